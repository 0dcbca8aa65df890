import type { OpenPage } from '../../../src-main/contract/operations.ts';
import { PageLine } from '../../ui/page-line.tsx';
import { chooseWords } from './words.ts';

/** What the reader has to say about the page, each with its line. */
export function DiagnosticsList({ page }: { page: OpenPage }) {
  return (
    <ul className="diagnostics">
      {page.family.diagnostics.map(({ code, line, message, severity }) => (
        <li key={`${code}-${line}`}>
          <span>
            <span className="title-13">{chooseWords.severity[severity]}:</span> {message}
          </span>
          <PageLine line={line} text={message} page={page.text} file={page.name} />
        </li>
      ))}
    </ul>
  );
}
