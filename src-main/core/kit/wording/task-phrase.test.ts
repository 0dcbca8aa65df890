import { describe, expect, it } from 'vitest';
import { taskPhrase, topicPhrase } from './task-phrase.ts';

describe('taskPhrase', () => {
  it.each([
    ['Bake bread for the morning shift.', 'bake bread for the morning shift'],
    [
      'Collaborates with growers and tests their flour',
      'collaborate with growers and test their flour',
    ],
    ['Plans, tests and serves new cakes', 'plan, test and serve new cakes'],
    ['Leading the early shift in the bakery', 'lead the early shift in the bakery'],
    ['Own relationship with the mill', 'own the relationship with the mill'],
    ['Build relationships with mills', 'build relationships with mills'],
    [
      'Bake a cake for our internal team members each week',
      'bake a cake for our team members each week',
    ],
    ['Responsible for the weekly orders', 'answer for the weekly orders'],
    ['Develop new recipes such as rye, spelt and oat bread', 'develop new recipes'],
    ['Ability to explain a recipe to a beginner', 'explain a recipe to a beginner'],
    ['Supply baskets and boxes for deliveries', 'supply baskets and boxes for deliveries'],
    ['Accurately weigh the dough', 'accurately weigh the dough'],
    ['Research and test grains (rye, spelt)', 'research and test grains'],
    ['Responsible for planning shifts and ordering flour', 'plan shifts and order flour'],
    [
      'Acts as a guide to apprentices, and provides them with tools',
      'act as a guide to apprentices, and provide them with tools',
    ],
    ['Bakes/sells bread at the market', 'bake and sell bread at the market'],
    ['Must be able to lift sacks of flour', 'lift sacks of flour'],
    ['Proven ability to plan a rota', 'plan a rota'],
    ['Review of the weekly flour orders', 'review the weekly flour orders'],
    ['Cleaning and oiling of the tins', 'clean and oil the tins'],
    ['Hygiene: Wash the ovens every evening', 'wash the ovens every evening'],
    [
      'Recruiting Evaluate the trial loaves of applicants',
      'evaluate the trial loaves of applicants',
    ],
    ['Draft and Report the monthly sales', 'draft and report the monthly sales'],
    ['Understand and improve the proofing of rye', 'improve the proofing of rye'],
    [
      'Hold weekly talks with all members of their team',
      'hold weekly talks with all members of your team',
    ],
    [
      'Build a shop that draws guests and keeps them',
      'build a shop that draws guests and keeps them',
    ],
    ['Weigh rye vs. wheat before each batch', 'weigh rye vs. wheat before each batch'],
    ['Order flour and/or sugar for the shop(s)', 'order flour or sugar for the shops'],
    ['Cover shifts (early and late) in every shop', 'cover shifts in every shop'],
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
    'Understand the needs of our guests',
    'Working knowledge of large ovens',
    'Work is checked by a master baker',
    'Does not leave the oven alone',
    'Share our values, and work by them',
    'Thrive in a warm and busy bakery',
    'Receives detailed instruction on most recipes',
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
    ['Understand the chemistry of sourdough', 'the chemistry of sourdough'],
    ['Familiar with some common deck ovens', 'common deck ovens'],
    ['Knowledge of food law, experience highly preferred', 'food law'],
    ['Passion for and deep knowledge of rye bread', 'rye bread'],
  ])('turns "%s" into "%s"', (item, topic) => {
    expect(topicPhrase(item)).toBe(topic);
  });

  it('finds none where the line names no subject', () => {
    expect(topicPhrase('Friendly and punctual')).toBeNull();
  });

  it.each([
    'Comfortable using technology',
    'Experience in a management role',
    'Experience working with minimal supervision',
    'An understanding of how to fold dough',
  ])('finds none that could be explained in "%s"', (item) => {
    expect(topicPhrase(item)).toBeNull();
  });
});
