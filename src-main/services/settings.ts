import { settingsSchema, type Settings } from '../contract/settings-shape.ts';
import { fivePoints } from '../core/kit/rating-scale.ts';
import { jurisdictions } from '../core/lint/lint-rule.ts';
import type { Ports } from './ports.ts';

const defaults: Settings = {
  theme: 'system',
  paper: 'a4',
  formats: ['docx', 'pdf'],
  team: '',
  scale: 'five',
  ownScale: fivePoints,
  jurisdictions: [...jurisdictions],
};

/** What was stored may be of another version or damaged: each value stands or falls by itself. */
const storedSchema = settingsSchema.extend({
  theme: settingsSchema.shape.theme.catch(defaults.theme),
  paper: settingsSchema.shape.paper.catch(defaults.paper),
  formats: settingsSchema.shape.formats.catch(defaults.formats),
  team: settingsSchema.shape.team.catch(defaults.team),
  scale: settingsSchema.shape.scale.catch(defaults.scale),
  ownScale: settingsSchema.shape.ownScale.catch(defaults.ownScale),
  jurisdictions: settingsSchema.shape.jurisdictions.catch(defaults.jurisdictions),
});

/** The person's settings. */
export const createSettings = ({ store, tellAll }: Pick<Ports, 'store' | 'tellAll'>) => {
  const read = (): Settings => {
    const stored = storedSchema.safeParse(store.read('settings'));
    return stored.success ? stored.data : defaults;
  };

  return {
    read,

    /** Changes what is given, keeps the rest, and tells every window. */
    change(changed: { [K in keyof Settings]?: Settings[K] | undefined }): Settings {
      const given = Object.fromEntries(
        Object.entries(changed).filter(([, value]) => value !== undefined),
      );
      const settings = settingsSchema.parse({ ...read(), ...given });
      store.write('settings', settings);
      tellAll('settings-changed', settings);
      return settings;
    },
  };
};
