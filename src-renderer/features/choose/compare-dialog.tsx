import { useMemo, useState } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { saidOfPage } from '../../../src-main/core/role/page-said.ts';
import type { SetAside } from '../../../src-main/core/role/role-profile.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { placeOf } from '../../ui/page-place.ts';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { chooseRole, type RoleChoice } from './choice-of-role.ts';
import './compare.css';
import { compareRoles } from './compare-roles.ts';
import { chooseWords, markWords } from './words.ts';

export type CompareBy = 'level' | 'specialty';

interface CompareDialogProps {
  page: OpenPage;
  /** What is compared first, and what stays the same. */
  choice: RoleChoice;
  by: CompareBy;
  onClose: () => void;
}

/** No specialty, as an option's id must be a string. */
const none = '';

/** Two levels, or two specialties of one level, side by side: only what sets them apart. */
export function CompareDialog({ page, choice, by, onClose }: CompareDialogProps) {
  const { family } = page;
  const options: Option<string>[] =
    by === 'level'
      ? family.levels.map(({ id, title }) => ({ id, label: title }))
      : [
          { id: none, label: chooseWords.noSpecialty },
          ...choice.specialties.map(({ specialty: { id, title } }) => ({ id, label: title })),
        ];
  const chosen = by === 'level' ? choice.level.id : (choice.specialty?.id ?? none);
  const [one, setOne] = useState(chosen);
  const [other, setOther] = useState(options.find(({ id }) => id !== chosen)?.id ?? chosen);
  const level = choice.level.id;
  const specialty = choice.specialty?.id ?? null;
  const compared = useMemo(() => {
    const said = saidOfPage(page, page);
    const profileOf = (id: string) =>
      by === 'level'
        ? chooseRole(page.family, id, specialty, said)?.profile
        : chooseRole(page.family, level, id === none ? null : id, said)?.profile;
    const [a, b] = [profileOf(one), profileOf(other)];
    return a && b ? compareRoles(a, b) : null;
  }, [page, by, level, specialty, one, other]);
  const nameOf = (id: string) => options.find((option) => option.id === id)?.label ?? '';
  if (!compared) return null;
  const { differing, onlyOne, onlyOther, shared } = compared;
  const cell = ({ text, line, niceToHave }: SetAside['item']) => (
    <>
      {text}{' '}
      <span className="muted text-12 figures">
        {[placeOf(page.name, line), ...(niceToHave ? [markWords.state.nice] : [])].join(' · ')}
      </span>
    </>
  );
  return (
    <WindowDialog
      title={by === 'level' ? chooseWords.compareLevels : chooseWords.compareSpecialties}
      isOpen
      wide
      onClose={onClose}
    >
      <div className="compare-choices">
        <Choice label={chooseWords.compareOne} options={options} value={one} onChange={setOne} />
        <Choice
          label={chooseWords.compareOther}
          options={options}
          value={other}
          onChange={setOther}
        />
      </div>
      <p className="text-13 muted figures" role="status">
        {one === other
          ? chooseWords.compareSame
          : chooseWords.compared(shared, differing.length + onlyOne.length + onlyOther.length)}
      </p>
      {differing.length + onlyOne.length + onlyOther.length > 0 && (
        <div
          className="compare-scroll"
          role="region"
          aria-label={chooseWords.comparedTable(nameOf(one), nameOf(other))}
          tabIndex={0}
        >
          <table className="compare-table">
            <caption className="visually-hidden">
              {chooseWords.comparedTable(nameOf(one), nameOf(other))}
            </caption>
            <thead>
              <tr>
                <th scope="col">{nameOf(one)}</th>
                <th scope="col">{nameOf(other)}</th>
              </tr>
            </thead>
            {differing.length > 0 && (
              <tbody>
                <GroupHead title={chooseWords.differing} />
                {differing.map((pair) => (
                  <tr key={`${pair.one.id} ${pair.other.id}`}>
                    <td>{cell(pair.one)}</td>
                    <td>{cell(pair.other)}</td>
                  </tr>
                ))}
              </tbody>
            )}
            {onlyOne.length > 0 && (
              <tbody>
                <GroupHead title={chooseWords.onlyIn(nameOf(one))} />
                {onlyOne.map((item) => (
                  <tr key={item.id}>
                    <td>{cell(item)}</td>
                    <NotAsked />
                  </tr>
                ))}
              </tbody>
            )}
            {onlyOther.length > 0 && (
              <tbody>
                <GroupHead title={chooseWords.onlyIn(nameOf(other))} />
                {onlyOther.map((item) => (
                  <tr key={item.id}>
                    <NotAsked />
                    <td>{cell(item)}</td>
                  </tr>
                ))}
              </tbody>
            )}
          </table>
        </div>
      )}
    </WindowDialog>
  );
}

function GroupHead({ title }: { title: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={2} className="compare-group">
        {title}
      </th>
    </tr>
  );
}

function NotAsked() {
  return (
    <td className="muted">
      <span aria-hidden>–</span>
      <span className="visually-hidden">{chooseWords.notAsked}</span>
    </td>
  );
}
