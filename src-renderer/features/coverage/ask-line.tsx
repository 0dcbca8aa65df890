import { Plus } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { CoverageRow } from '../../../src-main/core/kit/coverage.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { show } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { words } from '../../ui/words.ts';
import { makeOwnQuestion } from '../questions/own-question.ts';
import { addQuestion } from '../questions/question-changes.ts';
import { coverageWords } from './words.ts';

/** Adds a question about a line that nothing asks about, in a stage that the person picks. */
export function AskLine({ kit, row }: { kit: Kit; row: CoverageRow }) {
  const stages = kit.stages.filter(({ kind }) => kind !== 'offer');
  if (stages.length === 0) return null;
  return (
    <MenuTrigger>
      <Action small icon={Plus} aria-label={coverageWords.askAbout(row.item.text)}>
        {coverageWords.ask}
      </Action>
      <Popover className="popover" data-overlay placement="bottom end">
        <Menu className="menu" aria-label={coverageWords.askIn}>
          {stages.map((stage) => (
            <MenuItem
              key={stage.id}
              className="menu-item"
              onAction={() => {
                const question = makeOwnQuestion(
                  `own-${crypto.randomUUID()}`,
                  kit,
                  row.competency?.id ?? null,
                );
                show({ tab: 'questions', stage: stage.id });
                addQuestion(stage, { ...question, items: [row.item.id] });
              }}
            >
              {words.stageName(kit.stages.indexOf(stage) + 1, stage.title)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
