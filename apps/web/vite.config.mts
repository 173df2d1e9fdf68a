import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { beginstuk } from './beginstuk.mts';
import { proefserver } from './dev/proefserver.mts';
import { inpakken } from './inpakken.mts';

/**
 * The server sends `Content-Security-Policy: default-src 'self'`, so nothing may be inlined:
 * no data: assets, no inline scripts or styles.
 */
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [react(), inpakken(join(import.meta.dirname, 'dist')), ...(command === 'serve' ? [proefserver()] : [])],
  build: { outDir: 'dist', sourcemap: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022', rolldownOptions: { input: ['index.html', 'kit.html'].map((naam) => join(import.meta.dirname, naam)), output: { codeSplitting: { groups: [beginstuk] } } } },
}));
