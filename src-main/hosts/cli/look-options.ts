import type { Command } from 'commander';
import { paperSchema } from '../../core/kit/packet-options.ts';
import { builtInScaleSchema } from '../../core/kit/rating-scale.ts';
import { colour, oneOf, pathName } from './option-values.ts';

/** What says how documents look, for every command that makes some. */
export const addLookOptions = (command: Command): Command =>
  command
    .option('--paper <paper>', 'a4 or letter', oneOf(paperSchema.options), 'a4')
    .option('--scale <scale>', 'five or four points', oneOf(builtInScaleSchema.options), 'five')
    .option('--team <name>', 'your team or company, printed on covers and sheets')
    .option('--logo <file>', 'a PNG or JPEG picture for the head of every sheet', pathName)
    .option('--accent <color>', 'color of headings, as #1f3a5f', colour)
    .option('--one-sided', 'no empty sides before right-hand pages in the packet');
