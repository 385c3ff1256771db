import { describe, expect, test } from 'vitest';
import { readPhase } from '../../src/search/phase-of-question.ts';

describe('the age in a question', () => {
  test.each([
    ['year 3 hates reading', 'primary', 'hates reading'],
    ['yr 9 exclusion', 'secondary', 'exclusion'],
    ['y6', 'primary', ''],
    ['my 4 year old does not talk', 'early-years', 'my does not talk'],
    ['14yo low mood', 'secondary', 'low mood'],
    ['ds 7 tantrums', 'primary', 'tantrums'],
    ['ks4 maths', 'secondary', 'maths'],
    ['18 months no words', 'early-years', 'no words'],
    ['aged seventeen jobs', 'post-16', 'jobs'],
    ['college transport', 'post-16', 'college transport'],
    ['reception class accidents', 'early-years', 'accidents'],
  ])('%s', (question, phase, rest) => {
    const read = readPhase(question);
    expect(read.phase).toBe(phase);
    expect(read.rest).toBe(rest);
  });
  test.each(['20 weeks', 'section 19', '25 percent extra time', 'omega 3', '45 days'])('%s says none', (question) => expect(readPhase(question)).toEqual({ rest: question }));
});
