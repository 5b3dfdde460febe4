// SPDX-License-Identifier: GPL-2.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import Banana from 'banana-i18n';
import * as v from 'valibot';
import { escapeHtml, type SafeHtml, trusted } from './html.ts';

const MessageFile = v.record(v.string(), v.unknown());

/** Languages written from right to left, also those nobody has translated yet. */
const rightToLeft = new Set([
  'ar',
  'arc',
  'azb',
  'ckb',
  'dv',
  'fa',
  'glk',
  'he',
  'ks',
  'ku-arab',
  'mzn',
  'pnb',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The texts of one language, with its numbers and dates. */
export type Messages = {
  /** BCP 47 code. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message as plain text. */
  msg(key: string, ...parameters: readonly (string | number)[]): string;
  /** A message as HTML, with pieces of HTML as parameters. */
  rich(key: string, ...parameters: readonly (SafeHtml | string | number)[]): SafeHtml;
  number(value: number): string;
  /** Day and time in UTC, as readers without script see it. */
  dateTime(at: number): string;
};

/** Whether a language code is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.has(language) || rightToLeft.has(language.split('-')[0] ?? language);
}

/** The message files of a folder by language; documentation (`qqq`) is no language. */
export function readMessageFiles(folder: URL): ReadonlyMap<string, Record<string, string>> {
  const files = new Map<string, Record<string, string>>();
  for (const file of readdirSync(folder)) {
    const language = /^([a-z-]+)\.json$/u.exec(file)?.[1];
    if (language === undefined || language === 'qqq') continue;
    const entries = Object.entries(v.parse(MessageFile, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
    files.set(
      language,
      Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    );
  }
  return files;
}

/** Gives the messages of a folder in a language, each made once. Unknown languages read English in their own direction. */
export function createMessageSource(folder: URL): {
  readonly languages: readonly string[];
  in(language: string): Messages;
} {
  const files = readMessageFiles(folder);
  const made = new Map<string, Messages>();
  return {
    languages: [...files.keys()].toSorted(),
    in(language) {
      const known = made.get(language);
      if (known !== undefined) return known;
      const messages = makeMessages(language, files);
      // Codes come from readers: only so many are remembered.
      if (made.size < 200) made.set(language, messages);
      return messages;
    },
  };
}

function makeMessages(language: string, files: ReadonlyMap<string, Record<string, string>>): Messages {
  const banana = new Banana(language);
  for (const [code, texts] of files) banana.load(texts, code);
  const numbers = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  const msg: Messages['msg'] = (key, ...parameters) => banana.i18n(key, ...parameters);
  return {
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    msg,
    rich: (key, ...parameters) => {
      const text = msg(
        key,
        ...parameters.map((value, index) => (typeof value === 'number' ? value : `\uE000${index}\uE001`)),
      );
      const pieces = escapeHtml(text).replaceAll(/\uE000(\d+)\uE001/gu, (_, index) => {
        const value = parameters[Number(index)];
        return typeof value === 'object' ? value.text : `<bdi>${escapeHtml(String(value))}</bdi>`;
      });
      return trusted(pieces);
    },
    number: (value) => numbers.format(value),
    dateTime: (at) => dates.format(at),
  };
}
