import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { bundleLibrary } from './src-main/hosts/local/bundle-library.ts';

/** What finds files of its own beside itself, or takes longer to read than it is used. */
const leftInNodeModules = [
  '@expo-google-fonts/carlito',
  'docx',
  'fontkit',
  'mammoth',
  'open',
  'pdfjs-dist',
  'pdfmake',
  'piscina',
  'tsx',
  'write-file-atomic',
];

/**
 * Builds the command line: a program for Node and what its worker threads run. Small packages go in, because a process
 * that finds its hundreds of files one by one starts half as fast.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: leftInNodeModules },
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
      external: (id) => leftInNodeModules.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
