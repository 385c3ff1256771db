import { createInterface } from 'node:readline';

/** Asks questions one after another, of a person or of what was piped in. */
export interface Answers {
  /** The next answer; nothing once there are no more. */
  ask: (question: string) => Promise<string | undefined>;
  close: () => void;
}

/** Reads answers line by line, so that several may arrive at once and the end of them is noticed. */
export function readAnswers(): Answers {
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async ask(question) {
      process.stdout.write(`${question} `);
      const { value, done } = await lines.next();
      return done ? undefined : value.trim();
    },
    close: () => reader.close(),
  };
}
