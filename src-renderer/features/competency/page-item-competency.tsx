import { useState } from 'react';
import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { ProfileItem } from '../../../src-main/core/role/role-profile.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { showPage } from '../../state/view-store.ts';
import { ChangeButton } from './change-button.tsx';
import { CompetencyDialog } from './competency-dialog.tsx';
import { keepChoice } from './keep-choice.ts';
import { competencyWords } from './words.ts';

interface PageItemCompetencyProps {
  page: OpenPage;
  item: ProfileItem;
  reading: ItemReading;
}

/** What a line of a page leads to, before a kit is built; a person can say better. */
export function PageItemCompetency({ page, item, reading }: PageItemCompetencyProps) {
  const bridge = useBridge();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ChangeButton text={item.text} reading={reading} onPress={() => setOpen(true)} />
      {open && (
        <CompetencyDialog
          item={item}
          file={page.name}
          reading={reading}
          note={page.origin === 'bundled' ? competencyWords.copied : competencyWords.remembered}
          onClose={() => setOpen(false)}
          onApply={async (wish, name) => {
            const reply = await keepChoice(bridge, page, item, wish);
            if (!reply.ok) return reply.error;
            showPage(reply.value);
            announce(competencyWords.said(name));
            return null;
          }}
        />
      )}
    </>
  );
}
