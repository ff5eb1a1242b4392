import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = dirname(fileURLToPath(import.meta.url));

// The pages are served by the head-end under `script-src 'self'`: nothing here may inline a script or a data URL of one.
export default defineConfig({
  root,
  base: '/',
  clearScreen: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: '../.build/editor',
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is one chunk of about 4 MB by nature; it loads after the shell is painted.
    chunkSizeWarningLimit: 6000,
    emptyOutDir: true,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
