import { UserRoundX, UsersRound } from 'lucide-react';
import { staffing } from '../../../src-main/core/kit/staffing.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { show } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { planWords } from './words.ts';

/** Who sits in many stages, and which stages have nobody; the latter leads to the first of them. */
export function StaffingNotes({ kit }: { kit: Kit }) {
  const { often, nobody } = staffing(kit);
  const [first] = nobody;
  return (
    <>
      {first !== undefined && (
        <Action
          kind="quiet"
          small
          icon={UserRoundX}
          onPress={() => show({ tab: 'questions', stage: first, plan: false })}
        >
          {planWords.nobody(nobody.length)}
        </Action>
      )}
      {often.map(({ name, stages }) => (
        <p key={name} className="plan-often text-12">
          <UsersRound className="icon" aria-hidden />
          {planWords.often(name, stages)}
        </p>
      ))}
    </>
  );
}
