// SPDX-License-Identifier: GPL-2.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Stands in for banana-i18n's list of languages: the one whose rules come from the browser's `Intl`. */
const languages = "import language from './language.js';\nexport default { default: language };";
/** Stands in for its table of every letter's direction, which only `{{BIDI:}}` asks for. */
const rightToLeft = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const directions = String.raw`const strongDirRegExp = /((?!${rightToLeft})\p{L})|(${rightToLeft})/u;`;
const directionTable = /const strongDirRegExp = new RegExp\([\s\S]*?\n\)\n/u;

/**
 * banana-i18n is published as one file that carries grammar tables of 13 languages, the direction of every letter and
 * the fallbacks of 200 languages. Parley's messages use `{{PLURAL:}}` and `{{GENDER:}}`, which need none of these but
 * the fallbacks that lead to a language of ours: the browsers' build takes its sources and leaves the rest out.
 * `messageFolder` is where the message files are, `<language>.json` each.
 */
export function leanMessages(messageFolder: string): Plugin {
  const ours = new Set(readdirSync(messageFolder).map((name) => name.replace(/\.json$/u, '')));
  return {
    name: 'parley-lean-messages',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== 'banana-i18n') return null;
      return this.resolve('banana-i18n/src/index.js', importer, { skipSelf: true });
    },
    load(id) {
      if (id.endsWith('/banana-i18n/src/languages/index.js')) return languages;
      if (id.endsWith('/banana-i18n/src/languages/fallbacks.json')) return fallbacksTo(ours, id);
      return id.endsWith('/banana-i18n/src/emitter.js') ? withoutDirectionTable(id) : null;
    },
  };
}

function fallbacksTo(ours: ReadonlySet<string>, id: string): string {
  const all: Record<string, readonly string[]> = JSON.parse(readFileSync(id, 'utf8'));
  const chains = Object.entries(all).map(([language, chain]) => [language, chain.filter((each) => ours.has(each))]);
  return JSON.stringify(Object.fromEntries(chains.filter(([, chain]) => chain !== undefined && chain.length > 0)));
}

function withoutDirectionTable(id: string): string {
  const code = readFileSync(id, 'utf8');
  if (!directionTable.test(code)) throw new Error('banana-i18n keeps its table of directions elsewhere now.');
  return code.replace(directionTable, () => `${directions}\n`);
}
