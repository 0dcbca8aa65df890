import { useCallback, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Format, Paper, Part } from '../../../src-main/core/kit/packet-options.ts';
import { ok } from '../../../src-main/core/result.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { useDocumentLook, useSettings } from '../../state/settings-store.ts';
import { Check } from '../../ui/check.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { words } from '../../ui/words.ts';
import { chooseWords } from '../choose/words.ts';
import { CheckList } from '../export/check-list.tsx';
import { PaperChoice } from '../export/paper-choice.tsx';
import { PartChoice } from '../export/part-choice.tsx';
import { exportWords } from '../export/words.ts';
import { countBatch } from './count-batch.ts';
import type { ExportAllOrder } from './use-export-all.ts';
import { exportAllWords } from './words.ts';

interface ExportAllFormProps {
  id: string;
  /** Ids of the pages that are ticked at first. */
  ticked: readonly string[];
  /** What was ordered before, in the same dialog. */
  last: ExportAllOrder | null;
  /** Why the last try did not work. */
  failure: Failure | null;
  onSubmit: (order: ExportAllOrder) => void;
}

const formats: Format[] = ['pdf', 'docx'];

/** All pages, and what an export of each would make. */
function usePlannedPages() {
  const bridge = useBridge();
  const load = useCallback(async () => {
    const pages = await bridge.call('pages.list', {});
    if (!pages.ok) return pages;
    const ids = pages.value.map(({ id }) => id);
    const plan = await bridge.call('batch.plan', { pages: ids });
    return plan.ok ? ok({ pages: pages.value, plan: plan.value }) : plan;
  }, [bridge]);
  return useReply(load)[0];
}

/** Which pages, what of each role, as what, and what comes of it. */
export function ExportAllForm({ id, ticked, last, failure, onSubmit }: ExportAllFormProps) {
  const { settings, info } = useSettings();
  const look = useDocumentLook();
  const planned = usePlannedPages();
  const [pages, setPages] = useState<readonly string[]>(last?.pages ?? ticked);
  const [chosen, setChosen] = useState<Part[]>(last?.parts ?? ['packet']);
  const [as, setAs] = useState<Format[]>(last?.formats ?? settings.formats);
  const [paper, setPaper] = useState<Paper>(last?.details.paper ?? settings.paper);
  const [form, setForm] = useState<'A' | 'B'>(last?.form ?? 'A');
  const [zip, setZip] = useState(last?.zip ?? false);
  const [tried, setTried] = useState(false);

  const plan = planned?.ok ? planned.value.plan : [];
  const count = countBatch(plan, pages, chosen, as);
  const problem = failure ?? (planned?.ok === false ? planned.error : null);
  const pageHint = (page: string): string => {
    const entry = plan.find((one) => one.page === page);
    return entry?.failure ? entry.failure.message : exportAllWords.roles(entry?.roles ?? 0);
  };
  return (
    <Form
      id={id}
      className="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (pages.length === 0 || chosen.length === 0 || as.length === 0) return;
        const details = { ...look, paper, candidate: '', requisition: '' };
        onSubmit({ pages: [...pages], parts: chosen, formats: as, details, form, zip });
      }}
    >
      {problem && <FailureNotice failure={problem} />}
      <p className="muted">{exportAllWords.lead}</p>
      {planned === null && <p role="status">{words.loading}</p>}
      {planned?.ok && (
        <div className="export-all-pages">
          <CheckList
            label={exportAllWords.pages}
            options={planned.value.pages.map((page) => ({
              value: page.id,
              words: page.title,
              hint: pageHint(page.id),
            }))}
            chosen={pages}
            onChange={setPages}
            missing={exportAllWords.noPage}
            tried={tried}
          />
        </div>
      )}
      <PartChoice value={chosen} isInvalid={tried && chosen.length === 0} onChange={setChosen} />
      <div className="export-columns">
        <CheckList
          label={exportWords.formats}
          options={formats.map((value) => ({ value, words: exportWords.formatWords[value] }))}
          chosen={as}
          onChange={setAs}
          missing={exportWords.noFormat}
          tried={tried}
        />
        <PaperChoice value={paper} onChange={setPaper} />
        <div className="field export-all-set">
          <p className="field-label" aria-hidden>
            {exportAllWords.form}
          </p>
          <Segments
            label={exportAllWords.form}
            value={form}
            options={[
              { id: 'A', label: chooseWords.setA },
              { id: 'B', label: chooseWords.setB },
            ]}
            onChange={setForm}
          />
          <p className="field-hint">{chooseWords.setHint}</p>
        </div>
      </div>
      <Check isSelected={zip} onChange={setZip}>
        {exportWords.zip}
      </Check>
      <div className="text-13 muted">
        <p className="figures" role="status">
          {exportAllWords.makes(count.roles, count.files, count.isAbout)}{' '}
          {info && (info.asksForFiles ? exportWords.asks : exportWords.where(info.folder))}
        </p>
        <p>{exportAllWords.kept}</p>
      </div>
    </Form>
  );
}
