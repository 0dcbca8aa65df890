import type { PageLine as PageRow } from '../../src-main/core/job-family/page-line.ts';
import type { SetAside } from '../../src-main/core/role/role-profile.ts';
import { PageLine } from './page-line.tsx';
import './set-aside-list.css';

interface SetAsideListProps {
  setAside: readonly SetAside[];
  page: readonly PageRow[] | null;
  file: string;
}

/** What the page says and this role does not ask, each with the reason. */
export function SetAsideList({ setAside, page, file }: SetAsideListProps) {
  return (
    <ul className="set-aside">
      {setAside.map(({ item, reason }) => (
        <li key={item.id}>
          <span>
            {item.text}
            <span className="set-aside-reason">{reason}</span>
          </span>
          <PageLine line={item.line} text={item.text} page={page} file={file} />
        </li>
      ))}
    </ul>
  );
}
