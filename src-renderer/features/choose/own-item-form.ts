import {
  faultOfOwnItem,
  type OwnItem,
  type OwnItemDraft,
} from '../../../src-main/core/role/own-item.ts';
import type { ItemKind } from '../../../src-main/core/role/role-profile.ts';
import type { RoleChoice } from './choice-of-role.ts';
import { markWords } from './words.ts';

type Scope = Pick<OwnItem, 'level' | 'specialty'>;

export interface ScopeOption extends Scope {
  id: string;
  label: string;
}

const idOf = ({ level, specialty }: Scope): string => JSON.stringify([level, specialty]);

/** The roles that an item can hold for, seen from the chosen one: it alone, wider, and all. */
export function scopesOf({
  level,
  specialty,
}: Pick<RoleChoice, 'level' | 'specialty'>): ScopeOption[] {
  const option = (scope: Scope, label: string): ScopeOption => ({
    id: idOf(scope),
    label,
    ...scope,
  });
  const ofLevel = { level: level.id, specialty: null };
  const all = option({ level: null, specialty: null }, markWords.everyRole);
  if (!specialty) return [option(ofLevel, markWords.role(level.title, null)), all];
  return [
    option(
      { level: level.id, specialty: specialty.id },
      markWords.role(level.title, specialty.title),
    ),
    option(ofLevel, markWords.everySpecialty(level.title)),
    option({ level: null, specialty: specialty.id }, markWords.everyLevel(specialty.title)),
    all,
  ];
}

/** The chosen role alone. */
export const scopeOf = ({ level, specialty }: Pick<RoleChoice, 'level' | 'specialty'>): Scope => ({
  level: level.id,
  specialty: specialty?.id ?? null,
});

/** A new item holds for the chosen role alone. */
export const emptyDraft = (
  choice: Pick<RoleChoice, 'level' | 'specialty'>,
  kind: ItemKind,
): OwnItemDraft => ({ text: '', kind, niceToHave: false, ...scopeOf(choice) });

export const scopeIdOf = idOf;

/** Why a draft cannot be kept, for the role that is shown; lines that are left out may be said again. */
export const faultOf = (draft: OwnItemDraft, { profile }: Pick<RoleChoice, 'profile'>) =>
  faultOfOwnItem(draft, profile.items);
