import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { proefserver } from './dev/proefserver.mts';

/**
 * The server sends `Content-Security-Policy: default-src 'self'`, so nothing may be inlined:
 * no data: assets, no inline scripts or styles.
 */
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [react(), ...(command === 'serve' ? [proefserver()] : [])],
  build: { outDir: 'dist', sourcemap: true, assetsInlineLimit: 0, target: 'es2022' },
}));
