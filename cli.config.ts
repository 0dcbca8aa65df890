import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { bundleLibrary } from './src-main/hosts/local/bundle-library.ts';
import manifest from './package.json' with { type: 'json' };

const packages = Object.keys(manifest.dependencies);

/** Builds the command line: a program for Node and what its worker threads run, with the dependencies left in node_modules. */
export default defineConfig({
  publicDir: false,
  plugins: [bundleLibrary(import.meta.dirname)],
  build: {
    ssr: true,
    outDir: 'out/cli',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        main: resolve(import.meta.dirname, 'src-main/hosts/cli/main.ts'),
        worker: resolve(import.meta.dirname, 'src-main/hosts/worker.ts'),
      },
      external: (id) => packages.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
