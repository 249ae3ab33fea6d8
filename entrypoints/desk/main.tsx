import { createRoot } from 'react-dom/client';
import { App } from '../../components/App.tsx';
import { lastScreen } from '../../components/live/useScreen.ts';
import { loadView } from '../../components/views.ts';
import { writeFirstScreen } from '../../utils/storage/first-screen.ts';

await loadView(lastScreen('desk').view);
addEventListener('pagehide', writeFirstScreen);
createRoot(document.getElementById('app')!).render(
  <App place={{ name: 'desk', windowId: null, wide: true }} />,
);
