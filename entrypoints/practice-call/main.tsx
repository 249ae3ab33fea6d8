import { createRoot } from 'react-dom/client';
import { PracticeCall } from '../../components/practice/PracticeCall.tsx';

createRoot(document.getElementById('app')!).render(<PracticeCall />);
