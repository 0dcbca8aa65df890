import { z } from 'zod';
import { bankChangeSchema } from '../../core/bank/bank-change.ts';
import { importPlanSchema } from '../../core/bank/plan-import.ts';
import { kitSchema } from '../../core/kit/kit.ts';
import {
  bankChangedSchema,
  bankEntrySchema,
  bankExportedSchema,
  bankFactsSchema,
  bankFormatSchema,
  bankFoundSchema,
  bankQuerySchema,
  bankTakenSchema,
  forKitSchema,
} from '../bank-shapes.ts';
import { fileSchema } from '../page-shapes.ts';
import { nothing, operation } from './operation.ts';

/** What a window may ask about the team's question bank. */
export const bankOperations = {
  'bank.read': operation(nothing, bankFactsSchema),
  /** Changes entries one by one, all or none: what another window changed meanwhile stays. */
  'bank.change': operation(
    z.object({ changes: z.array(bankChangeSchema).min(1).max(20_000) }),
    bankChangedSchema,
  ),
  /** Questions of the library and the bank, nearest first; without a query all, the team's first. */
  'bank.search': operation(bankQuerySchema, bankFoundSchema),
  /** A question as the bank keeps it; one of ours as the team would have written it. */
  'bank.question': operation(z.object({ id: z.string() }), bankEntrySchema),
  /** A question of the list for a kit, and its competency where the kit lacks it. */
  'bank.ask': operation(z.object({ id: z.string(), kit: kitSchema }), forKitSchema),
  /** What taking a file in would do; it changes nothing. */
  'bank.preview': operation(fileSchema, importPlanSchema),
  /** Takes a file in, but for what is refused. */
  'bank.take': operation(fileSchema, bankTakenSchema),
  /** The host asks where, or writes into its folder. */
  'bank.export': operation(z.object({ format: bankFormatSchema }), bankExportedSchema),
} as const;
