import { describe, expect, it } from 'vitest';
import { jobFamilySchema } from './job-family.ts';
import { nastySources } from './nasty-sources.fixture.ts';
import { readJobFamily } from './read-job-family.ts';

const pages = nastySources(100_000);

describe('a nasty page', () => {
  it.each(Object.entries(pages))('of %s is read and keeps the schema', (_, source) => {
    expect(jobFamilySchema.safeParse(readJobFamily(source)).success).toBe(true);
  });

  it('that is cut says where', () => {
    const family = readJobFamily(`## Requirements\n${'- a b c\n'.repeat(30_000)}`);
    expect(family.diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'page-cut', line: 20_001 }),
    );
  });
});
