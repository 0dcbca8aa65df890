import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The arrows of the house: from a folder, what may not be imported. `src-main/README.md` draws the map. */
const zone = (target, from, message) => ({ target, from, message });
const main = './src-main';
const zones = [
  zone(
    `${main}/core`,
    [
      `${main}/documents`,
      `${main}/contract`,
      `${main}/services`,
      `${main}/hosts`,
      './src-renderer',
      './e2e',
    ],
    'core knows only itself',
  ),
  zone(
    `${main}/documents`,
    [`${main}/contract`, `${main}/services`, `${main}/hosts`, './src-renderer', './e2e'],
    'documents know core alone',
  ),
  zone(
    `${main}/contract`,
    [`${main}/documents`, `${main}/services`, `${main}/hosts`, './src-renderer', './e2e'],
    'the contract knows core alone',
  ),
  zone(
    `${main}/services`,
    [`${main}/hosts`, './src-renderer', './e2e'],
    'services know no host and no window',
  ),
  zone(`${main}/hosts`, ['./src-renderer', './e2e'], 'a host knows no window'),
  zone(
    './src-renderer',
    [`${main}/documents`, `${main}/services`, `${main}/hosts`, './e2e'],
    'a window knows the contract and pure core',
  ),
];

/** What a pure folder may not reach for, with the reason a person is shown. */
const impure = [
  {
    group: ['node:*', 'electron', 'electron-store', 'conf'],
    message: 'core and documents do no I/O',
  },
];

export default tseslint.config(
  { ignores: ['out', 'dist', 'node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src-main/core/**/*.ts', 'src-main/documents/**/*.ts', 'src-main/contract/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts', '**/*.bench.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: impure }],
      'no-restricted-globals': [
        'error',
        'process',
        'document',
        'window',
        'fetch',
        'setTimeout',
        'crypto',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'the same input gives the same output' },
        { object: 'Date', property: 'now', message: 'the caller brings the time' },
      ],
    },
  },
  {
    files: ['src-renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['**/*.config.ts', 'e2e/electron-double/electron.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
