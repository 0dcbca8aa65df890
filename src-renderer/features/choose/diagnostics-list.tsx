import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { PageLine } from '../../ui/page-line.tsx';
import { placesOf } from '../../ui/page-place.ts';
import type { DiagnosticGroup } from '../../../src-main/core/job-family/group-diagnostics.ts';
import { chooseWords } from './words.ts';

interface DiagnosticsListProps {
  page: OpenPage;
  groups: readonly DiagnosticGroup[];
}

/** What the reader has to say about the page, each with its line or lines. */
export function DiagnosticsList({ page, groups }: DiagnosticsListProps) {
  return (
    <ul className="diagnostics">
      {groups.map(({ code, line, last, message, severity }) => (
        <li key={`${code}-${line}-${message}`}>
          <span>
            <span className="title-13">{chooseWords.severity[severity]}:</span> {message}
          </span>
          <PageLine
            line={line}
            text={message}
            page={page.lines}
            file={page.name}
            label={placesOf(page.name, line, last)}
          />
        </li>
      ))}
    </ul>
  );
}
