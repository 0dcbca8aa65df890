import { Bell, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Action, IconAction } from '../../ui/action.tsx';
import { Specimen, SpecimenRow, Specimens, Still } from './specimen.tsx';
import { componentWords } from './words.ts';

const kinds = ['primary', 'plain', 'quiet'] as const;

/** Buttons of every kind, and the link, in every state. */
export function ButtonSpecimens() {
  const {
    parts,
    states,
    kinds: names,
    actShort,
    act,
    actLong,
    iconName,
    tags,
    keys,
  } = componentWords;
  return (
    <Specimens title={parts.buttons}>
      {kinds.map((kind) => (
        <SpecimenRow key={kind} title={names[kind]}>
          <Specimen state={states.usual}>
            <Action kind={kind}>{act}</Action>
          </Specimen>
          <Specimen state={states.hovered}>
            <Still>
              <span className={`button button-${kind}`} data-hovered>
                {act}
              </span>
            </Still>
          </Specimen>
          <Specimen state={states.focused}>
            <Still>
              <span className={`button button-${kind}`} data-focus-visible>
                {act}
              </span>
            </Still>
          </Specimen>
          <Specimen state={states.disabled}>
            <Action kind={kind} isDisabled>
              {act}
            </Action>
          </Specimen>
          <Specimen state={states.icon}>
            <Action kind={kind} icon={Bell}>
              {actShort}
            </Action>
          </Specimen>
          <Specimen state={states.small}>
            <Action kind={kind} small icon={Bell}>
              {actShort}
            </Action>
          </Specimen>
          <Specimen state={states.iconOnly}>
            <IconAction kind={kind} icon={Bell} label={`${iconName}, ${names[kind]}`} />
          </Specimen>
        </SpecimenRow>
      ))}
      <SpecimenRow title={names.link}>
        <Specimen state={states.usual}>
          <Button className="link">{act}</Button>
        </Specimen>
        <Specimen state={states.hovered}>
          <Still>
            <span className="link" data-hovered>
              {act}
            </span>
          </Still>
        </Specimen>
        <Specimen state={states.on}>
          <IconAction icon={Bell} label={states.on} aria-pressed className="kit-bar-on" />
        </Specimen>
        <Specimen state={states.open}>
          <Still>
            <span className="button button-quiet disclosure-button" aria-expanded="true">
              <ChevronRight className="icon chevron" />
              {act}
            </span>
          </Still>
        </Specimen>
        <Specimen state={states.long} wide>
          <Action>{actLong}</Action>
        </Specimen>
      </SpecimenRow>
      <ul className="specimen-tags">
        {(['covered', 'gap', 'double', 'edited', 'plain'] as const).map((tag) => (
          <li key={tag}>
            <span className={`tag tag-${tag}`}>{tags[tag]}</span>
          </li>
        ))}
        <li>
          <kbd>{keys}</kbd>
        </li>
      </ul>
    </Specimens>
  );
}
