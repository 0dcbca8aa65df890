import { describe, expect, it } from 'vitest';
import { bundledKit } from './bundled.fixture.ts';
import { parseKit } from './parse-kit.ts';

const kit = bundledKit('product-marketing-manager', null);

describe('parseKit', () => {
  it('gives back the kit that was written', () => {
    const written: unknown = JSON.parse(JSON.stringify(kit));
    expect(parseKit(written)).toEqual({ ok: true, value: kit });
  });

  it('keeps notes to the interviewer, and opens a kit from before there were any', () => {
    const [stage] = kit.stages;
    const [question] = stage?.questions ?? [];
    if (!stage || !question) throw new Error('the kit has a question');
    expect('note' in stage || 'note' in question).toBe(false);
    const older = parseKit(JSON.parse(JSON.stringify(kit)));
    expect(older.ok && older.value.stages[0]?.note).toBeUndefined();
    const noted = {
      ...kit,
      stages: [
        { ...stage, note: 'In the small room.', questions: [{ ...question, note: 'Ask twice.' }] },
      ],
    };
    expect(parseKit(JSON.parse(JSON.stringify(noted)))).toEqual({ ok: true, value: noted });
  });

  it('keeps that a kit is a sample, and takes none for one that does not say so', () => {
    expect(parseKit({ ...kit, sample: true })).toMatchObject({ ok: true, value: { sample: true } });
    expect(kit).not.toHaveProperty('sample');
  });

  it('refuses a file of a newer version and says what to do', () => {
    const newer = parseKit({ ...kit, schema: 'interview-kit/kit@2' });
    expect(newer).toMatchObject({ ok: false, error: { code: 'kit-too-new' } });
    expect(newer.ok ? '' : newer.error.message).toContain('update the app');
  });

  it.each([null, 7, 'text', [], {}, { schema: 'something/else@1' }])(
    'refuses %j as no kit',
    (value) => {
      expect(parseKit(value)).toMatchObject({ ok: false, error: { code: 'kit-invalid' } });
    },
  );

  it('names the place that is damaged', () => {
    const damaged = { ...kit, stages: kit.stages.map((stage) => ({ ...stage, minutes: 'soon' })) };
    const parsed = parseKit(damaged);
    expect(parsed.ok ? '' : parsed.error.message).toContain('stages.[1].minutes');
  });
});
