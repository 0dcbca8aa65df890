import { ArrowLeft, House } from 'lucide-react';
import { useKitStore } from '../../state/kit-store.ts';
import { backToKit, showHome } from '../../state/view-store.ts';
import { IconAction } from '../../ui/action.tsx';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { ButtonSpecimens } from './button-specimens.tsx';
import { ChoiceSpecimens } from './choice-specimens.tsx';
import './components.css';
import { FieldSpecimens } from './field-specimens.tsx';
import { KitSpecimens } from './kit-specimens.tsx';
import { OverlaySpecimens } from './overlay-specimens.tsx';
import { TokenSpecimens } from './token-specimens.tsx';
import { componentWords } from './words.ts';

/** Every component of the window in every state, for those who change the app. */
export function ComponentsScreen() {
  const hasKit = useKitStore((state) => state.open !== null);
  return (
    <div className="components">
      <header className="top-bar">
        {hasKit ? (
          <IconAction icon={ArrowLeft} label={componentWords.backToKit} onPress={backToKit} />
        ) : (
          <IconAction icon={House} label={componentWords.home} onPress={showHome} />
        )}
        <ScreenTitle className="title-13">{componentWords.title}</ScreenTitle>
      </header>
      <main className="components-body">
        <p className="muted">{componentWords.lead}</p>
        <TokenSpecimens />
        <ButtonSpecimens />
        <FieldSpecimens />
        <ChoiceSpecimens />
        <OverlaySpecimens />
        <KitSpecimens />
      </main>
    </div>
  );
}
