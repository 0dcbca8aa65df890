import { X } from 'lucide-react';
import { IconAction } from '../../ui/action.tsx';
import { FailureNotice, Notice } from '../../ui/notice.tsx';
import { dismissCopied, dismissFailure, useCorrections } from './correction-store.ts';
import { checkWords } from './words.ts';

/** That corrections are kept in a copy, and why one was not kept; each until it is read. */
export function CheckNotices() {
  const copied = useCorrections((state) => state.copied);
  const failure = useCorrections((state) => state.failure);
  if (!copied && failure === null) return null;
  return (
    <div className="check-notices">
      {failure && (
        <FailureNotice failure={failure}>
          <p className="muted">{checkWords.failed}</p>
          <Dismiss onPress={dismissFailure} />
        </FailureNotice>
      )}
      {copied && (
        <Notice quiet>
          <p>{checkWords.copied}</p>
          <Dismiss onPress={dismissCopied} />
        </Notice>
      )}
    </div>
  );
}

function Dismiss({ onPress }: { onPress: () => void }) {
  return (
    <IconAction
      icon={X}
      small
      className="check-dismiss"
      label={checkWords.dismiss}
      onPress={onPress}
    />
  );
}
