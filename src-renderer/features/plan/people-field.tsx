import { ChevronDown, Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { mostPeople, type TeamMember } from '../../../src-main/core/kit/team-member.ts';
import { useSettings } from '../../state/settings-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { planWords } from './words.ts';

interface PeopleFieldProps {
  value: readonly string[];
  /** What is typed and not taken in yet. */
  typed: string;
  onType: (typed: string) => void;
  onChange: (people: string[]) => void;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The people with one more, where somebody is named who is not among them. */
export const withPerson = (people: readonly string[], name: string): string[] => {
  const tidy = name.replace(/\s+/gu, ' ').trim();
  const known = people.some((one) => isSame(one, tidy));
  return tidy === '' || known || people.length >= mostPeople ? [...people] : [...people, tidy];
};

/** Who takes a stage: chosen from the team's list of interviewers, or typed. */
export function PeopleField({ value, typed, onType, onChange }: PeopleFieldProps) {
  const members = useSettings(({ settings }) => settings.members);
  const [round, setRound] = useState(0);
  const label = useId();
  const free = members.filter(({ name }) => !value.some((one) => isSame(one, name)));
  const take = (name: string) => {
    onChange(withPerson(value, name));
    onType('');
    // A fresh field: the list forgets what was chosen in it.
    setRound(round + 1);
  };
  return (
    <div className="field" role="group" aria-labelledby={label}>
      <span id={label} className="field-label">
        {planWords.people}
      </span>
      {value.length > 0 && (
        <ul className="plan-people" aria-labelledby={label}>
          {value.map((name) => (
            <li key={name}>
              <span translate="no">{name}</span>
              <IconAction
                icon={X}
                small
                label={planWords.removePerson(name)}
                onPress={() => onChange(value.filter((one) => one !== name))}
              />
            </li>
          ))}
        </ul>
      )}
      <div
        className="plan-person"
        onKeyDownCapture={(event) => {
          // Where nothing in the list has the keyboard, Enter takes what was typed and sends no form.
          const input = event.target;
          if (event.key !== 'Enter' || !(input instanceof HTMLInputElement)) return;
          if (input.getAttribute('aria-activedescendant') !== null || typed.trim() === '') return;
          event.preventDefault();
          event.stopPropagation();
          take(typed);
        }}
      >
        <ComboBox
          key={round}
          autoFocus={round > 0}
          allowsCustomValue
          defaultItems={free}
          inputValue={typed}
          onInputChange={onType}
          isDisabled={value.length >= mostPeople}
          onChange={(key) => {
            if (key !== null) take(String(key));
          }}
          className="plan-person-box"
        >
          <Label className="visually-hidden">{planWords.addPerson}</Label>
          <Input className="input" maxLength={120} placeholder={planWords.personPlaceholder} />
          {free.length > 0 && (
            <Button className="button button-quiet button-icon">
              <ChevronDown className="icon" aria-hidden />
            </Button>
          )}
          <Popover className="popover plan-person-list" data-overlay>
            <ListBox<TeamMember> className="menu">
              {(member) => (
                <ListBoxItem id={member.name} textValue={member.name} className="menu-item">
                  <Text slot="label" translate="no">
                    {member.name}
                  </Text>
                  {member.title !== '' && (
                    <Text slot="description" className="text-12 muted menu-item-end" translate="no">
                      {member.title}
                    </Text>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
        <Action icon={Plus} isDisabled={typed.trim() === ''} onPress={() => take(typed)}>
          {planWords.takePerson}
        </Action>
      </div>
      <p className="field-hint">
        {members.length === 0 ? planWords.peopleHint : planWords.peopleHintTeam}
      </p>
    </div>
  );
}
