import { describe, expect, it } from 'vitest';
import { taskPhrase, topicPhrase } from './task-phrase.ts';

describe('taskPhrase', () => {
  it.each([
    ['Bake bread for the morning shift.', 'bake bread for the morning shift'],
    [
      'Collaborates with growers and tests their flour',
      'collaborate with growers and tests their flour',
    ],
    ['Plans, tests and serves new cakes', 'plan, test and serve new cakes'],
    ['Leading the early shift in the bakery', 'lead the early shift in the bakery'],
    ['Responsible for the weekly orders', 'be responsible for the weekly orders'],
    ['Develop new recipes such as rye, spelt and oat bread', 'develop new recipes'],
    ['Ability to explain a recipe to a beginner', 'explain a recipe to a beginner'],
    ['Supply baskets and boxes for deliveries', 'supply baskets and boxes for deliveries'],
    ['Accurately weigh the dough', 'accurately weigh the dough'],
    ['Research and test grains (rye, spelt)', 'research and test grains'],
  ])('turns "%s" into "%s"', (item, phrase) => {
    expect(taskPhrase(item)).toBe(phrase);
  });

  it.each([
    'Experience with large ovens',
    'Knowledge of flour',
    'Deep understanding of dough',
    'Excellent communication skills',
    'You share our values',
    '',
    '!!!',
    'Bake bread',
  ])('finds no duty in "%s"', (item) => {
    expect(taskPhrase(item)).toBeNull();
  });

  it('cuts a long duty where a clause ends and never leaves an enumeration open', () => {
    const phrase = taskPhrase(
      'Coordinate the early, late and night shifts with every shop in the region, so that no counter is empty, no oven is cold and no guest leaves without bread on any day of the week',
    );
    expect(phrase).toBe(
      'coordinate the early, late and night shifts with every shop in the region',
    );
  });
});

describe('topicPhrase', () => {
  it.each([
    ['Experience with sourdough and long proofing is a plus', 'sourdough and long proofing'],
    ['Deep understanding of food safety law', 'food safety law'],
    ['Strong knowledge of French pastry (croissants, brioche)', 'French pastry'],
  ])('turns "%s" into "%s"', (item, topic) => {
    expect(topicPhrase(item)).toBe(topic);
  });

  it('finds none where the line names no subject', () => {
    expect(topicPhrase('Friendly and punctual')).toBeNull();
  });
});
