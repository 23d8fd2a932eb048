import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { CrashGuard } from './panes/frame/crash.tsx';
import './styles/base.css';
import './styles/text.css';
import './styles/header.css';
import './styles/layout.css';
import './styles/narrow.css';
import './styles/panes.css';
import './styles/cases.css';
import './styles/result.css';
import './styles/amounts.css';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <CrashGuard>
        <App />
      </CrashGuard>
    </StrictMode>,
  );
}
