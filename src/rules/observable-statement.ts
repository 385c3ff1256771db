import { ofKind } from '../library/entry.ts';
import type { Rule } from './rule.ts';

/* Any word that fixes a time, a frequency or an occasion on which one could look and see. */
const WHEN =
  /\b(?:within|by|before|after|until|from|during|every|each|any|daily|weekly|monthly|termly|yearly|once|twice|at least|at any|at most|when(?:ever)?|while|if|on the (?:same|first|next|day)|same|first|next|once|at once|as soon as|straight away|already|never|always|no later|minutes?|hours?|days?|weeks?|months?|terms?|half-terms?|years?|lessons?|age)\b/i;

/* Somebody, or a body, that can do a thing. A pupil for whom something merely "is given" is not the one who acts. */
const WHO =
  /\b(?:schools?|nurser(?:y|ies)|childminders?|colleges?|settings?|teachers?|educators?|SENCOs?|councils?|authorit(?:y|ies)|adults?|staff|teams?|therapists?|services?|famil(?:y|ies)|parents?|carers?|nurses?|leaders?|headteachers?|governors?|trustees?|trusts?|boards?|psychologists?|specialists?|clinics?|providers?|practitioners?|assistants?|coach(?:es)?|mentors?|tutors?|officers?|workers?|interpreters?|NHS|GPs?|doctors?|dietitians?|optometrists?|tribunal|employers?|someone)\b/i;

export const observableStatement: Rule = {
  level: 'error',
  about: 'A statement is one sentence with one idea, and says who does it and when or how often, so that anyone could look and see.',
  good: 'Within two school weeks, the SENCO meets the family and agrees three targets.',
  bad: 'The school is committed to reading. Staff are trained; families feel welcome.',
  check({ entries }, report) {
    for (const entry of ofKind(entries, 'statements')) {
      const { statement } = entry.data;
      if (/[.!?]\s+\p{Lu}/u.test(statement.replace(/\b(?:e\.g|i\.e|Mr|Mrs|Ms|Dr)\./g, ''))) report(entry, ['statement'], 'the statement is more than one sentence', 'keep the one idea; put the rest in the Rationale or in a statement of its own');
      if (/;/.test(statement)) report(entry, ['statement'], 'the semicolon joins two ideas', 'keep one of them');
      if (!WHO.test(statement)) report(entry, ['statement'], 'the statement does not say who does it', 'begin with who acts: the class teacher, the SENCO, the council');
      if (!WHEN.test(statement)) report(entry, ['statement'], 'the statement does not say when or how often', 'add a time limit, a frequency or the occasion: within two weeks, each half-term, in every lesson');
    }
  },
};
