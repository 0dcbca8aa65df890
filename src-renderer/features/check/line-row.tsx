import { Info, Pencil, TriangleAlert } from 'lucide-react';
import { memo, type CSSProperties } from 'react';
import type { PageLine } from '../../../src-main/core/job-family/page-line.ts';
import type { DiagnosticGroup } from '../../../src-main/core/job-family/group-diagnostics.ts';
import { placesOf } from '../../ui/page-place.ts';
import { chooseWords } from '../choose/words.ts';
import { BecameTag } from './became-tag.tsx';
import type { CheckRow } from './check-rows.ts';
import { checkWords } from './words.ts';

interface LineRowProps {
  row: CheckRow;
  /** File name of the page. */
  file: string;
}

/** A line of the page as it reads there, with what it became. */
export const LineRow = memo(function LineRow({ row, file }: LineRowProps) {
  const { line, about, notes } = row;
  const elsewhere = about.length > notes.length;
  return (
    <div className="line-grid" data-form={line.form} data-depth={line.depth}>
      <span className="line-band" data-became={line.became} />
      <span className="line-number figures">
        <span className="visually-hidden">{placesOf(file, line.line, line.line)}</span>
        <span aria-hidden>{line.line}</span>
      </span>
      <span className="line-text" style={indent(line)}>
        {line.text}
      </span>
      <span className="line-tags">
        <BecameTag became={line.became} />
        {line.corrected && (
          <span className="tag tag-edited line-corrected" title={checkWords.correctedTag}>
            <Pencil className="icon" aria-hidden />
            <span className="visually-hidden">{checkWords.correctedTag}</span>
          </span>
        )}
        {elsewhere && <NoteIcon severity={strongest(about)} />}
      </span>
      {notes.map((note) => (
        <span key={`${note.code}-${note.message}`} className="line-note">
          <NoteIcon severity={note.severity} />
          <span>
            {note.message}
            {note.last > note.line && (
              <span className="line-note-lines"> ({placesOf(file, note.line, note.last)})</span>
            )}
          </span>
        </span>
      ))}
    </div>
  );
});

const indent = ({ form, depth }: PageLine) =>
  ({ '--depth': form === 'entry' ? depth : 0 }) as CSSProperties;

function NoteIcon({ severity }: Pick<DiagnosticGroup, 'severity'>) {
  const Icon = severity === 'info' ? Info : TriangleAlert;
  return (
    <>
      <Icon className="icon" aria-hidden />
      <span className="visually-hidden">{chooseWords.severity[severity]}: </span>
    </>
  );
}

const strongest = (groups: readonly DiagnosticGroup[]): DiagnosticGroup['severity'] =>
  groups.find(({ severity }) => severity !== 'info')?.severity ?? 'info';
