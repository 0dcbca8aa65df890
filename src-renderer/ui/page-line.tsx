import { DialogTrigger } from 'react-aria-components';
import type { PageLine as PageRow } from '../../src-main/core/job-family/page-line.ts';
import { Action } from './action.tsx';
import { excerptAround } from './page-excerpt.ts';
import './page-line.css';
import { placeInFile, placeOf } from './page-place.ts';
import { PopoverBox } from './popover-box.tsx';
import { words } from './words.ts';

interface PageLineProps {
  /** 1-based; null: a person added it, and no line of the page says it. */
  line: number | null;
  /** The rows of the page; null where only the line's own text is known. */
  page: readonly PageRow[] | null;
  /** The text of that line as it was understood. */
  text: string;
  /** File name of the page. */
  file: string;
  label?: string;
}

/** "line 29", which shows the page's own words around it. */
export function PageLine({ line, page, text, file, label = placeOf(file, line) }: PageLineProps) {
  if (line === null)
    return <span className="tag tag-edited page-line-own">{words.addedByYou}</span>;
  return (
    <DialogTrigger>
      <Action kind="quiet" small className="page-line-button figures">
        {label}
      </Action>
      <PopoverBox title={placeInFile(file, line)} readOnly>
        {() =>
          page === null ? (
            <>
              <p>{text}</p>
              <p className="field-hint">{words.pageNotHere}</p>
            </>
          ) : (
            <ExcerptRows page={page} line={line} text={text} />
          )
        }
      </PopoverBox>
    </DialogTrigger>
  );
}

function ExcerptRows({
  page,
  line,
  text,
}: {
  page: readonly PageRow[];
  line: number;
  text: string;
}) {
  const { rows, meant } = excerptAround(page, line, text);
  return (
    <ol className="page-excerpt">
      {rows.map((row, index) => (
        // Rows have no identity of their own, and the excerpt never changes while it is open.
        <li key={index} aria-current={row === meant ? 'true' : undefined}>
          <span className="page-excerpt-number figures">{row.line}</span>
          <span>{row.text}</span>
        </li>
      ))}
    </ol>
  );
}
