import { register } from 'tsx/esm/api';

// A thread does not take over the main thread's reading of TypeScript, so it learns that first.
register();
export const { work } = await import('./worker.ts');
