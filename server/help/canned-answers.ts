// SPDX-License-Identifier: GPL-2.0-or-later
import type { CannedAnswers } from '@parley/protocol/help/api.ts';
import { maxAnswerLength, maxCannedAnswers } from '@parley/protocol/help/limits.ts';
import * as v from 'valibot';
import { cleanLine, neutralise } from '../text/clean-text.ts';
import type { HelpWiki } from './ports.ts';

/** The wiki's page that holds them: a JSON list of `{"title", "text"}`. */
export const cannedPage = 'MediaWiki:Parley-canned.json';

const Entry = v.object({
  title: v.pipe(v.string(), v.transform(cleanLine), v.minLength(1), v.maxLength(100)),
  text: v.pipe(v.string(), v.transform(neutralise), v.minLength(1), v.maxLength(maxAnswerLength)),
});

/** Answers that helpers need often, with the page's name filled in. What is wrong on the page is left out. */
export async function cannedAnswers(wiki: Pick<HelpWiki, 'text'>, page: string | undefined): Promise<CannedAnswers> {
  const text = await wiki.text(cannedPage);
  const list = text === undefined ? [] : parseList(text);
  const answers = list.flatMap((item) => {
    const entry = v.safeParse(Entry, item);
    return entry.success ? [{ ...entry.output, text: withPage(entry.output.text, page) }] : [];
  });
  return { answers: answers.slice(0, maxCannedAnswers) };
}

function parseList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function withPage(text: string, page: string | undefined): string {
  return page === undefined ? text : text.replaceAll('{{PAGENAME}}', () => page);
}
