import { createRoot } from 'react-dom/client';
import { PrintPage } from '../../components/print/PrintPage.tsx';

createRoot(document.getElementById('app')!).render(<PrintPage />);
