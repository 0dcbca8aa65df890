import { DialogTrigger } from 'react-aria-components';
import { Action } from './action.tsx';
import './page-line.css';
import { words } from './words.ts';
import { PopoverBox } from './popover-box.tsx';

interface PageLineProps {
  /** 1-based. */
  line: number;
  /** The page as stored; null where only the line's own text is known. */
  page: string | null;
  /** The text of that line as it was understood. */
  text: string;
  /** File name of the page. */
  file: string;
  label?: string;
}

const around = 2;

/** "line 29", which shows the page's own words beside it. */
export function PageLine({ line, page, text, file, label = `line ${line}` }: PageLineProps) {
  return (
    <DialogTrigger>
      <Action kind="quiet" small className="page-line-button figures">
        {label}
      </Action>
      <PopoverBox title={`${file}, line ${line}`} readOnly>
        {() =>
          page === null ? (
            <>
              <p>{text}</p>
              <p className="field-hint">{words.pageNotHere}</p>
            </>
          ) : (
            <Excerpt page={page} line={line} />
          )
        }
      </PopoverBox>
    </DialogTrigger>
  );
}

function Excerpt({ page, line }: { page: string; line: number }) {
  const lines = page.split(/\r\n|\r|\n/);
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <ol className="page-excerpt">
      {shown.map((number) => (
        <li key={number} aria-current={number === line ? 'true' : undefined}>
          <span className="page-excerpt-number figures">{number}</span>
          <span>{lines[number - 1]}</span>
        </li>
      ))}
    </ol>
  );
}
