import { register } from 'node:module';

/** Puts the double in the place of the `electron` module for whatever is imported after this. */
register(new URL('./resolve.ts', import.meta.url));
