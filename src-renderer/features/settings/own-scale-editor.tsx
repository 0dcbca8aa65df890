import { Plus, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  canBeSound,
  ratingLabel,
  type RatingScale,
} from '../../../src-main/core/kit/rating-scale.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import {
  addPoint,
  canAddPoint,
  canRemovePoint,
  changePoint,
  findProblem,
  removePoint,
} from './own-scale-editing.ts';
import { settingsWords } from './words.ts';

const { own } = settingsWords;

interface OwnScaleEditorProps {
  scale: RatingScale;
  onChange: (scale: RatingScale) => void;
}

/** The team's own points. What is typed is kept when a field is left, once the scale is complete. */
export function OwnScaleEditor({ scale, onChange }: OwnScaleEditorProps) {
  const [typed, setTyped] = useState<RatingScale | null>(null);
  const shown = typed ?? scale;
  const problem = findProblem(shown);

  const live = useRef({ typed, onChange });
  useLayoutEffect(() => {
    live.current = { typed, onChange };
  });
  // The dialog may be closed by a key while a field still has the focus.
  useEffect(
    () => () => {
      const last = live.current;
      if (last.typed && findProblem(last.typed) === null) last.onChange(last.typed);
    },
    [],
  );

  const keep = (next: RatingScale) => {
    const complete = findProblem(next) === null;
    setTyped(complete ? null : next);
    if (complete) onChange(next);
  };
  const leave = () => {
    if (typed) keep(typed);
  };
  const soundOptions = shown.points
    .map((point, index) => ({ point, rating: index + 1 }))
    .filter(({ rating }) => canBeSound(rating, shown.points.length))
    .map(({ point, rating }) => ({
      id: `${rating}`,
      label: point.name.trim() === '' ? `${rating}` : ratingLabel(shown, rating),
    }));
  return (
    <div className="own-scale" role="group" aria-label={own.title}>
      <ol className="own-scale-points">
        {shown.points.map((point, index) => (
          // A point has no identity of its own: its rating is what tells it apart.
          <li key={index} className="own-scale-point">
            <span className="own-scale-rating figures" aria-hidden>
              {index + 1}
            </span>
            <TextBox
              label={own.name(index + 1)}
              maxLength={40}
              value={point.name}
              onChange={(name) => setTyped(changePoint(shown, index, { name }))}
              onBlur={leave}
            />
            <IconAction
              icon={X}
              small
              className="own-scale-remove"
              label={own.remove(index + 1)}
              isDisabled={!canRemovePoint(shown)}
              onPress={() => keep(removePoint(shown, index))}
            />
            <TextBox
              label={own.meaning(index + 1)}
              rows={2}
              maxLength={160}
              value={point.meaning}
              onChange={(meaning) => setTyped(changePoint(shown, index, { meaning }))}
              onBlur={leave}
            />
          </li>
        ))}
      </ol>
      <Action
        kind="quiet"
        small
        icon={Plus}
        isDisabled={!canAddPoint(shown)}
        onPress={() => keep(addPoint(shown))}
      >
        {own.add}
      </Action>
      <Choice
        label={own.sound}
        options={soundOptions}
        value={`${shown.sound}`}
        onChange={(rating) => keep({ ...shown, sound: Number(rating) })}
      />
      <p className="field-hint">{own.soundHint}</p>
      <p className="field-error" role="status">
        {problem && own.problems[problem]}
      </p>
    </div>
  );
}
