import type { Reply } from '../contract/reply.ts';
import { settingsSchema, type Settings } from '../contract/settings-shape.ts';
import { fivePoints } from '../core/kit/rating-scale.ts';
import { jurisdictions } from '../core/lint/lint-rule.ts';
import { ok } from '../core/result.ts';
import { readLogo } from './logo-file.ts';
import type { Ports } from './ports.ts';

const defaults: Settings = {
  theme: 'system',
  language: 'system',
  paper: 'a4',
  formats: ['docx', 'pdf'],
  team: '',
  accent: null,
  logo: null,
  scale: 'five',
  ownScale: fivePoints,
  jurisdictions: [...jurisdictions],
  members: [],
  knowsFirstSteps: false,
};

/** What was stored may be of another version or damaged: each value stands or falls by itself. */
const storedSchema = settingsSchema.extend({
  language: settingsSchema.shape.language.catch(defaults.language),
  theme: settingsSchema.shape.theme.catch(defaults.theme),
  paper: settingsSchema.shape.paper.catch(defaults.paper),
  formats: settingsSchema.shape.formats.catch(defaults.formats),
  team: settingsSchema.shape.team.catch(defaults.team),
  accent: settingsSchema.shape.accent.catch(defaults.accent),
  logo: settingsSchema.shape.logo.catch(defaults.logo),
  scale: settingsSchema.shape.scale.catch(defaults.scale),
  ownScale: settingsSchema.shape.ownScale.catch(defaults.ownScale),
  jurisdictions: settingsSchema.shape.jurisdictions.catch(defaults.jurisdictions),
  members: settingsSchema.shape.members.catch(defaults.members),
  knowsFirstSteps: settingsSchema.shape.knowsFirstSteps.catch(false),
});

/** The person's settings. */
export const createSettings = ({ store, tellAll }: Pick<Ports, 'store' | 'tellAll'>) => {
  const read = (): Settings => {
    const stored = storedSchema.safeParse(store.read('settings'));
    return stored.success ? stored.data : defaults;
  };

  return {
    read,

    /**
     * Changes what is given, keeps the rest, and tells every window. Fails with `call-invalid` where the logo is no
     * picture: it would be found out only by whoever prints next.
     */
    change(changed: { [K in keyof Settings]?: Settings[K] | undefined }): Reply<Settings> {
      if (changed.logo) {
        const { data, alt } = changed.logo;
        const logo = readLogo('The logo', Buffer.from(data, 'base64'), alt);
        if (!logo.ok) return logo;
      }
      const given = Object.fromEntries(
        Object.entries(changed).filter(([, value]) => value !== undefined),
      );
      const settings = settingsSchema.parse({ ...read(), ...given });
      store.write('settings', settings);
      tellAll('settings-changed', settings);
      return ok(settings);
    },
  };
};
