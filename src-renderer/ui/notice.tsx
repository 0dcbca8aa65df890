import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Failure } from '../../src-main/contract/failure.ts';
import { placeInFile } from './page-place.ts';

interface NoticeProps {
  title?: string;
  /** Something that only wants to be known, not an error. */
  quiet?: boolean;
  children: ReactNode;
}

/** Something a person should read; errors are read out at once. */
export function Notice({ title, quiet = false, children }: NoticeProps) {
  const Icon = quiet ? Info : CircleAlert;
  return (
    <div className={quiet ? 'notice notice-quiet' : 'notice'} role={quiet ? 'note' : 'alert'}>
      <Icon className="icon" aria-hidden />
      <div className="notice-body">
        {title && <p className="title-13">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** What a host said went wrong: its sentence, and the place where it is known. */
export function FailureNotice({ failure, children }: { failure: Failure; children?: ReactNode }) {
  const { file, line, message } = failure;
  return (
    <Notice>
      <p>{message}</p>
      {file !== undefined && (
        <p className="text-12 muted">{line === undefined ? file : placeInFile(file, line)}</p>
      )}
      {children}
    </Notice>
  );
}
