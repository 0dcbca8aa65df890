import { FileUp, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../../src-main/contract/failure.ts';
import { mostMembers, tidyTeam, type TeamMember } from '../../../src-main/core/kit/team-member.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { fileKinds } from '../../ui/file-kinds.ts';
import { FailureNotice } from '../../ui/notice.tsx';
import { pickFile } from '../../ui/pick-file.ts';
import { TextBox } from '../../ui/text-box.tsx';
import { base64Of } from '../home/file-bytes.ts';
import { settingsWords } from './words.ts';

const said = settingsWords.members;

interface MembersSettingProps {
  members: readonly TeamMember[];
  onChange: (members: TeamMember[]) => void;
}

/** A list of names is small; what is larger is something else. */
const mostBytes = 2_000_000;

const nobody: TeamMember = { name: '', title: '', note: '' };

/** The team's interviewers, who are offered for stages; typed one by one, or brought from a CSV file. */
export function MembersSetting({ members, onChange }: MembersSettingProps) {
  const [draft, setDraft] = useState(nobody);
  const isFull = members.length >= mostMembers;
  const add = () => {
    const name = draft.name.trim();
    if (name === '') return;
    const member = { name, title: draft.title.trim(), note: draft.note.trim() };
    onChange(tidyTeam([...members, member]));
    announce(said.added(name));
    setDraft(nobody);
  };
  return (
    <div className="field" role="group" aria-label={said.title}>
      <span className="field-label">{said.title}</span>
      <p className="field-hint">{said.hint}</p>
      {members.length > 0 && (
        <ul className="members" aria-label={said.title}>
          {members.map((member) => (
            <li key={member.name}>
              <span className="member" translate="no">
                {member.name}
                <span className="text-12 muted">
                  {[member.title, member.note].filter(Boolean).join(' · ')}
                </span>
              </span>
              <IconAction
                icon={X}
                small
                label={said.remove(member.name)}
                onPress={() => onChange(members.filter((one) => one !== member))}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className="member-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextBox
          label={said.name}
          value={draft.name}
          maxLength={120}
          onChange={(name) => setDraft({ ...draft, name })}
        />
        <TextBox
          label={said.jobTitle}
          value={draft.title}
          maxLength={120}
          onChange={(title) => setDraft({ ...draft, title })}
        />
        <TextBox
          label={said.note}
          value={draft.note}
          maxLength={300}
          onChange={(note) => setDraft({ ...draft, note })}
        />
        <Action type="submit" icon={Plus} isDisabled={draft.name.trim() === '' || isFull}>
          {said.add}
        </Action>
      </form>
      <ImportMembers members={members} onChange={onChange} />
    </div>
  );
}

function ImportMembers({ members, onChange }: MembersSettingProps) {
  const bridge = useBridge();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const refuse = (message: string): void => setFailure({ code: 'call-invalid', message });
  const bring = async () => {
    const file = await pickFile(fileKinds.table);
    if (!file) return;
    setProblems([]);
    if (file.size > mostBytes) {
      refuse(said.tooLarge(file.name));
      return;
    }
    const reply = await bridge.call('team.read', {
      name: file.name,
      data: await base64Of(file),
    });
    setFailure(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    const all = tidyTeam([...members, ...reply.value.members]);
    if (all.length > mostMembers) {
      refuse(said.full(mostMembers));
      return;
    }
    setProblems(reply.value.problems);
    onChange(all);
    announce(said.imported(reply.value.members.length));
  };
  return (
    <>
      <div>
        <Action icon={FileUp} onPress={() => void bring()}>
          {said.import}
        </Action>
      </div>
      <p className="field-hint">{said.importHint}</p>
      {failure && <FailureNotice failure={failure} />}
      <div role="status">
        {problems.length > 0 && (
          <ul className="text-13" aria-label={said.leftOut} translate="no">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
