/** The least that a page of React can be: what every page of ours pays for, measured beside them. */
import { createRoot } from 'react-dom/client';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<h1>Bare</h1>);
