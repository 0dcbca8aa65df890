import type { z } from 'zod';
import { appOperations } from './operations/app-operations.ts';
import { bankOperations } from './operations/bank-operations.ts';
import { documentOperations } from './operations/document-operations.ts';
import { kitOperations } from './operations/kit-operations.ts';
import { pageOperations } from './operations/page-operations.ts';

/** Everything a window may ask of a host: name, input, reply. Both are parsed on both sides. */
export const operations = {
  ...appOperations,
  ...pageOperations,
  ...kitOperations,
  ...bankOperations,
  ...documentOperations,
} as const;

export type OperationName = keyof typeof operations;
export type Input<N extends OperationName> = z.input<(typeof operations)[N]['input']>;
export type Output<N extends OperationName> = z.output<(typeof operations)[N]['output']>;
