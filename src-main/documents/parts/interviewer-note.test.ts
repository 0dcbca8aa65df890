import { describe, expect, it } from 'vitest';
import type { Kit } from '../../core/kit/kit.ts';
import { partSchema, stageParts, type Part } from '../../core/kit/packet-options.ts';
import { buildDocument } from '../build-document.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { allWords, blocksOf } from '../model-words.fixture.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import {
  readPages,
  readZipText,
  squeeze,
  testDetails,
  testFonts,
  textOfXml,
} from '../reading.fixture.ts';
import { sampleKit } from '../sample-kit.fixture.ts';

const stageNote = 'Sit by the window: the other room has no screen.';
const questionNote = 'The chair has heard this story already.\n\nAsk for another one.';

/** A kit whose second stage and its first question carry notes. */
const notedKit = (): Kit => {
  const kit = sampleKit();
  const stages = kit.stages.map((stage, at) =>
    at === 1
      ? {
          ...stage,
          note: stageNote,
          questions: stage.questions.map((question, index) =>
            index === 0 ? { ...question, note: questionNote } : question,
          ),
        }
      : stage,
  );
  return { ...kit, stages };
};
const kit = notedKit();
const stage = kit.stages[1]?.id ?? '';
const build = (part: Part, of: Kit = kit) =>
  buildDocument(of, part, stageParts.some((one) => one === part) ? stage : null, testDetails);

describe('a note to the interviewer', () => {
  it('stands in the guide: that of the stage in its head, that of a question under its words', () => {
    const words = allWords(build('guides'));
    const [question] = kit.stages[1]?.questions ?? [];
    expect(words).toContain(`${kit.stages[1]?.purpose}\nNote to the interviewer: ${stageNote}\n`);
    expect(words).toContain(
      `${question?.text}\nNote to the interviewer: The chair has heard this story already.\nAsk for another one.\n`,
    );
  });

  it('stands under the question in the note booklet, and in the packet', () => {
    expect(allWords(build('notes'))).toContain('Note to the interviewer: The chair has heard');
    expect(allWords(build('packet'))).toContain('Note to the interviewer: The chair has heard');
  });

  it('reaches neither the candidate nor any other sheet', () => {
    const silent = partSchema.options.filter(
      (part) => !['guides', 'notes', 'packet'].includes(part),
    );
    expect(silent).toContain('candidate');
    for (const part of silent) {
      const words = allWords(build(part));
      expect(words, part).not.toContain('by the window');
      expect(words, part).not.toContain('heard this story');
    }
  });

  it('leaves no trace where there is none', () => {
    const styles = blocksOf(build('guides', sampleKit())).map((block) =>
      block.kind === 'paragraph' ? block.style : '',
    );
    expect(styles).not.toContain('note');
    const emptied = {
      ...kit,
      stages: kit.stages.map((one) => ({ ...one, note: ' \n ', questions: [] })),
    };
    expect(allWords(build('guides', emptied))).not.toContain('Note to the interviewer');
  });

  it.each<Part>(['guides', 'notes'])('is the same in Word and PDF: %s', async (part) => {
    const model = build(part);
    const pdf = await writePdf(model, testFonts);
    if (!pdf.ok) throw new Error(pdf.error.message);
    const xml = readZipText(await writeDocx(model), 'word/document.xml');
    const pages = await readPages(pdf.value.bytes, model);
    expect(squeeze(pages.map(({ body }) => body).join(' '))).toBe(squeeze(textOfXml(xml)));
    expect(xml).toContain('<w:pStyle w:val="KitNote"/>');
  });
});
