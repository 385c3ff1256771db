import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import type { SourcePage, WordKnowledge } from '../../src/search/shape.ts';

const page = (kind: SourcePage['kind'], id: string, title: string, phrases: string[], text = '', phases: SourcePage['phases'] = []): SourcePage => ({ kind, id, title, summary: '', phases, phrases, heard: [], texts: [{ text: title, weight: 5 }, { text, weight: 1 }] });

export const KNOWLEDGE: WordKnowledge = {
  same: [['anxiety', 'anxious'], ['colour', 'color'], ['maths', 'math']],
  means: { salt: ['speech therapist'], ot: ['occupational therapist'], ebsa: ['school avoidance'] },
  noise: ['my son', 'ds', 'please help'],
  dangers: [{ card: 'suicide', phrases: ['want to die', 'suicidal'] }, { card: 'injury', phrases: ['cutting her arms'] }],
};

export const PAGES: SourcePage[] = [
  page('standard', 'reading', 'Learning to read words', ["can't read", 'hates reading', 'behind with phonics', 'letter sounds'], 'Practise blending sounds with books that match.', ['early-years', 'primary']),
  page('standard', 'dyslexia', 'Dyslexia', ['word blindness', 'bright but cannot read'], 'Reading and spelling stay hard after good teaching.', ['primary', 'secondary', 'post-16']),
  page('standard', 'attention', 'Attention and restlessness', ["can't sit still", 'calls out', 'easily distracted'], 'Short tasks and a place to move.', ['primary', 'secondary']),
  page('standard', 'anxiety', 'Anxiety and worry', ['worries about everything', 'scared to speak in class', 'panic attacks'], 'Small brave steps.', ['primary', 'secondary']),
  page('standard', 'attendance', 'Barriers to attending school', ["won't go to school", 'school avoidance', 'crying at the gate'], 'A plan for coming back in steps.', ['primary', 'secondary']),
  page('standard', 'speech', 'Speech that is hard to understand', ['nobody can understand him', 'speech therapist waiting list', 'lisp'], 'Speech sounds.', ['early-years', 'primary']),
  page('statement', 'reading/1', 'Find the gap in a week', [], 'Listen to the pupil read and write down the sounds.'),
  page('intervention', 'overlays', 'Coloured overlays', ['tinted paper', 'yellow paper']),
  page('intervention', 'fish-oil', 'Omega-3 supplements', ['fish oil']),
  page('entitlement', 'transport', 'Free travel to school', ['school taxi', 'too far to walk']),
  page('entitlement', 'funding', 'The money a school has for support', ['no money for support', 'ta hours cut']),
  page('guide', 'help-now', 'Help now', ['crisis']),
];

/** A small site with something of every kind, opened. */
export const smallSite = () => openIndex(buildIndex(PAGES, KNOWLEDGE));
