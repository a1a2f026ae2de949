import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './appearance/fonts.css';
import './appearance/tokens.css';
import './appearance/marks.css';
import './appearance/reset.css';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
if (root) {
  root.hidden = false;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
