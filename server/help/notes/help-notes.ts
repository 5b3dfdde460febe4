// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { maxAnswerLength } from '@parley/protocol/help/limits.ts';
import type { HelpNote } from '@parley/protocol/help/request.ts';
import { accountKey, type Person } from '@parley/protocol/identity/person.ts';
import { hasVisible, neutralise } from '../../text/clean-text.ts';
import type { Clock, HelpConversations, HelpWiki } from '../ports.ts';
import { documentOf, includesPerson, type RequestRecord, samePerson } from '../requests/request-record.ts';
import type { RequestStore } from '../requests/request-store.ts';
import { answered, beginLeaving, left, notLeft, post, requireAnswerable, thank } from '../requests/transitions.ts';
import type { HelpSettings } from '../settings.ts';
import type { HelpState } from '../state.ts';
import type { OrderedWork } from '../ordered-work.ts';
import type { Notices } from './notices.ts';
import { createNoteTexts, type NoteTexts } from './note-texts.ts';
import { sectionDigest } from './section.ts';

export type HelpNotesDependencies = {
  readonly wiki: HelpWiki;
  readonly state: HelpState;
  readonly requests: RequestStore;
  readonly notices: Notices;
  readonly conversations: Pick<HelpConversations, 'messages'>;
  readonly clock: Clock;
  readonly settings: HelpSettings;
  /** One thing after the other for each request. */
  readonly turns: OrderedWork;
};

/** What live help writes on the wiki, in people's own names. Rejects as the wiki does, and with `help_over`. */
export type HelpNotes = {
  /** Leaves the question on the help page in the asker's name; it is parked from then. */
  leaveQuestion(id: string): Promise<HelpNote>;
  /** A helper answers a request whose asker is not here, on the asker's talk page. */
  answer(id: string, by: Person, text: string): Promise<HelpNote>;
  /** Thanks the helpers on their talk pages. */
  thank(id: string, text: string): Promise<void>;
  /** Puts the conversation on the asker's own talk page. */
  postConversation(id: string): Promise<HelpNote>;
  /** The help page was saved by somebody: looks which questions on it have an answer now. */
  helpPageSaved(by: Person): Promise<void>;
};

/** The wiki has so long to take a question before somebody tries again, in milliseconds. */
const leavingTakes = 60_000;

export function createHelpNotes(deps: HelpNotesDependencies): HelpNotes {
  const texts = createNoteTexts(deps.wiki.source !== undefined);
  const find = async (id: string): Promise<RequestRecord> => {
    const request = await deps.requests.find(id);
    if (request === undefined) throw new ParleyError('not_found');
    return request;
  };

  return {
    leaveQuestion: (id) => deps.turns.run(id, () => leaveQuestion(id, deps, texts)),
    answer: (id, by, text) =>
      deps.turns.run(id, async () => answer(await find(id), by, cleanAnswer(text), deps, texts)),
    thank: (id, text) => deps.turns.run(id, async () => thankHelpers(await find(id), cleanWords(text), deps, texts)),
    postConversation: async (id) => postConversation(await find(id), deps, texts),
    helpPageSaved: (by) => lookForAnswers(by, deps),
  };
}

async function leaveQuestion(id: string, deps: HelpNotesDependencies, texts: NoteTexts): Promise<HelpNote> {
  const { wiki, state, clock, settings } = deps;
  const now = clock.now();
  requireAtHome((await deps.requests.find(id))?.asker, wiki);
  const { after: request } = await state.change(id, beginLeaving(now, now + leavingTakes));
  const heading = texts.heading(request);
  try {
    // A server that died in the midst may have left it already; the heading holds the minute it was asked.
    const before = await wiki.latest(settings.helpPage);
    const isThere = before !== undefined && sectionDigest(before.html, heading) !== undefined;
    const title = isThere
      ? before.page.title
      : (await wiki.leaveNote(questionNote(request, heading, deps, texts))).title;
    const page = await wiki.latest(title).catch(() => undefined);
    const digest = page === undefined ? '' : (sectionDigest(page.html, heading) ?? '');
    await state.change(id, left({ title, heading, digest }));
    return { title, heading };
  } catch (error) {
    await state.change(id, notLeft);
    throw error;
  }
}

function questionNote(request: RequestRecord, heading: string, { settings }: HelpNotesDependencies, texts: NoteTexts) {
  const { asker } = request;
  return {
    title: settings.helpPage,
    heading,
    text: texts.question(request),
    by: asker,
    summary: texts.questionSummary(request),
  };
}

async function answer(
  request: RequestRecord,
  by: Person,
  text: string,
  { wiki, state, notices }: HelpNotesDependencies,
  texts: NoteTexts,
): Promise<HelpNote> {
  const { asker } = request;
  requireAtHome(asker, wiki);
  if (samePerson(asker, by)) throw new ParleyError('permission_denied', 'Nobody answers their own request.');
  if (includesPerson(request.turnedAway ?? [], by)) throw new ParleyError('help_declined');
  if (request.state.kind === 'waiting') throw new ParleyError('bad_request', 'The asker waits for a helper here.');
  requireAnswerable(request.state, by);
  const heading = texts.answerHeading(request);
  const page = request.state.kind === 'parked' ? request.state.note?.title : undefined;
  const { title } = await wiki.leaveNote({
    title: texts.talkPage(asker),
    heading,
    text: texts.answer(request, text, page),
    by,
    summary: texts.answerSummary(request),
  });
  const note = { title, heading };
  await state.change(request.id, answered(note, by));
  await notices.add(asker, { kind: 'answered', answer: note });
  return note;
}

async function thankHelpers(
  request: RequestRecord,
  text: string,
  { wiki, state }: HelpNotesDependencies,
  texts: NoteTexts,
): Promise<void> {
  requireAtHome(request.asker, wiki);
  // First the mark, so that nobody is thanked twice; it says no to whoever may not.
  const { after } = await state.change(request.id, thank(true));
  if (after.state.kind !== 'closed') return;
  let done = 0;
  try {
    for (const helper of after.state.helpers) {
      await wiki.leaveNote({
        title: texts.talkPage(helper),
        heading: texts.thanksHeading(request),
        text: texts.thanks(request, text),
        by: request.asker,
        summary: texts.thanksSummary(request),
      });
      done += 1;
    }
  } catch (error) {
    // With nobody thanked yet, it may be tried again.
    if (done === 0) await state.change(request.id, thank(false));
    throw error;
  }
}

async function postConversation(
  request: RequestRecord,
  { wiki, state, conversations }: HelpNotesDependencies,
  texts: NoteTexts,
): Promise<HelpNote> {
  requireAtHome(request.asker, wiki);
  const messages = conversations.messages(documentOf(request));
  if (messages.length === 0) throw new ParleyError('not_found');
  await state.change(request.id, post(true));
  const heading = texts.conversationHeading(request);
  try {
    const { title } = await wiki.leaveNote({
      title: texts.talkPage(request.asker),
      heading,
      text: texts.conversation(request, messages),
      by: request.asker,
      summary: texts.conversationSummary(request),
    });
    return { title, heading };
  } catch (error) {
    await state.change(request.id, post(false));
    throw error;
  }
}

async function lookForAnswers(by: Person, { wiki, state, notices, settings }: HelpNotesDependencies): Promise<void> {
  await state.refresh();
  const parked = state.snapshot.requests.filter(
    (request) =>
      request.state.kind === 'parked' &&
      request.state.note !== undefined &&
      accountKey(request.asker) !== accountKey(by),
  );
  if (parked.length === 0) return;
  const page = await wiki.latest(settings.helpPage);
  if (page === undefined) return;
  for (const { id, asker, state: stands } of parked) {
    if (stands.kind !== 'parked' || stands.note === undefined) continue;
    const { title, heading, digest } = stands.note;
    const now = sectionDigest(page.html, heading);
    // A section that is gone was moved or archived: no answer.
    if (now === undefined || now === digest) continue;
    try {
      await state.change(id, answered({ title, heading }, undefined));
    } catch (error) {
      // Another server saw it first, or a helper took it in this instant.
      if (error instanceof ParleyError && (error.code === 'help_over' || error.code === 'help_taken')) continue;
      throw error;
    }
    await notices.add(asker, { kind: 'answered', answer: { title, heading } });
  }
}

/** Somebody of another wiki has no account here to write with, and their talk page is that of a namesake. */
function requireAtHome(asker: Person | undefined, { id }: HelpWiki): void {
  if (asker !== undefined && asker.wiki !== id) throw new ParleyError('permission_denied');
}

function cleanAnswer(raw: string): string {
  const text = cleanWords(raw);
  if (!hasVisible(text)) throw new ParleyError('text_empty');
  return text;
}

function cleanWords(raw: string): string {
  const text = neutralise(raw).trim();
  if (text.length > maxAnswerLength) throw new ParleyError('text_too_long');
  return text;
}

/** Whether a page is the wiki's help page. */
export async function isHelpPage(wiki: HelpWiki, title: string, settings: HelpSettings): Promise<boolean> {
  const { title: helpPage } = await wiki.page(settings.helpPage);
  return title === helpPage;
}
