import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { antdImports } from '../antd-imports.mts';
import { quietIcons } from '../quiet-icons.mts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The console's build. Under the strict Content-Security-Policy nothing may be inlined: no data: fonts or pictures, no
 * module-preload polyfill. The manifest is what `budget.mjs` adds routes up from.
 */
export default defineConfig({
  root: at('.'),
  base: '/',
  plugins: [antdImports(), quietIcons(), react()],
  resolve: { alias: { '@ui': at('../ui'), '@gongyuan/api-client': at('../../../libs/api-client') } },
  build: {
    outDir: at('../../../dist/web/console'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  server: { port: 5173, proxy: { '/api': process.env['GONGYUAN_API'] ?? 'http://127.0.0.1:3000' } },
});
