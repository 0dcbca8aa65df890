import type { ResolveHook } from 'node:module';

const double = new URL('./electron.ts', import.meta.url).href;

export const resolve: ResolveHook = (specifier, context, next) =>
  next(specifier === 'electron' ? double : specifier, context);
