import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { documentDetailsSchema } from '../../core/kit/packet-options.ts';
import { sampleKit } from '../../documents/sample-kit.fixture.ts';
import { renderDocument } from '../../services/rendering.ts';
import { smallPage } from '../../services/testing/small-page.ts';
import { findInstallation } from '../local/installation.ts';

/**
 * The built command line as a whole: a cold packet beside LibreOffice, and batches of growing size. Figures of a machine
 * that does other things as well mean little: the load is told with them, and the computing time hangs least on it.
 * `BENCH_KITS=1000` adds a size; of more than a hundred kits only the roster is made, which takes minutes, not an hour.
 */
const { root, fonts } = findInstallation();
const program = join(root, 'out', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

/** Tells as its last line the most memory that the program held, in kilobytes, and the computing time in microseconds. */
const tellUse =
  "data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();" +
  'process.stderr.write(`\\nused ${maxRSS} ${userCPUTime+systemCPUTime}\\n`)})';

interface Measured {
  seconds: number;
  /** Of all threads together, in seconds. */
  computing: number;
  megabytes: number;
}

const run = (command: string, args: string[]): Measured => {
  const start = performance.now();
  const { stderr, status } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  const [, peak = 0, computing = 0] = /\nused (\d+) (\d+)/u.exec(stderr) ?? [];
  return { seconds, computing: Number(computing) / 1e6, megabytes: Number(peak) / 1000 };
};
const kit = (...args: string[]): Measured =>
  run(process.execPath, ['--import', tellUse, program, ...args]);

const fastest = (measure: () => Measured): Measured =>
  [1, 2, 3].map(measure).sort((one, other) => one.seconds - other.seconds)[0] ?? measure();

const rounded = ({ seconds, computing, megabytes }: Measured) => ({
  seconds: Math.round(seconds * 100) / 100,
  // Other programs do not tell.
  'computing s': computing === 0 ? null : Math.round(computing * 100) / 100,
  'peak MB': Math.round(megabytes),
});

const packet = ['build', 'product-marketing-manager', '--out', 'packet'];
const role = ['--level', 'Senior Product Marketing Manager', '--specialty', 'Security Specialist'];

const compareWithOffice = (): void => {
  const ours = fastest(() => {
    rmSync(join(folder, 'packet'), { recursive: true, force: true });
    return kit(...packet, ...role);
  });
  const document = 'packet/Senior Product Marketing Manager, Security Specialist - packet.docx';
  const office = spawnSync('soffice', ['--version']).status === 0;
  console.table({
    'packet, both formats, cold': rounded(ours),
    ...(office && {
      'LibreOffice, DOCX to PDF': rounded(
        fastest(() =>
          run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', 'office', document]),
        ),
      ),
    }),
  });
};

/** A page with so many levels: every one of them is a role. */
const pageOf = (levels: number): string => {
  const path = join(folder, `page-${levels}.md`);
  const headings = Array.from({ length: levels - 2 }, (_, index) => `### Pilot of pier ${index}\n`);
  const [head = '', process = ''] = smallPage.split('## Hiring process');
  const shorter = levels === 1 ? head.replace(/### Senior[^]*/u, '') : head;
  writeFileSync(path, `${shorter}${headings.join('\n')}\n## Hiring process${process}`);
  return path;
};

const partFor = (kits: number): string => (kits > 100 ? 'roster' : 'packet');

const measureBatch = (kits: number, jobs: number): Measured => {
  const out = join(folder, 'batch');
  rmSync(out, { recursive: true, force: true });
  const parts = ['--parts', partFor(kits)];
  return kit('batch', pageOf(kits), '--out', out, '--jobs', String(jobs), ...parts);
};

const measureBatches = (): void => {
  const extra = Number(process.env['BENCH_KITS'] ?? 0);
  const sizes = [1, 10, 100, ...(extra > 0 ? [extra] : [])];
  const rows = sizes.flatMap((kits) =>
    [1, 2].map((jobs) => ({
      kits,
      'part, both formats': partFor(kits),
      workers: jobs,
      ...rounded(measureBatch(kits, jobs)),
    })),
  );
  console.table(rows);
};

const [load = 0] = loadavg();
console.log(`Load of the machine before: ${load.toFixed(1)}`);
if (existsSync(program)) {
  compareWithOffice();
  measureBatches();
} else console.log('The command line is not built. Run "npm run build" first.');
rmSync(folder, { recursive: true });

describe('a warm thread', () => {
  const details = documentDetailsSchema.parse({
    paper: 'a4',
    candidate: '',
    requisition: '',
    team: '',
  });
  const whole = { kit: sampleKit(), details };
  for (const format of ['pdf', 'docx'] as const)
    bench(`packet as ${format}`, async () => {
      await renderDocument(whole.kit, { ...whole, part: 'packet', stage: null, format }, fonts);
    });
});
