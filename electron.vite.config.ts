import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundleLibrary } from './src-main/hosts/local/bundle-library.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    plugins: [bundleLibrary(import.meta.dirname)],
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: at('src-main/hosts/electron/main.ts'),
          worker: at('src-main/hosts/worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file that may require electron and nothing else.
      externalizeDeps: false,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: at('src-main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    // The window speaks English; React Aria's own words in thirty other languages stay out of it.
    plugins: [react(), optimizeLocales.vite({ locales: ['en-US'] })],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // What the window is built with, each with its license, for the dialog that names them.
      license: { fileName: 'licenses.json' },
      rolldownOptions: { input: { index: at('src-renderer/index.html') } },
    },
  },
});
