import { useCallback, useState } from 'react';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Wish } from '../../../src-main/core/kit/item-meaning.ts';
import type { Kit, KitItem } from '../../../src-main/core/kit/kit.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { changeKit, notePage } from '../../state/kit-store.ts';
import { FailureNotice } from '../../ui/notice.tsx';
import { words } from '../../ui/words.ts';
import { findPageOf } from '../questions/use-page-lines.ts';
import { ChangeButton } from './change-button.tsx';
import { CompetencyDialog } from './competency-dialog.tsx';
import { keepChoice } from './keep-choice.ts';
import { kitItemReading } from './kit-item-reading.ts';
import { RetieSteps, usualSteps } from './retie-steps.tsx';
import { useRetie } from './use-retie.ts';
import { competencyWords } from './words.ts';

interface KitItemCompetencyProps {
  kit: Kit;
  item: KitItem;
  /** The page of the kit is in this app. */
  hasPage: boolean;
  /** Told when the line asks for something else now: what stood here may have gone. */
  onDone?: () => void;
}

/** What a line of the open kit asks for; a person can say better, and decides what follows for the questions. */
export function KitItemCompetency(props: KitItemCompetencyProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ChangeButton
        text={props.item.text}
        reading={kitItemReading(props.kit, props.item)}
        onPress={() => setOpen(true)}
      />
      {open && <KitItemDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function KitItemDialog({
  kit,
  item,
  hasPage,
  onDone,
  onClose,
}: KitItemCompetencyProps & { onClose: () => void }) {
  const bridge = useBridge();
  const [wish, setWish] = useState<Wish | null>(null);
  const [unusual, setUnusual] = useState<number[] | null>(null);
  const reply = useRetie(kit, item.id, wish);
  const steps = reply?.ok ? reply.value.steps : [];
  const wanted = unusual ?? usualSteps(steps);

  const apply = useCallback(
    async (_: Wish, name: string): Promise<Failure | null> => {
      if (!wish) return null;
      const asked = await bridge.call('kits.retie', { kit, item: item.id, wish });
      if (!asked.ok) return asked.error;
      const page = await findPageOf(bridge, kit);
      if (page) {
        const kept = await keepChoice(bridge, page, item, wish);
        if (!kept.ok) return kept.error;
        notePage(kept.value);
      }
      const take = unusual ?? usualSteps(asked.value.steps);
      const taken = asked.value.steps.filter((__, at) => take.includes(at));
      const commands = [...taken.map((step) => step.command), asked.value.command];
      const done = changeKit({ name: competencyWords.did, command: { do: 'several', commands } });
      if (done) announce(competencyWords.said(name));
      onDone?.();
      return null;
    },
    [bridge, kit, item, wish, unusual, onDone],
  );

  return (
    <CompetencyDialog
      item={item}
      file={kit.role.source.file}
      reading={kitItemReading(kit, item)}
      note={hasPage ? competencyWords.remembered : competencyWords.notRemembered}
      onSelect={(next) => {
        setWish(next);
        setUnusual(null);
      }}
      onApply={apply}
      onClose={onClose}
    >
      {reply === null && <p className="muted">{words.loading}</p>}
      {reply && !reply.ok && <FailureNotice failure={reply.error} />}
      {reply?.ok && <RetieSteps kit={kit} steps={steps} wanted={wanted} onChange={setUnusual} />}
    </CompetencyDialog>
  );
}
