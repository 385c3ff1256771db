import { parseArgs } from 'node:util';
import { ofKind } from '../src/library/entry.ts';
import { readLibrary } from '../src/library/read-library.ts';

// npm run review-due [-- --within days]: the standards whose review is overdue or due soon, the longest overdue first.
const DAYS_AHEAD = '90';
const { values } = parseArgs({ options: { within: { type: 'string', default: DAYS_AHEAD } } });
const today = new Date();
const until = new Date(today.getTime() + Number(values.within) * 86_400_000).toISOString().slice(0, 10);
const day = today.toISOString().slice(0, 10);
const due = ofKind((await readLibrary('.')).entries, 'standards')
  .filter(({ data }) => data.status !== 'withdrawn' && data.nextReview <= until)
  .sort((a, b) => a.data.nextReview.localeCompare(b.data.nextReview));
for (const { id, data, file } of due) console.log(`${data.nextReview}  ${data.nextReview < day ? 'OVERDUE' : 'due    '}  ${id}  ${file}`);
console.log(due.length === 0 ? `No review is due within ${values.within} days.` : `${due.length} ${due.length === 1 ? 'review is' : 'reviews are'} due within ${values.within} days.`);
