// SPDX-License-Identifier: GPL-2.0-or-later
import { liveBytes, openResources } from '../../harness/heap.ts';
import type { Parley } from '../../harness/parley-process.ts';
import { signIn } from '../../harness/person.ts';
import type { SeededRandom } from '../../harness/random.ts';
import { forEachNumber } from '../load/pace.ts';
import { People, type Seat } from '../load/people.ts';
import { closeIdleConnections } from '../subjects/lean-post.ts';

/** What a server holds while nobody is there. */
export type Level = {
  /** In and outside of the heap, after its garbage was collected. */
  readonly bytes: number;
  readonly timers: number;
  /** Sockets and the like; connections to the database and idle ones of HTTP among them. */
  readonly handles: number;
};

/** Settings with which whatever waits for somebody to come back waits a second: a day goes by in an hour. */
export const quickLife = {
  PARLEY_LOG: 'warn',
  PARLEY_SESSION_GRACE: '1',
  PARLEY_ROOM_GRACE: '1',
  PARLEY_SIGN_INS_PER_MINUTE: '1000000',
  PARLEY_TOKENS_PER_MINUTE: '1000000',
};

/** What the server holds now. */
export async function levelOf(inspector: number): Promise<Level> {
  const bytes = await liveBytes(inspector);
  const { timers, handles } = await openResources(inspector);
  return { bytes, timers, handles };
}

/** Whether what is held at the end is what was held at the start, but for what a server may remember. */
export function isBack(start: Level, end: Level, mayRemember: number): boolean {
  return end.timers <= start.timers && end.handles <= start.handles && end.bytes <= start.bytes + mayRemember;
}

/** How often a thing happened. */
export type Lived = { readonly visits: number; readonly letters: number; readonly messages: number };

/**
 * People come, write, talk and leave, in pages and rooms that are new each time: `crowd` at a time, until told to stop.
 * Every visit is by somebody with another name.
 */
export async function live(
  { url }: Parley,
  crowd: number,
  goesOn: () => boolean,
  random: SeededRandom,
  first = 0,
): Promise<Lived> {
  const lived = { visits: 0, letters: 0, messages: 0 };
  const judge = await signIn(url, `Judge ${String(first)}`);
  for (let day = first; goesOn(); day += 1) {
    const people = new People([url], `day${String(day)}`);
    const pages = Math.max(1, Math.round(crowd / 4));
    const seats: Seat[] = [];
    await forEachNumber(pages, 4, async (index) => {
      const page = await judge.documents(`Page ${String(day)} ${String(index)}`);
      for (let person = 0; person < 4; person += 1) {
        const talksIn = random.chance(0.5) ? page.room : page.editChat;
        seats.push({
          name: `Person ${String(day)} ${String(index)} ${String(person)}`,
          documents: [page.edit, page.editChat, page.room],
          writesIn: page.edit,
          talksIn,
          node: 0,
        });
      }
    });
    await people.come(seats);
    await people.work({ letters: crowd, messages: crowd / 4, seconds: 2 });
    if (!(await people.settle(60))) throw new Error('What was written was not acknowledged.');
    lived.visits += seats.length;
    lived.letters += crowd * 2;
    lived.messages += Math.round(crowd / 2);
    people.leave();
  }
  closeIdleConnections();
  return lived;
}

/** Asks for the level until it is back, or for so many seconds; answers the last one. */
export async function settled(inspector: number, start: Level, mayRemember: number, seconds: number): Promise<Level> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const level = await levelOf(inspector);
    if (isBack(start, level, mayRemember) || performance.now() > deadline) return level;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
