import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import '../stijl/tokens.css';
import '../stijl/grond.css';
import '../stijl/raam.css';
import { START } from '../../dev/gegevens.mts';
import { queryClient } from '../client/geheugen';
import { leerServertijd } from '../client/klok';
import { startFocuswacht } from '../raam/focuswacht';
import { Kitpagina } from './kitpagina';

// Made-up people live on a made-up day; links go nowhere.
leerServertijd(START);
startFocuswacht();
const plaats = memoryLocation({ path: '/kit' });

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Router hook={plaats.hook} searchHook={plaats.searchHook}>
        <Kitpagina />
      </Router>
    </QueryClientProvider>
  </StrictMode>,
);
