// SPDX-License-Identifier: GPL-2.0-or-later
import Banana from 'banana-i18n';

/** Message texts by key, as MediaWiki's message files hold them (`@metadata` aside). */
export type MessageFile = Readonly<Record<string, unknown>>;

/** One set of message files. English comes with the script; the others are fetched when a person reads them. */
export type MessageCatalogue = {
  readonly en: MessageFile;
  readonly others: Readonly<Record<string, () => Promise<{ readonly default: MessageFile }>>>;
};

export type MessageParameter = string | number;

const banana = new Banana('en');
const catalogues: MessageCatalogue[] = [];
/** Messages without parameters, which most of an interface is: parsing them once is enough. */
const parsed = new Map<string, string>();
let language = 'en';

/**
 * Makes a feature's messages known. Call it when its module loads, before `useLanguage`;
 * a later call must be followed by another `useLanguage(currentLanguage())`.
 */
export function registerMessages(catalogue: MessageCatalogue): void {
  catalogues.push(catalogue);
  load(catalogue.en, 'en');
}

/**
 * Sets the interface language of the whole page (a code such as `de` or `ar`) and fetches its messages.
 * A file that is missing or cannot be fetched leaves its texts in the fallback language; this never rejects.
 */
export async function useLanguage(code: string): Promise<void> {
  const wanted = code.toLowerCase();
  language = wanted;
  banana.setLocale(wanted);
  parsed.clear();
  const codes = new Set([wanted, wanted.split('-')[0] ?? wanted, ...banana.getFallbackLocales()]);
  const fetches = catalogues.flatMap((catalogue) =>
    [...codes].map(async (each) => {
      const loader = catalogue.others[each];
      if (loader !== undefined) load((await loader()).default, each);
    }),
  );
  await Promise.allSettled(fetches);
  parsed.clear();
}

/** The language in use. */
export function currentLanguage(): string {
  return language;
}

/**
 * The text of a message in the language in use, `$1`, `$2`... replaced, `PLURAL` and `GENDER` resolved.
 * The answer is plain text: put it into the page as text, never as HTML.
 */
export function msg(key: string, ...parameters: readonly MessageParameter[]): string {
  if (parameters.length > 0) return banana.i18n(key, ...parameters);
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const text = banana.i18n(key);
  parsed.set(key, text);
  return text;
}

/** Keeps a name's or title's writing direction from disturbing the sentence around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function load(file: MessageFile, code: string): void {
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(file)) if (typeof text === 'string') texts[key] = text;
  banana.load(texts, code);
}
