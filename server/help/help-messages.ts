// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync, readdirSync } from 'node:fs';
import Banana from 'banana-i18n';
import * as v from 'valibot';

const folder = new URL('i18n/', import.meta.url);
const MessageFile = v.record(v.string(), v.unknown());

/** The texts of one language. */
export type HelpWords = { msg(key: string, ...parameters: readonly string[]): string };

/** What live help writes outside of its own pages: reads the message files once. */
export function readHelpMessages(): (language: string) => HelpWords {
  const files = readdirSync(folder).flatMap((file): readonly [string, Record<string, string>][] => {
    const language = /^([a-z-]+)\.json$/u.exec(file)?.[1];
    if (language === undefined || language === 'qqq') return [];
    const entries = Object.entries(v.parse(MessageFile, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
    return [
      [
        language,
        Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      ],
    ];
  });
  return (language) => {
    const banana = new Banana(language.toLowerCase());
    for (const [code, texts] of files) banana.load(texts, code);
    return { msg: (key, ...parameters) => banana.i18n(key, ...parameters) };
  };
}
