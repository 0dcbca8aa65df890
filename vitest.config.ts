import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src-main/**/*.test.ts',
      'src-renderer/**/*.test.{ts,tsx}',
      'e2e/electron-double/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
