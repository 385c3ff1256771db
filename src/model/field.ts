import { z } from 'zod';

/** An id is a file or folder name and part of a public address, so its letters are few and never change. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What an editor reads of an id in another form. */
export const ID_FORM = 'use lower-case letters, numbers and single hyphens, for example learning-to-read';

/** An id: lower-case words joined by hyphens. */
export const id = (description: string) =>
  z.string().regex(ID_PATTERN, { error: ID_FORM }).meta({ description });

/** Plain text of at least a few characters, on one line of thought. Markdown is not read here. */
export const text = (description: string, { min = 3, max = 700 } = {}) =>
  z
    .string()
    .trim()
    .min(min, { error: `write at least ${min} characters` })
    .max(max, { error: `write at most ${max} characters` })
    .meta({ description });

/** A date as people cite it: YYYY-MM-DD, a real day of the calendar. */
export const date = (description: string) =>
  z.iso.date({ error: 'write a real date as YYYY-MM-DD, for example 2026-11-21' }).meta({ description });

/** An address on the public web, https only unless the publisher offers nothing else. */
export const webAddress = (description: string) =>
  z.url({ protocol: /^https?$/, error: 'write a full web address that starts with https://' }).meta({ description });

/** A version number in two parts, quoted in YAML so that 1.10 is not read as 1.1. */
export const version = (description: string) =>
  z.string().regex(/^\d+\.\d+$/, { error: 'write a version in quotes as two numbers, for example "0.1"' }).meta({ description });
