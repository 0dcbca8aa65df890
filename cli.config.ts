import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const packages = Object.keys(manifest.dependencies);

/** Builds the command line: one program for Node, with the dependencies left in node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: resolve(import.meta.dirname, 'src-main/hosts/cli/main.ts'),
    outDir: 'out/cli',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      external: (id) => packages.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
