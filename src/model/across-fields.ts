import { z } from 'zod';

/** Tells of a fault: where, and what is wrong; after a semicolon, what to do. */
export type TellFault = (path: PropertyKey[], message: string) => void;

/**
 * A rule between fields of one file. It is asked as soon as the fields it looks at are right, whatever is wrong with the
 * others, so that an editor learns of all faults at once and of none that is only an echo of another.
 */
export const acrossFields = <Data extends object>(fields: readonly (keyof Data & string)[], rule: (data: Data, fault: TellFault) => void) =>
  z.superRefine<Data>((data, context) => rule(data, (path, message) => context.addIssue({ code: 'custom', path, message })), {
    when({ value, issues }) {
      const isWrongThroughout = issues.some(({ code, path }) => code !== 'unrecognized_keys' && !path?.length);
      if (isWrongThroughout || typeof value !== 'object' || value === null) return false;
      // A field that is not there may be the one whose name was misspelt.
      const mayBeMisspelt = issues.some(({ code }) => code === 'unrecognized_keys');
      const isRight = (field: string) => !issues.some(({ path }) => path?.[0] === field) && !(mayBeMisspelt && !(field in value));
      return fields.every(isRight);
    },
  });
