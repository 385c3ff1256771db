import type { z } from 'zod';
import { fieldName, shown } from '../model/finding.ts';
import { nearest, suggest } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type AnySchema = { def: { type: string; innerType?: AnySchema; element?: AnySchema; shape?: Record<string, AnySchema>; valueType?: AnySchema; options?: AnySchema[] }; meta?: () => { description?: string } | undefined };

const TYPE_WORDS: Record<string, string> = {
  string: 'text', number: 'a number', int: 'a whole number', array: 'a list (lines that start with "- ")', object: 'a group of named fields', record: 'a group of named fields', boolean: 'true or false',
};

/** The schema of the field at a path, through optional wrappers, lists and groups. */
function schemaAt(schema: AnySchema | undefined, path: readonly PropertyKey[]): AnySchema | undefined {
  let here = schema;
  for (const part of path) {
    while (here?.def.innerType && here.def.type !== 'array') here = here.def.innerType;
    if (!here) return undefined;
    here = typeof part === 'number' ? here.def.element : (here.def.shape?.[String(part)] ?? here.def.valueType);
  }
  return here;
}

function describe(schema: AnySchema | undefined): string | undefined {
  return schema?.meta?.()?.description ?? (schema?.def.innerType ? describe(schema.def.innerType) : undefined);
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of named fields' : typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : String(value);
}

const MISSING = 'this is missing';

/** What an editor most likely meant by a value of the wrong type where text belongs, as a mend that can be copied. */
function meantAsText(value: unknown): { message: string; mend: string } | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return { message: `this should be text, but without quotation marks it is ${typeof value === 'number' ? 'a number' : 'yes or no'}: ${value}`, mend: `put quotation marks round it: "${value}"` };
  if (Array.isArray(value)) return { message: `this should be text, but it is a list${typeof value[0] === 'string' ? `: ${quote(value[0])}` : ''}`, mend: 'write it on the same line as its name, without a hyphen and without brackets' };
  const [only, ...more] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (!only || more.length > 0 || typeof only[1] === 'object') return undefined;
  return { message: `the colon after "${shown(only[0])}" makes this a field with a value, where text belongs`, mend: `put quotation marks round it all: "${shown(only[0])}: ${shown(String(only[1]))}"` };
}

/** What is plainly meant by a text in the wrong form, if it can be told. */
function meantForm(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value) ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, inside] = /^[“”„‘’](.+)[“”‘’]$/.exec(value) ?? [];
  return inside === undefined ? undefined : `"${shown(inside)}"`;
}

const quote = (value: unknown) => (typeof value === 'string' ? `"${shown(value)}"` : shown(JSON.stringify(value)));

/** What is wrong and how to mend it, in an editor's words, from one of zod's issues. */
export interface PlainFault {
  path: PropertyKey[];
  message: string;
  mend: string;
}

/** Turns zod's issues into plain faults. A misspelt field is told once, not as one unknown and one missing. */
export function allPlainFaults(issues: readonly Issue[], schema: z.ZodType, data: unknown): PlainFault[] {
  const faults = issues.flatMap((issue) => plainFaults(issue, schema, data));
  const isMeant = ({ path, message }: PlainFault) =>
    message === MISSING && faults.some((other) => other.path.length === path.length && other.mend === `did you mean "${String(path.at(-1))}"?`);
  // What has the wrong type has no length or form to speak of.
  const isEcho = ({ path }: PlainFault, index: number) => faults.findIndex((other) => fieldName(other.path) === fieldName(path)) < index && issues.some(({ code, path: at }) => code === 'invalid_type' && fieldName(at) === fieldName(path));
  return faults.filter((fault, index) => !isMeant(fault) && !isEcho(fault, index));
}

function plainFaults(issue: Issue, schema: z.ZodType, data: unknown): PlainFault[] {
  const root = schema as unknown as AnySchema;
  const path = [...issue.path];
  const value = path.reduce<unknown>((inside, part) => (inside as Record<PropertyKey, unknown> | undefined)?.[part], data);
  const description = describe(schemaAt(root, path));
  const help = description ? `what belongs here: ${description}` : 'compare with the same field in another file';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const parent = schemaAt(root, path);
      const known = Object.keys((parent?.def.innerType ?? parent)?.def.shape ?? {});
      return issue.keys.map((key) => ({ path: [...path, key], message: `there is no field called "${shown(key)}" here`, mend: suggest(key, known, `take it out; the fields are ${known.join(', ')}`) }));
    }
    case 'invalid_type': {
      const meant = issue.expected === 'string' ? meantAsText(value) : undefined;
      if (meant) return [{ path, ...meant }];
      return [value === undefined || value === null
        ? { path, message: MISSING, mend: `add it; ${help}` }
        : { path, message: `this should be ${TYPE_WORDS[issue.expected] ?? issue.expected}, but it is ${typeOf(value)}: ${quote(value)}`, mend: help }];
    }
    case 'invalid_value': {
      if (value === undefined || value === null) return [{ path, message: MISSING, mend: `add it; ${help}` }];
      const values = issue.values.map(String);
      const near = nearest(String(value), values);
      return [{ path, message: `${quote(value)} is not one of the words allowed here`, mend: `${near ? `did you mean "${near}"? ` : ''}The words are: ${values.join(', ')}` }];
    }
    case 'invalid_union': {
      if (value === undefined || value === null) return [{ path, message: MISSING, mend: `add it; ${help}` }];
      // Of the forms allowed, the editor most likely meant the one whose fields are all known.
      const meant = issue.errors.findIndex((issues) => issues.length > 0 && issues.every(({ code }) => code !== 'unrecognized_keys'));
      const options = schemaAt(root, path)?.def.options;
      const option = options?.[meant];
      if (!option) return [{ path, message: 'this is not in one of the forms allowed here', mend: help }];
      return (issue.errors[meant] ?? []).flatMap((inner) => plainFaults(inner, option as unknown as z.ZodType, value)).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
    }
    case 'too_small':
    case 'too_big': {
      const limit = issue.code === 'too_small' ? `fewer than ${issue.minimum}` : `more than ${issue.maximum}`;
      const what = issue.origin === 'array' ? `this list has ${limit} items` : issue.origin === 'string' ? `this text has ${limit} characters` : `this number is ${limit}`;
      return [{ path, message: what, mend: /^(Too|Invalid)/.test(issue.message) ? help : `${issue.message}; ${help}` }];
    }
    case 'invalid_format': {
      const meant = meantForm(value);
      const isCurly = meant?.startsWith('"');
      return [{ path, message: isCurly ? `the quotation marks round ${shown(String(value))} are curly ones` : `${quote(value)} is not written in the right form`, mend: isCurly ? `write straight ones: ${meant}` : `${meant ? `did you mean ${meant}? ` : ''}${issue.message}` }];
    }
    case 'invalid_key':
      return [{ path, message: `"${String(path.at(-1))}" is not a name allowed here`, mend: issue.issues[0]?.message ?? help }];
    default: {
      // Our own rules say what is wrong and, after a semicolon, what to do.
      const [wrong = issue.message, ...todo] = issue.message.split('; ');
      return [{ path, message: wrong, mend: todo.join('; ') || help }];
    }
  }
}
