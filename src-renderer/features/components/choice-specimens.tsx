import { Check as CheckIcon } from 'lucide-react';
import { useState } from 'react';
import { RadioGroup } from 'react-aria-components';
import { Check, Dot } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Specimen, SpecimenRow, Specimens, Still } from './specimen.tsx';
import { componentWords } from './words.ts';

const { states, breads } = componentWords;

/** What is chosen from, in every state. */
export function ChoiceSpecimens() {
  const words = componentWords;
  const [bread, setBread] = useState('rye');
  return (
    <Specimens title={words.parts.choices}>
      <CheckRow />
      <DotRow />
      <SpecimenRow title={words.choice}>
        <Specimen state={states.usual}>
          <Choice label={words.choice} options={breads} value={bread} onChange={setBread} />
        </Specimen>
        <Specimen state={states.long}>
          <Choice label={words.choice} options={breads} value="long" onChange={setBread} />
        </Specimen>
        <Specimen state={states.hidden}>
          <Choice
            label={words.choice}
            hideLabel
            quiet
            options={breads}
            value={bread}
            onChange={setBread}
          />
        </Specimen>
      </SpecimenRow>
      <SpecimenRow title={words.segments}>
        <Specimen state={states.usual}>
          <Segments
            label={words.segments}
            options={breads.slice(0, 2)}
            value={bread === 'long' ? 'rye' : bread}
            onChange={setBread}
          />
        </Specimen>
        <Specimen state={states.focused}>
          <Still>
            <div className="segments">
              <span className="segment specimen-segment" data-hovered>
                {breads[0]?.label}
              </span>
              <span className="segment specimen-segment" data-selected data-focus-visible>
                {breads[1]?.label}
              </span>
            </div>
          </Still>
        </Specimen>
      </SpecimenRow>
    </Specimens>
  );
}

function CheckRow() {
  const [sliced, setSliced] = useState(false);
  return (
    <SpecimenRow title={componentWords.check}>
      <Specimen state={states.usual}>
        <Check isSelected={sliced} onChange={setSliced}>
          {componentWords.check}
        </Check>
      </Specimen>
      <Specimen state={states.selected}>
        <Check isSelected>{componentWords.check}</Check>
      </Specimen>
      {(['hovered', 'focused'] as const).map((state) => (
        <Specimen key={state} state={states[state]}>
          <Still>
            <span
              className="check"
              {...(state === 'hovered' ? { 'data-hovered': true } : { 'data-focus-visible': true })}
            >
              <span className="check-box">
                <CheckIcon className="icon" />
              </span>
              <span>{componentWords.check}</span>
            </span>
          </Still>
        </Specimen>
      ))}
      <Specimen state={states.long} wide>
        <Check isSelected>{componentWords.checkLong}</Check>
      </Specimen>
    </SpecimenRow>
  );
}

function DotRow() {
  const [day, setDay] = useState('today');
  return (
    <SpecimenRow title={componentWords.group}>
      <Specimen state={states.selected}>
        <RadioGroup aria-label={componentWords.group} value={day} onChange={setDay}>
          {componentWords.dots.map(({ id, label }) => (
            <Dot key={id} value={id}>
              {label}
            </Dot>
          ))}
        </RadioGroup>
      </Specimen>
      {(['hovered', 'focused'] as const).map((state) => (
        <Specimen key={state} state={states[state]}>
          <Still>
            <span
              className="radio"
              {...(state === 'hovered' ? { 'data-hovered': true } : { 'data-focus-visible': true })}
            >
              <span className="radio-dot" />
              {componentWords.dots[1]?.label}
            </span>
          </Still>
        </Specimen>
      ))}
    </SpecimenRow>
  );
}
