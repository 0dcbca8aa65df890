import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { isLost } from '../../../src-main/core/role/own-item.ts';
import { Action } from '../../ui/action.tsx';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { SetAsideList } from '../../ui/set-aside-list.tsx';
import { additionsOf, type RoleChoice } from './choice-of-role.ts';
import { CheckAction } from './check-action.tsx';
import { DiagnosticsList } from './diagnostics-list.tsx';
import { groupDiagnostics } from '../../../src-main/core/job-family/group-diagnostics.ts';
import { AdditionMark } from './profile-items.tsx';
import { ProfileRows } from './profile-rows.tsx';
import { useSteadyHeight } from './use-steady-height.ts';
import { useReadings } from './use-readings.ts';
import { unclearLines } from './unclear-lines.ts';
import { chooseWords } from './words.ts';

interface ProfilePaneProps {
  page: OpenPage;
  /** Chosen, or while one points at another, that one. */
  choice: RoleChoice;
  /** Shown, but not what would be built. */
  isPointed: boolean;
  form: 'A' | 'B';
  onForm: (form: 'A' | 'B') => void;
  building: boolean;
  onBuild: () => void;
}

/** What the page asks of the chosen level and specialty, and the button that goes on. */
export function ProfilePane({
  page,
  choice,
  isPointed,
  form,
  onForm,
  building,
  onBuild,
}: ProfilePaneProps) {
  const { level, specialty, profile } = choice;
  const nice = profile.items.filter((item) => item.niceToHave).length;
  const out = profile.setAside.filter(({ why }) => why === 'left-out').length;
  // What a person left out or added stands among the rows, where it can be taken back.
  const lost = page.own.filter((own) => isLost(own, page.family)).map(({ id }) => id);
  const others = profile.setAside.filter(
    ({ why, item }) =>
      why !== 'left-out' &&
      !(item.line === null && why === 'said-twice') &&
      !lost.includes(item.id),
  );
  const aside = others.filter(({ why }) => why === 'overruled' || why === 'said-twice');
  const elsewhere = others.filter((one) => !aside.includes(one));
  const notes = useMemo(() => groupDiagnostics(page.family.diagnostics, page.lines), [page]);
  const unclear = unclearLines(page);
  const readings = useReadings(page, level.id, specialty?.id ?? null);
  const additions = useMemo(() => additionsOf(choice), [choice]);
  const body = useSteadyHeight(isPointed);
  return (
    <div
      className="profile"
      data-pointed={isPointed || undefined}
      data-part
      tabIndex={-1}
      role="region"
      aria-label={chooseWords.asks}
    >
      <div className="profile-head">
        <div className="profile-title">
          <h2 className="title-20">{[level.title, specialty?.title].filter(Boolean).join(', ')}</h2>
          <p className="text-13 muted figures" role="status">
            {[
              ...(isPointed ? [chooseWords.looking] : []),
              chooseWords.must(profile.items.length - nice),
              chooseWords.nice(nice),
              ...(out > 0 ? [chooseWords.out(out)] : []),
              chooseWords.stages(page.family.stages.length),
            ].join(' · ')}
          </p>
        </div>
        <Action kind="primary" icon={ArrowRight} isDisabled={building} onPress={onBuild}>
          {building ? chooseWords.building : chooseWords.build}
        </Action>
      </div>
      <div className="profile-body" ref={body}>
        {unclear > 0 && (
          <Notice quiet title={chooseWords.unclear(unclear)}>
            <p>{chooseWords.unclearText}</p>
            <div>
              <CheckAction page={page} />
            </div>
          </Notice>
        )}
        {additions.length > 0 && (
          <ul className="profile-legend text-13" aria-label={chooseWords.legend}>
            {additions.map(({ by, title, items }) => (
              <li key={by}>
                <AdditionMark by={by} /> {chooseWords.addsHere(items.length, title)}
              </li>
            ))}
          </ul>
        )}
        <ProfileRows page={page} choice={choice} readings={readings} />
        <div className="profile-more">
          {aside.length > 0 && (
            <DisclosureBox title={chooseWords.aside(aside.length)}>
              <SetAsideList setAside={aside} page={page.lines} file={page.name} />
            </DisclosureBox>
          )}
          {elsewhere.length > 0 && (
            <DisclosureBox title={chooseWords.elsewhere(elsewhere.length)}>
              <SetAsideList setAside={elsewhere} page={page.lines} file={page.name} />
            </DisclosureBox>
          )}
          {notes.length > 0 && (
            <DisclosureBox title={chooseWords.notes(notes.length)}>
              <DiagnosticsList page={page} groups={notes} />
            </DisclosureBox>
          )}
        </div>
        <div className="profile-set">
          <Segments
            label={chooseWords.set}
            value={form}
            options={[
              { id: 'A', label: chooseWords.setA },
              { id: 'B', label: chooseWords.setB },
            ]}
            onChange={onForm}
          />
          <p className="text-12 muted">{chooseWords.setHint}</p>
        </div>
      </div>
    </div>
  );
}
