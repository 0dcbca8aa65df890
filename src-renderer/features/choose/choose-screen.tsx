import { Files, House } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { openKit } from '../../state/kit-store.ts';
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
import { RoleOptions } from './role-options.tsx';
import { chooseWords } from './words.ts';

/** Level and specialty at the left, and beside them what the page asks of such a person. */
export function ChooseScreen({ page }: { page: OpenPage }) {
  const bridge = useBridge();
  const { family } = page;
  const [level, setLevel] = useState(family.levels[0]?.id ?? '');
  const [specialty, setSpecialty] = useState<string | null>(null);
  const [form, setForm] = useState<'A' | 'B'>('A');
  const [building, setBuilding] = useState(false);
  const choice = useMemo(() => chooseRole(family, level, specialty), [family, level, specialty]);

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
          <Action icon={Files} onPress={() => showExportAll([page.id])}>
            {exportAllWords.open}
          </Action>
          <CheckAction page={page} />
        </div>
      </header>
      {choice && asksForSomething(family) ? (
        <main className="choose-panes">
          <RoleOptions
            family={family}
            choice={choice}
            onLevel={setLevel}
            onSpecialty={setSpecialty}
          />
          <ProfilePane
            page={page}
            choice={choice}
            form={form}
            onForm={setForm}
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
