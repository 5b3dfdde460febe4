// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import { ConfigurationError } from './configuration-error.ts';
import { type Settings, settingsTable, type SettingRow } from './settings-table.ts';

export { ConfigurationError };

function valueOf(row: SettingRow<unknown>, environment: Environment): unknown {
  const given = environment[row.variable];
  const text = given === undefined || given.trim() === '' ? row.standard : given.trim();
  const result = v.safeParse(row.schema, text);
  if (!result.success) {
    // What is wrong may be an address with a password in it.
    const shown = JSON.stringify(text.replace(/\/\/.*@/su, '//…@'));
    throw new ConfigurationError(`${row.variable} is ${shown}. Write ${row.write}.`);
  }
  return result.output;
}

/** A misspelt setting would be silently without effect. */
function unknownVariables(environment: Environment): readonly string[] {
  const known = new Set<string>(Object.values(settingsTable).map((row) => row.variable));
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('PARLEY_') && !known.has(variable))
    .map((variable) => `${variable} is not a setting. Remove it, or see docs/operating.md for the names.`);
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads all settings, standards filled in.
 * @throws ConfigurationError naming every wrong setting and what to write instead.
 */
export function readSettings(environment: Environment): Settings {
  const problems: string[] = [...unknownVariables(environment)];
  const values: Record<string, unknown> = {};
  for (const [key, row] of Object.entries(settingsTable)) {
    try {
      values[key] = valueOf(row, environment);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'));
  // Every key of the table was read through the schema that gives its type.
  return values as Settings;
}
