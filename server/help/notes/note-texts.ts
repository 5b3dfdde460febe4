// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { readHelpMessages } from '../help-messages.ts';
import type { RequestRecord } from '../requests/request-record.ts';

/** What is written on the wiki in people's names. `markup`: the wiki has wikitext; else texts are shown as they are. */
export type NoteTexts = {
  heading(request: RequestRecord): string;
  question(request: RequestRecord): string;
  questionSummary(request: RequestRecord): string;
  answerHeading(request: RequestRecord): string;
  answer(request: RequestRecord, text: string, page: string | undefined): string;
  answerSummary(request: RequestRecord): string;
  thanksHeading(request: RequestRecord): string;
  thanks(request: RequestRecord, text: string): string;
  thanksSummary(request: RequestRecord): string;
  conversationHeading(request: RequestRecord): string;
  conversation(request: RequestRecord, messages: readonly Message[]): string;
  conversationSummary(request: RequestRecord): string;
  /** The talk page of a person. */
  talkPage(person: Person): string;
};

/** Longest part of a question in a heading. */
const headingWords = 60;

export function createNoteTexts(markup: boolean): NoteTexts {
  const messages = readHelpMessages();
  const words = (request: RequestRecord) => messages(request.about.language);
  const link = (title: string): string => (markup ? `[[:${title}]]` : `“${title}”`);
  const safe = (text: string): string => (markup ? neutralWikitext(text) : text);
  const signature = '~~~~';

  return {
    heading: (request) => headingOf(request),
    question(request) {
      const { page } = request.about;
      const about =
        page === undefined
          ? ''
          : page.section === undefined || page.section === ''
            ? `${words(request).msg('parley-help-note-about', link(page.title))}\n\n`
            : `${words(request).msg('parley-help-note-about-section', link(page.title), safe(page.section))}\n\n`;
      return `${about}${safe(request.text)} ${signature}`;
    },
    questionSummary: (request) => words(request).msg('parley-help-note-summary'),
    answerHeading: (request) => words(request).msg('parley-help-note-answer-heading', stamp(request.askedAt)),
    answer(request, text, page) {
      const where = page === undefined ? '' : `${words(request).msg('parley-help-note-answer-to', link(page))}\n\n`;
      return `${where}${safe(text)} ${signature}`;
    },
    answerSummary: (request) => words(request).msg('parley-help-note-answer-summary'),
    thanksHeading: (request) => words(request).msg('parley-help-note-thanks-heading'),
    thanks: (request, text) =>
      `${text === '' ? words(request).msg('parley-help-note-thanks') : safe(text)} ${signature}`,
    thanksSummary: (request) => words(request).msg('parley-help-note-thanks-summary'),
    conversationHeading: (request) =>
      words(request).msg('parley-help-note-conversation-heading', stamp(request.askedAt)),
    conversation(_request, said) {
      const lines = said
        .filter(({ deletedBy, text }) => deletedBy === undefined && text !== '')
        .map(({ author, at, text }) => `${safe(`${author.name}, ${stamp(at)}:`)} ${safe(text)}`);
      return `${lines.join('\n\n')}\n\n${signature}`;
    },
    conversationSummary: (request) => words(request).msg('parley-help-note-conversation-summary'),
    talkPage: ({ name }) => `User talk:${name}`,
  };
}

/** The page, the first words of the question, and the minute: a heading that no other section has. */
function headingOf({ about, text, askedAt }: RequestRecord): string {
  const line = text
    .replaceAll(/[[\]{}|#<>=~_*']/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const cut =
    line.length > headingWords
      ? `${line
          .slice(0, headingWords)
          .replace(/[\uD800-\uDBFF]$/u, '')
          .trimEnd()}…`
      : line;
  const subject = about.page === undefined ? cut : `${about.page.title}: ${cut}`;
  return `${subject} (${stamp(askedAt)})`;
}

/** `2026-11-22 21:03 UTC`: the same in every language. */
function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Text that a wiki shows as it is, whatever it holds: links, templates, tags, signatures, magic words. */
function neutralWikitext(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `<nowiki>${escapeEntities(line)}</nowiki>`))
    .join('<br />');
}

function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
