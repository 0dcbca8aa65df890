import { ArrowRight, House, Redo2, Undo2 } from 'lucide-react';
import { shownKeys } from '../../../src-main/contract/commands.ts';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { showHome, showPage } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { isApple } from '../../ui/platform.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { useCorrections } from './correction-store.ts';
import { checkWords } from './words.ts';

interface CheckBarProps {
  page: OpenPage;
  onUndo: () => void;
  onRedo: () => void;
}

/** Which page it is, undo and redo, and the button that goes on. */
export function CheckBar({ page, onUndo, onRedo }: CheckBarProps) {
  const last = useCorrections(({ history }) => history.past.at(-1)?.name);
  const next = useCorrections(({ history }) => history.future.at(-1)?.name);
  return (
    <header className="top-bar check-bar">
      <IconAction icon={House} label={checkWords.home} onPress={showHome} />
      <div className="check-name">
        <ScreenTitle className="title-13 check-name-title">{checkWords.title}</ScreenTitle>
        <p className="text-12 muted check-name-title" title={page.title}>
          {page.title}
        </p>
      </div>
      <div className="top-bar-end">
        <div className="check-pair" role="group" aria-label={checkWords.history}>
          <IconAction
            icon={Undo2}
            label={checkWords.undo(last)}
            tip={`${checkWords.undo(last)} · ${shownKeys('undo', isApple)}`}
            isDisabled={last === undefined}
            onPress={onUndo}
          />
          <IconAction
            icon={Redo2}
            label={checkWords.redo(next)}
            tip={`${checkWords.redo(next)} · ${shownKeys('redo', isApple)}`}
            isDisabled={next === undefined}
            onPress={onRedo}
          />
        </div>
        <Action
          kind="primary"
          icon={ArrowRight}
          className="check-go-on"
          onPress={() => showPage(page)}
        >
          {checkWords.choose}
        </Action>
      </div>
    </header>
  );
}
