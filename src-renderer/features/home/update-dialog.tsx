import { useBridge } from '../../bridge/bridge-context.ts';
import { Action } from '../../ui/action.tsx';
import { Notice } from '../../ui/notice.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { BecameTag } from '../check/became-tag.tsx';
import { keepAsNew } from './add-page.ts';
import {
  dropOffer,
  takeUpdate,
  useOfferedUpdate,
  type OfferedUpdate,
} from './page-update-store.ts';
import { homeWords } from './words.ts';

/** What a newer version of a page would change, and whether it takes the page's place. */
export function UpdateDialog() {
  const offer = useOfferedUpdate((state) => state.offer);
  return offer && <OpenDialog offer={offer} />;
}

function OpenDialog({ offer }: { offer: OfferedUpdate }) {
  const bridge = useBridge();
  const { page, name, data, comparison, mayBeNew } = offer;
  const added = comparison.changes.filter(({ change }) => change === 'added').length;
  const removed = comparison.changes.length - added;
  const finish = (act: () => Promise<void>) => {
    dropOffer();
    void act();
  };
  return (
    <WindowDialog
      title={homeWords.updateTitle(page.title)}
      wide
      isOpen
      onClose={dropOffer}
      foot={
        <>
          <Action kind="quiet" onPress={dropOffer}>
            {words.cancel}
          </Action>
          {mayBeNew && (
            <Action onPress={() => finish(() => keepAsNew(bridge, name, data))}>
              {homeWords.addAsNew}
            </Action>
          )}
          <Action
            kind="primary"
            autoFocus
            onPress={() => finish(() => takeUpdate(bridge, page, name, data))}
          >
            {homeWords.updatePage}
          </Action>
        </>
      }
    >
      <p>{homeWords.updateText(name, added, removed, comparison.unchanged)}</p>
      {comparison.lost.length > 0 && (
        <Notice>
          <p>{homeWords.correctionsLost(comparison.lost.map(({ text }) => text))}</p>
        </Notice>
      )}
      {comparison.kept.length > 0 && (
        <p className="muted">{homeWords.correctionsKept(comparison.kept.length)}</p>
      )}
      <ul className="page-changes" aria-label={homeWords.changes} tabIndex={0}>
        {comparison.changes.map(({ change, line, text, became }, index) => (
          <li key={index} data-change={change}>
            <span className="page-change-sign">{homeWords.change[change]}</span>
            <span className="figures muted">{homeWords.lineNumber(line)}</span>
            <span className="page-change-text">{text}</span>
            <BecameTag became={became} />
          </li>
        ))}
      </ul>
    </WindowDialog>
  );
}
