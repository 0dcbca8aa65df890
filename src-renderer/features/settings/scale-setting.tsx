import { Label, RadioGroup, Text } from 'react-aria-components';
import type { Settings } from '../../../src-main/contract/settings-shape.ts';
import {
  builtInScales,
  ratingLabel,
  scaleChoiceSchema,
  type RatingScale,
} from '../../../src-main/core/kit/rating-scale.ts';
import { Dot } from '../../ui/check.tsx';
import { OwnScaleEditor } from './own-scale-editor.tsx';
import './settings.css';
import { settingsWords } from './words.ts';

interface ScaleSettingProps {
  settings: Pick<Settings, 'scale' | 'ownScale'>;
  onChange: (change: Partial<Pick<Settings, 'scale' | 'ownScale'>>) => void;
}

/** "1 Poor · 2 Mixed · 3 Good · 4 Excellent" */
const pointsOf = (scale: RatingScale): string =>
  scale.points.map((_, index) => ratingLabel(scale, index + 1)).join(' · ');

/** On which scale answers are rated. */
export function ScaleSetting({ settings, onChange }: ScaleSettingProps) {
  return (
    <div className="field">
      <RadioGroup
        className="field"
        value={settings.scale}
        onChange={(value) => {
          const scale = scaleChoiceSchema.options.find((one) => one === value);
          if (scale) onChange({ scale });
        }}
      >
        <Label className="field-label">{settingsWords.scale}</Label>
        {scaleChoiceSchema.options.map((one) => (
          <Dot key={one} value={one}>
            <span>
              {settingsWords.scales[one]}
              {one === 'own' ? (
                <span className="field-hint setting-hint">{settingsWords.own.hint}</span>
              ) : (
                <span className="field-hint setting-hint" translate="no">
                  {pointsOf(builtInScales[one])}
                </span>
              )}
            </span>
          </Dot>
        ))}
        <Text slot="description" className="field-hint">
          {settingsWords.scaleHint}
        </Text>
      </RadioGroup>
      {settings.scale === 'own' && (
        <OwnScaleEditor scale={settings.ownScale} onChange={(ownScale) => onChange({ ownScale })} />
      )}
    </div>
  );
}
