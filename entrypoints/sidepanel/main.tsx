// biome-ignore assist/source/organizeImports: before React, which takes longer to read than the browser to answer.
import { windowId as asked } from './window-id.ts';

import { createRoot } from 'react-dom/client';
import { App } from '../../components/App.tsx';
import { lastScreen } from '../../components/live/useScreen.ts';
import { loadView } from '../../components/views.ts';
import { writeFirstScreen } from '../../utils/storage/first-screen.ts';

const windowId = await asked;
const name = `panel-${windowId}`;
await loadView(lastScreen(name).view);
addEventListener('pagehide', writeFirstScreen);
createRoot(document.getElementById('app')!).render(<App place={{ name, windowId, wide: false }} />);
