// SPDX-License-Identifier: GPL-2.0-or-later
import { currentLanguage } from './messages.ts';

/** Making an `Intl` format costs more than using it a hundred times. */
type Format = Intl.DateTimeFormat | Intl.ListFormat | Intl.NumberFormat | Intl.RelativeTimeFormat;
const formats = new Map<string, Format>();

function format<T extends Format>(name: string, make: (language: string) => T): T {
  const language = currentLanguage();
  const key = `${name} ${language}`;
  const known = formats.get(key);
  if (known !== undefined) return known as T;
  let made: T;
  try {
    made = make(language);
  } catch {
    // Wikis have language codes that are no BCP 47 tags.
    made = make('en');
  }
  formats.set(key, made);
  return made;
}

/** Time of day, as *14:05*. `at` in milliseconds since 1970. */
export function formatTime(at: number): string {
  return format(
    'time',
    (l) => new Intl.DateTimeFormat(l, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  ).format(at);
}

/** Date and time in full, for tooltips and accessible names. */
export function formatFull(at: number): string {
  return format(
    'full',
    (l) => new Intl.DateTimeFormat(l, { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' }),
  ).format(at);
}

/** A day as people say it: today, yesterday, else the date. `now` is there for tests. */
export function formatDay(at: number, now: number = Date.now()): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  if (days === 0 || days === -1) {
    return format('relative', (l) => new Intl.RelativeTimeFormat(l, { numeric: 'auto' })).format(days, 'day');
  }
  return format('day', (l) => new Intl.DateTimeFormat(l, { dateStyle: 'long' })).format(at);
}

/** Date and time, short: for lists whose entries are of many days. */
export function formatDateTime(at: number): string {
  return format(
    'short',
    (l) => new Intl.DateTimeFormat(l, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }),
  ).format(at);
}

/** A number with the separators of the language. */
export function formatNumber(value: number): string {
  return format('number', (l) => new Intl.NumberFormat(l)).format(value);
}

/** Names and the like, one after another as the language does it: *Alice, Bob, and Carol*. */
export function formatList(parts: readonly string[]): string {
  return format('list', (l) => new Intl.ListFormat(l, { type: 'conjunction' })).format(parts);
}

/** Midnight at the start of the day, in the reader's own time zone. */
export function startOfDay(at: number): number {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}
