// SPDX-License-Identifier: GPL-2.0-or-later
import type { TemplateData, TemplateParameter } from '../rendering-port.ts';
import type { Argument } from './data-mw.ts';

/** One line of a template's form. */
export type FormField = {
  /** Name under which the value is written. */
  readonly name: string;
  readonly value: string;
  /** What TemplateData says of it; absent for a parameter that nobody described. */
  readonly known?: TemplateParameter;
  /** It was there, or somebody added it: it is shown, and written even without a value when it was there. */
  readonly isThere: boolean;
};

/** A template's form: fields in the order in which they are shown, and those that can be added. */
export type TemplateForm = { readonly fields: readonly FormField[]; readonly addable: readonly TemplateParameter[] };

/**
 * The form of a template call: what it has, what it needs, what is suggested; the rest can be added. A new call of a
 * template that needs and suggests nothing shows all that it takes, rather than an empty form. Values are shown
 * without the white space around them, which stays where a value is not changed.
 */
export function templateForm(given: readonly Argument[], data: TemplateData | undefined, isNew: boolean): TemplateForm {
  const taken = new Set<string>();
  const fields: FormField[] = [];
  const addable: TemplateParameter[] = [];
  const isUndecided = !(data?.parameters ?? []).some(({ required, suggested }) => required || suggested);
  for (const known of data?.parameters ?? []) {
    const names = [known.name, ...known.aliases];
    const present = given.find(({ name }) => names.includes(name.trim()) && !taken.has(name));
    if (present !== undefined) {
      taken.add(present.name);
      fields.push({ ...present, known, isThere: true });
    } else if (known.required || (isNew && (isUndecided ? !known.deprecated : known.suggested))) {
      const value = isNew ? (known.preset ?? '') : '';
      fields.push({ name: known.name, value, known, isThere: false });
    } else if (!known.deprecated) addable.push(known);
  }
  const others = given.filter(({ name }) => !taken.has(name));
  return { fields: [...fields, ...others.map((other) => ({ ...other, isThere: true }))], addable };
}

/** The arguments that a form makes: those that were there keep their order, new ones follow in that of the form. */
export function argumentsOf(fields: readonly FormField[], before: readonly Argument[]): readonly Argument[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const kept = before.flatMap(({ name, value }) => {
    const field = byName.get(name);
    if (field === undefined) return [];
    byName.delete(name);
    return [
      { name, value: field.value === value.trim() || field.value === value ? value : likeBefore(value, field.value) },
    ];
  });
  const added = [...byName.values()].filter(({ value }) => value.trim() !== '');
  return [...kept, ...added.map(({ name, value }) => ({ name, value }))];
}

/** A new value in the white space of the one before, so that a template written over lines stays so. */
function likeBefore(before: string, value: string): string {
  const [, start = '', end = ''] = /^(\s*)[^]*?(\s*)$/u.exec(before) ?? [];
  return before.trim() === '' ? value : start + value.trim() + end;
}

/** Required parameters without a value. */
export function missingIn(fields: readonly FormField[]): readonly FormField[] {
  return fields.filter(({ known, value }) => known?.required === true && value.trim() === '');
}

/** Whether a name can be that of a parameter, and is not there yet. */
export function mayAdd(name: string, fields: readonly FormField[]): boolean {
  const tidy = name.trim();
  return tidy !== '' && !/[|={}[\]]/u.test(tidy) && !fields.some((field) => field.name.trim() === tidy);
}
