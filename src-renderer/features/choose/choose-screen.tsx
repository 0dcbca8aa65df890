import { Files, House } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { saidOfPage } from '../../../src-main/core/role/page-said.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { openKit } from '../../state/kit-store.ts';
import { chooseFor, useChosenRole, type ChosenRole } from '../../state/role-choice-store.ts';
import { showHome, showKit } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { showExportAll } from '../export-all/export-all-store.ts';
import { exportAllWords } from '../export-all/words.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { asksForSomething, chooseRole } from './choice-of-role.ts';
import './choose.css';
import { CheckAction } from './check-action.tsx';
import { EmptyPage } from './empty-page.tsx';
import { ProfilePane } from './profile-pane.tsx';
import { levelSteps } from './level-step.ts';
import { RoleOptions } from './role-options.tsx';
import { usePointed } from './use-pointed.ts';
import { chooseWords } from './words.ts';

/** Level and specialty at the left, and beside them what the page asks of such a person. */
export function ChooseScreen({ page }: { page: OpenPage }) {
  const bridge = useBridge();
  const { family } = page;
  const kept = useChosenRole(page.sha256);
  const chosen: ChosenRole = {
    level: family.levels.find(({ id }) => id === kept?.level)?.id ?? family.levels[0]?.id ?? '',
    specialty: kept?.specialty ?? null,
    form: kept?.form ?? 'A',
  };
  const { level, specialty, form } = chosen;
  const choose = (change: Partial<ChosenRole>) => {
    setPointed(null);
    chooseFor(page.sha256, { ...chosen, ...change });
  };
  const [pointed, setPointed] = usePointed();
  const [building, setBuilding] = useState(false);
  const said = useMemo(() => saidOfPage(page, page), [page]);
  const steps = useMemo(() => levelSteps(family, said), [family, said]);
  const choice = useMemo(
    () => chooseRole(family, level, specialty, said),
    [family, level, specialty, said],
  );
  const shown = useMemo(() => {
    if (!pointed) return choice;
    return 'level' in pointed
      ? chooseRole(family, pointed.level, specialty, said)
      : chooseRole(family, level, pointed.specialty, said);
  }, [family, choice, pointed, level, specialty, said]);
  const isPointed =
    shown !== null && (shown.level !== choice?.level || shown.specialty !== choice.specialty);

  const build = async () => {
    if (!choice) return;
    setBuilding(true);
    const reply = await bridge.call('kits.build', {
      page: page.id,
      level: choice.level.id,
      specialty: choice.specialty?.id ?? null,
      form,
    });
    setBuilding(false);
    if (!reply.ok) {
      showProblem(reply.error);
      return;
    }
    openKit(reply.value, { ref: null, page });
    showKit();
    const questions = reply.value.stages.flatMap((stage) => stage.questions).length;
    announce(chooseWords.built(reply.value.stages.length, questions));
  };

  return (
    <div className="choose">
      <header className="top-bar">
        <IconAction icon={House} label={chooseWords.home} onPress={showHome} />
        <ScreenTitle className="title-13">{family.title}</ScreenTitle>
        <p className="text-12 muted choose-file">{page.name}</p>
        <div className="top-bar-end">
          <Action kind="quiet" icon={Files} onPress={() => showExportAll([page.id])}>
            {exportAllWords.open}
          </Action>
          <CheckAction page={page} />
        </div>
      </header>
      {choice && shown && asksForSomething(family) ? (
        <main className="choose-panes">
          <RoleOptions
            page={page}
            choice={choice}
            steps={steps}
            onLevel={(id) => choose({ level: id })}
            onSpecialty={(id) => choose({ specialty: id })}
            onPoint={setPointed}
          />
          <ProfilePane
            page={page}
            choice={shown}
            isPointed={isPointed}
            form={form}
            onForm={(next) => choose({ form: next })}
            building={building}
            onBuild={() => void build()}
          />
        </main>
      ) : (
        <EmptyPage page={page} />
      )}
    </div>
  );
}
