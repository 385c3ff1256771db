import { z } from 'zod';

/** The JSON Schema (draft 7, which editors' tools know best) of what an editor writes. Rules between fields are not in it: the check has them. */
export function jsonSchemaOf(schema: z.ZodType, title: string): Record<string, unknown> {
  return { title, ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) };
}
