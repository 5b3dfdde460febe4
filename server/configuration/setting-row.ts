// SPDX-License-Identifier: GPL-2.0-or-later
import { resolve } from 'node:path';
import * as v from 'valibot';

/** One setting of the environment: what it is called, what it means, and what may be written. */
export type SettingRow<Value> = {
  readonly variable: string;
  /** As written in the environment; taken when the variable is absent or empty. */
  readonly standard: string;
  /** For the person who runs the server; ends up in docs/operating.md. */
  readonly meaning: string;
  /** What to write, told when the value is wrong. */
  readonly write: string;
  readonly schema: v.GenericSchema<string, Value>;
};

/** A setting with any schema. */
export function row<Value>(
  variable: string,
  standard: string,
  meaning: string,
  write: string,
  schema: v.GenericSchema<string, Value>,
): SettingRow<Value> {
  return { variable, standard, meaning, write, schema };
}

/** A whole number, as text. */
export function wholeNumber(least: number, most: number): v.GenericSchema<string, number> {
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,12}$/),
    v.transform(Number),
    v.number(),
    v.minValue(least),
    v.maxValue(most),
  );
}

/** Values separated by commas. */
export function list(item: v.GenericSchema<string, string>): v.GenericSchema<string, readonly string[]> {
  return v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
    v.array(item),
  );
}

/** A setting that is a whole number. */
export function numberRow(variable: string, standard: number, least: number, most: number, meaning: string) {
  const write = `a whole number from ${String(least)} to ${String(most)}`;
  return row(variable, String(standard), meaning, write, wholeNumber(least, most));
}

/** An origin, without a path. */
export const origin = v.pipe(
  v.string(),
  v.url(),
  v.check((text) => /^https?:\/\//.test(text)),
  v.transform((text) => new URL(text).origin),
);

/** The path of a file; nothing when it is empty. */
export const optionalFile = v.pipe(
  v.string(),
  v.transform((path) => (path === '' ? undefined : resolve(path))),
);
