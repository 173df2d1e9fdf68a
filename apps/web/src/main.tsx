import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import './stijl/tokens.css';
import './stijl/grond.css';
import './stijl/raam.css';
import { App } from './app';
import { queryClient } from './client/geheugen';
import { laadSessie } from './client/inloggen';
import { startWerk } from './raam/werk';

startWerk();
void laadSessie();

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);


// Keeps the shell for when there is no connection; after everything else.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));
}
