import { describe, expect, it } from 'vitest';
import { bandOfTitle } from './band-of-title.ts';
import { functionsOfTitle } from './functions-of-title.ts';

describe('bandOfTitle', () => {
  it.each([
    ['Product Marketing Manager', 'working'],
    ['Senior Product Marketing Manager', 'senior'],
    ['Associate Counsel', 'entry'],
    ['Staff Engineer', 'lead'],
    ['Manager, Inside Sales', 'lead'],
    ['Engineering Manager', 'lead'],
    ['Engineering Manager (M3)', 'lead'],
    ['Director of Engineering', 'executive'],
    ['Vice President of Legal', 'executive'],
    ['Technical Program Manager', 'working'],
    ['Recruiter', 'working'],
  ])('takes "%s" for %s', (title, band) => {
    expect(bandOfTitle(title)).toBe(band);
  });
});

describe('functionsOfTitle', () => {
  it.each([
    ['Senior Director of Marketing and Sales', ['marketing', 'sales']],
    ['Chief Revenue Officer', ['sales', 'executive']],
    ['Regional Sales Director of the East Coast', ['sales']],
    ['Vice President of Product', ['product']],
    ['Product Marketing Manager', ['marketing']],
    ['Global Recruiter', ['people']],
    ['CEO', ['executive']],
    ['Backend Engineer', ['engineering']],
    ['Senior Programmer', ['engineering']],
    ['Delivery Manager', ['operations']],
    ['Purchasing Manager', ['finance']],
    ['Managing Director', ['executive']],
    ['Software Delivery Engineer', ['engineering', 'operations']],
    ['Learning and Development Partner', ['people']],
    ['Sales Development Representative', ['sales']],
    ['IT Support Specialist', ['operations']],
    ['Benefits Analyst', ['people', 'data']],
    ['Growth Manager', ['marketing']],
    ['Trust & Safety Lead', ['operations']],
    ['Plant Manager', ['operations']],
    ['Implementation Consultant', ['customer']],
    ['Head of Risk', ['legal']],
    ['HRBP', ['people']],
    ['Team member', []],
  ])('takes "%s" for %j', (title, functions) => {
    expect(functionsOfTitle(title)).toEqual(functions);
  });
});
