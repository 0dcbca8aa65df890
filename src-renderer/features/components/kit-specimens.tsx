import { useState } from 'react';
import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import type { SetAside } from '../../../src-main/core/role/role-profile.ts';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { KitText } from '../../ui/kit-text.tsx';
import { PageLine } from '../../ui/page-line.tsx';
import { SetAsideList } from '../../ui/set-aside-list.tsx';
import { Specimen, SpecimenRow, Specimens, Still } from './specimen.tsx';
import { componentWords } from './words.ts';

const { states, page, pageRows, pageText, reason, otherReason } = componentWords;

const rows: PageRow[] = pageRows.map((text, index) => ({
  line: index + 11,
  text,
  form: 'entry',
  depth: 0,
  became: 'responsibility',
  owner: null,
  why: null,
  corrected: false,
}));

const setAside: SetAside[] = [
  { reason, why: 'overruled' as const, line: 12 },
  { reason: otherReason, why: 'other-level' as const, line: 11 },
].map(({ line, ...rest }, index) => ({
  ...rest,
  item: {
    id: `line-${line}`,
    text: pageRows[index] ?? pageText,
    line,
    group: null,
    niceToHave: false,
  },
}));

/** Text that is edited where it stands, and where it comes from. */
export function KitSpecimens() {
  const words = componentWords;
  const [asked, setAsked] = useState(words.kitText);
  const [marked, setMarked] = useState(words.kitMarked);
  const [empty, setEmpty] = useState('');
  return (
    <Specimens title={words.parts.kit}>
      <SpecimenRow title={words.kitLabel}>
        <Specimen state={states.usual} wide>
          <KitText label={`${words.kitLabel} 1`} value={asked} onCommit={setAsked} />
        </Specimen>
        <Specimen state={states.marked} wide>
          <KitText
            label={`${words.kitLabel} 2`}
            value={marked}
            onCommit={setMarked}
            marks={[
              { from: 0, to: 15, kind: 'unlawful' },
              { from: 29, to: 45, kind: 'wording' },
            ]}
          />
        </Specimen>
        <Specimen state={states.empty} wide>
          <KitText
            label={`${words.kitLabel} 3`}
            value={empty}
            placeholder={words.kitPlaceholder}
            onCommit={setEmpty}
          />
        </Specimen>
        <Specimen state={states.long} wide>
          <KitText label={`${words.kitLabel} 4`} value={words.fieldLong} onCommit={setAsked} />
        </Specimen>
      </SpecimenRow>
      <SpecimenRow title={words.disclosure}>
        <Specimen state={states.closed}>
          <DisclosureBox title={words.disclosure}>
            <p>{words.disclosureText}</p>
          </DisclosureBox>
        </Specimen>
        <Specimen state={states.open}>
          <DisclosureBox title={words.disclosure} defaultExpanded>
            <p>{words.disclosureText}</p>
          </DisclosureBox>
        </Specimen>
        <Specimen state={page}>
          <PageLine line={12} page={rows} text={pageText} file={page} />
        </Specimen>
        <Specimen state={words.disclosure} wide>
          <SetAsideList setAside={setAside} page={rows} file={page} />
        </Specimen>
      </SpecimenRow>
      <SpecimenRow title={words.drop}>
        <Specimen state={states.usual}>
          <FileDrop className="specimen-drop">
            {(isOver) => <p className="text-13">{isOver ? words.dropOver : words.drop}</p>}
          </FileDrop>
        </Specimen>
        <Specimen state={states.focused} wide>
          <Still>
            <div className="kit-text">
              <textarea
                className="kit-text-area specimen-kit-focus"
                rows={1}
                defaultValue={words.kitText}
              />
            </div>
          </Still>
        </Specimen>
      </SpecimenRow>
    </Specimens>
  );
}
