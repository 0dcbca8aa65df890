import { describe, expect, it } from 'vitest';
import { addressed, asSpoken, ofSomebody } from './as-spoken.ts';

describe('asSpoken', () => {
  it.each([
    ['bake and/or sell bread', 'bake or sell bread'],
    ['flour & water', 'flour and water'],
    ['R&D of new doughs', 'R&D of new doughs'],
    ['clean the oven(s)', 'clean the ovens'],
    ['watch the the oven', 'watch the oven'],
    ['say that that oven is hot', 'say that that oven is hot'],
    ['use an rolling pin for a hour', 'use a rolling pin for a hour'],
    ['an hour in a open kitchen', 'an hour in an open kitchen'],
    ['a one-day course', 'a one-day course'],
    ['an DIY oven', 'a DIY oven'],
    ['bake w/ rye and w/o salt', 'bake with rye and without salt'],
    ['run the shop, incl. the stall', 'run the shop, including the stall'],
    ['answer letters re: late bread', 'answer letters about late bread'],
    ['sell ~300 loaves for ≥ $4', 'sell about 300 loaves for at least $4'],
    ['work w/ millers, w/out haste', 'work with millers, without haste'],
    ['bake bread incl. rye', 'bake bread including rye'],
  ])('says "%s" as "%s"', (text, spoken) => {
    expect(asSpoken(text)).toBe(spoken);
  });
});

describe('addressed', () => {
  it.each([
    ['help their team grow', 'help your team grow'],
    ['set their own hours', 'set your own hours'],
    ['choose tasks for themselves', 'choose tasks for yourself'],
    ['meet all members of their team', 'meet all members of your team'],
    ['hire bakers to work on their team', 'hire bakers to work on your team'],
    ['teach bakers to clean their ovens', 'teach bakers to clean their ovens'],
    ['raise needs throughout their department', 'raise needs throughout your department'],
    ['ask guests about their taste', 'ask guests about their taste'],
    ['coach teams to plan it themselves', 'coach teams to plan it themselves'],
  ])('turns "%s" into "%s"', (task, spoken) => {
    expect(addressed(task)).toBe(spoken);
  });
});

describe('ofSomebody', () => {
  it('speaks of a third person', () => {
    expect(ofSomebody('help your team with what was asked of you by yourself')).toBe(
      'help their team with what was asked of them by themselves',
    );
  });
});
