import type { Plugin } from 'vite';
export const proefserver = (): Plugin => ({ name: 'proefserver' });
