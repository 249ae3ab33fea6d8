import { createRoot } from 'react-dom/client';
import { App } from '../../components/App.tsx';
import { lastScreen } from '../../components/live/useScreen.ts';
import { loadView } from '../../components/views.ts';
import { currentWindowId } from '../../utils/browser/panel.ts';
import { writeFirstScreen } from '../../utils/storage/first-screen.ts';

const windowId = await currentWindowId();
const name = `panel-${windowId}`;
await loadView(lastScreen(name).view);
addEventListener('pagehide', writeFirstScreen);
createRoot(document.getElementById('app')!).render(<App place={{ name, windowId, wide: false }} />);
