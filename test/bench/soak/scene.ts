// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageDocuments } from '@parley/protocol/http/api.ts';
import { forEachNumber } from '../load/pace.ts';
import { People, type Seat } from '../load/people.ts';
import { help } from './acts/helping.ts';
import { knock, look } from './acts/looking.ts';
import { moderate } from './acts/moderating.ts';
import { discard, publish, shorten } from './acts/publishing.ts';
import type { Stage } from './stage.ts';

/** Pages that people come back to, whose drafts are published; of the others each is new. */
const knownPages = 60;
const peopleOnPage = 4;
/** How long everybody gets to come in, in milliseconds: a failure, never a pace. */
const patience = 120_000;

/**
 * A crowd comes to pages old and new, and to their rooms; they write, talk, lose their connections, publish, throw away,
 * ask for help, make rooms and misbehave in them; and all go. Every visit is by somebody with another name.
 */
export async function playScene(stage: Stage, crowd: number, busyAt: readonly string[]): Promise<void> {
  const warden = await stage.person('Judge', ['moderator']);
  const pages = await choosePages(stage, Math.max(2, Math.round(crowd / peopleOnPage)));
  const documents: PageDocuments[] = [];
  await forEachNumber(pages.length, 4, async (index) => {
    documents[index] = await warden.documents(pages[index] ?? '');
  });
  const people = new People(stage.origins, `soak${stage.mark.replaceAll(' ', '')}`);
  const seats = [...documents.flatMap((page, index) => seatsOf(stage, page, index)), ...guestsOf(stage, busyAt)];
  try {
    await within(patience, people.come(seats));
    stage.did('visits', seats.length);
    await Promise.all([
      write(stage, people, crowd),
      help(stage),
      moderate(stage),
      look(stage, warden, pageOf(documents, 0)),
      knock(stage, pageOf(documents, 1).edit),
    ]);
    // A page that changes while people are in it.
    await shorten(stage, warden, pages[0] ?? '');
    for (const [index, page] of documents.entries()) {
      if (isKnown(index)) await publish(stage, warden, page);
      else if (index % 4 === 1) await discard(stage, warden, page);
    }
    stage.did('signed out', await people.signOut((index) => index % 2 === 0));
  } finally {
    people.leave();
    await stage.end();
  }
}

/** Every other page is one that is there, made short again; the rest are new. */
async function choosePages(stage: Stage, count: number): Promise<readonly string[]> {
  const editor = await stage.person('Gardener');
  // Not those of the scene before: their sessions may just be ending.
  const first = stage.number * Math.ceil(count / 2);
  const pages = Array.from({ length: count }, (_, index) =>
    isKnown(index) ? `Square ${String((first + index / 2) % knownPages)}` : `Page ${stage.mark} ${String(index)}`,
  );
  for (const [index, title] of pages.entries()) if (isKnown(index)) await shorten(stage, editor, title);
  return pages;
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('People could not come in.')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const isKnown = (index: number) => index % 2 === 0;

function pageOf(documents: readonly PageDocuments[], index: number): PageDocuments {
  const page = documents[index];
  if (page === undefined) throw new Error('There is no such page.');
  return page;
}

function seatsOf(stage: Stage, page: PageDocuments, index: number): readonly Seat[] {
  return Array.from({ length: peopleOnPage }, (_, person) => ({
    name: `Person ${stage.mark} ${String(index)} ${String(person)}`,
    documents: [page.edit, page.editChat, page.room],
    writesIn: page.edit,
    talksIn: stage.random.chance(0.5) ? page.room : page.editChat,
    node: stage.random.below(stage.origins.length),
  }));
}

/** Some who look in where people stay for long. */
function guestsOf(stage: Stage, documents: readonly string[]): readonly Seat[] {
  const [writesIn, talksIn] = documents;
  if (writesIn === undefined || talksIn === undefined) return [];
  return Array.from({ length: 4 }, (_, person) => ({
    name: `Guest ${stage.mark} ${String(person)}`,
    documents,
    writesIn,
    talksIn,
    node: stage.random.below(stage.origins.length),
  }));
}

/** Two seconds of writing and talking, in the middle of which some lose their connections. */
async function write(stage: Stage, people: People, crowd: number): Promise<void> {
  const pace = { letters: crowd, messages: crowd / 4, seconds: 1 };
  await people.work(pace);
  stage.did(
    'lost connections',
    people.stumble((index) => index % 10 === 3),
  );
  await people.work(pace);
  if (!(await people.settle(60))) throw new Error('What was written was not acknowledged.');
  const { refused } = people.figures();
  if (refused.length > 0) throw new Error(`Messages were refused: ${refused.slice(0, 3).join(', ')}`);
  stage.did('letters', crowd * 2);
  stage.did('messages', Math.round(crowd / 2));
}
