import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../kit/apply-command.ts';
import { buildKit } from '../kit/build-kit.ts';
import { bundledKit, bundledLibrary } from '../kit/bundled.fixture.ts';
import type { Kit } from '../kit/kit.ts';
import type { KitCommand } from '../kit/kit-command.ts';
import { parseKit } from '../kit/parse-kit.ts';
import { readJobFamily } from '../job-family/read-job-family.ts';
import { compiledRules } from './bundled-rules.fixture.ts';
import { knownWords, lintKit, lintText } from './lint-many.ts';

describe('lintText', () => {
  it('reads a question a line and says which line and column are wrong', () => {
    const text =
      '1. Which loaf sold best, and why?\r\n- How old are you?\n\n* So, which church do you go to?';
    expect(
      lintText(text, compiledRules).map(({ rule, line, column, text: read }) => [
        rule,
        line,
        column,
        read,
      ]),
    ).toEqual([
      ['age', 2, 3, 'How old are you?'],
      ['belief', 4, 7, 'So, which church do you go to?'],
    ]);
  });

  it('finds nothing in an empty text', () => {
    expect(lintText('', compiledRules)).toEqual([]);
  });
});

describe('lintKit', () => {
  const kit = bundledKit('product-marketing-manager', null);
  const question = kit.stages[2]?.questions[0]?.id ?? '';
  const change = (to: (KitCommand & { do: 'edit-question' })['change'], from: Kit = kit): Kit => {
    const changed = applyCommand(from, { do: 'edit-question', question, change: to });
    if (!changed.ok) throw new Error(changed.error);
    return changed.value.kit;
  };

  it('names the question that a person made unlawful, its backup, its probe and what is recorded', () => {
    const changed = change({
      text: 'Are you married?',
      backup: 'Which clubs do you belong to?',
      probes: [{ part: 'action', text: 'Who watches your kids?' }],
      record: ['Your date of birth'],
    });
    expect(
      lintKit(changed, compiledRules).map(({ place, field, rule }) => [place, field, rule]),
    ).toEqual([
      ['S3 Q1', 'text', 'marital'],
      ['S3 Q1', 'text', 'closed'],
      ['S3 Q1, backup', 'backup', 'clubs'],
      ['S3 Q1, probe 1', 'probe-0', 'family'],
      ['S3 Q1, to record 1', 'record-0', 'age'],
    ]);
  });

  it('keeps what was set aside with the question, through its file and through undo', () => {
    const worded = change({ text: 'How did you leverage the data?' });
    const muted = applyCommand(worded, {
      do: 'edit-question',
      question,
      change: { muted: ['jargon'] },
    });
    if (!muted.ok) throw new Error(muted.error);
    expect(lintKit(muted.value.kit, compiledRules)).toEqual([]);
    const opened = parseKit(JSON.parse(JSON.stringify(muted.value.kit)));
    expect(opened.ok && lintKit(opened.value, compiledRules)).toEqual([]);
    const back = applyCommand(muted.value.kit, muted.value.inverse);
    if (!back.ok) throw new Error(back.error);
    expect(lintKit(back.value.kit, compiledRules).map(({ rule }) => rule)).toEqual(['jargon']);
  });

  it('reads a question again when its words, its place, the places of the law or the rules have changed', () => {
    const asked = change({ text: 'Tell me about the last time you set up QXZ.' });
    const found = lintKit(asked, compiledRules);
    expect(found.map(({ place, rule }) => [place, rule])).toContainEqual(['S3 Q1', 'insider']);
    const moved = applyCommand(asked, {
      do: 'move-question',
      question,
      stage: kit.stages[2]?.id ?? '',
      index: 1,
    });
    if (!moved.ok) throw new Error(moved.error);
    expect(lintKit(moved.value.kit, compiledRules).map(({ place }) => place)).toEqual(
      found.map(() => 'S3 Q2'),
    );
    const explained = { ...asked, role: { ...asked.role, title: 'Owner of QXZ' } };
    expect(lintKit(explained, compiledRules).map(({ rule }) => rule)).not.toContain('insider');
    const unlawful = change({ text: 'How old are you?' }, asked);
    expect(lintKit(unlawful, compiledRules).map(({ rule }) => rule)).toContain('age');
    expect(lintKit(unlawful, compiledRules, []).map(({ rule }) => rule)).not.toContain('age');
    expect(lintKit(unlawful, [])).toEqual([]);
  });

  it('opens a kit of a version that knew nothing of setting aside', () => {
    const opened = parseKit(JSON.parse(JSON.stringify(kit)));
    expect(opened.ok && opened.value.stages[2]?.questions[0]?.muted).toBeUndefined();
    expect(opened.ok).toBe(true);
  });

  it('counts what stands on the page as known to a candidate', () => {
    const [item] = kit.items;
    const word = item?.text.split(/[^\p{L}\p{N}&]+/u).find(Boolean) ?? '';
    expect(word).not.toBe('');
    expect(knownWords(kit).has(word)).toBe(true);
  });
});

const shared = new URL('../../../../shared/job-families/', import.meta.url);

describe.skipIf(!existsSync(shared))('kits over the pages at hand', () => {
  it('hold nothing that the rules object to', { timeout: 240_000 }, () => {
    const objections = readdirSync(shared, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => {
        const family = readJobFamily(readFileSync(new URL(name, shared), 'utf8'));
        return family.levels.slice(0, 1).flatMap((level) =>
          [family.specialties[0] ?? null].flatMap((specialty) => {
            const source = { file: name, sha256: 'a'.repeat(64) };
            const made = buildKit({
              family,
              level,
              specialty,
              library: bundledLibrary,
              source,
              form: 'A',
            });
            return lintKit(made, compiledRules).map(
              ({ rule, text, from, to }) => `${rule}: ${text.slice(from, to)} | ${text}`,
            );
          }),
        );
      });
    expect([...new Set(objections)]).toEqual([]);
  });
});
