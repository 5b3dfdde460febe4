// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import type { HelpRequest } from '@parley/protocol/help/request.ts';
import { RequestFailed, signIn, type SignedInPerson } from '../../harness/person.ts';
import type { SeededRandom } from '../../harness/random.ts';
import type { Tab } from '../../harness/tab.ts';
import { until } from '../../harness/until.ts';
import { ask, HelpDeskTest, type OpenDesk, type OpenRequest } from '../../help/help-desk.ts';

/** A claim stays with its helper however long a fault lasts: whoever was told that they have it, has it. */
export const helpSettings = {
  PARLEY_HELP_PER_HOUR: '1000',
  PARLEY_HELP_LEASE: '600',
  PARLEY_HELP_OFFER: '3600',
  PARLEY_HELP_MISSED: '3600',
};

const patient = { rejoins: true };
/** How long everybody gets to come together again after a fault. */
const together = 90_000;

type Asker = { readonly tab: Tab; asked?: Asked };
type Helper = { readonly tab: Tab; readonly desk: OpenDesk };

/** A question that the server took, and who was told that they have it. */
type Asked = {
  readonly id: string;
  readonly askedAt: number;
  readonly conversation: OpenRequest;
  readonly told: Set<string>;
};

/** People who ask for help and people who give it, whatever happens to the nodes they are on. */
export class Helping {
  /** Questions that were answered to the end. */
  ended = 0;
  /** Questions that both helpers wanted in one instant. */
  raced = 0;
  /** Questions that went through a fault while a helper had them. */
  held = 0;
  readonly #open = new HelpDeskTest();
  readonly #askers: Asker[] = [];
  readonly #helpers: Helper[] = [];
  readonly #random: SeededRandom;

  private constructor(random: SeededRandom) {
    this.#random = random;
  }

  static async start(url: string, random: SeededRandom): Promise<Helping> {
    const helping = new Helping(random);
    for (const name of ['Eva', 'Fay', 'Gus'])
      helping.#askers.push({ tab: helping.#open.tab(await signIn(url, name), patient) });
    for (const name of ['Helen', 'Hugo']) {
      const tab = helping.#open.tab(await signIn(url, name, ['helper']), patient);
      const desk = await helping.#open.desk(tab);
      await desk.command({ type: 'help-settings', weight: 2, atOnce: 5, topics: [] });
      helping.#helpers.push({ tab, desk });
    }
    return helping;
  }

  /** The connections of all of them. */
  tabs(): readonly Tab[] {
    return [...this.#askers, ...this.#helpers].map(({ tab }) => tab);
  }

  /** Asks, and races for some of what is asked; sent again until it is answered, as clients do. */
  async work(round: number): Promise<void> {
    const plans = this.#askers.map((asker) => ({ asker, race: this.#random.chance(0.6) }));
    await Promise.all(
      plans.map(async ({ asker, race }) => {
        if (asker.asked !== undefined && asker.asked.told.size > 0) this.held += 1;
        asker.asked ??= await this.#ask(asker.tab, round);
        if (race) await this.#race(asker.asked);
      }),
    );
  }

  async #ask(tab: Tab, round: number): Promise<Asked> {
    const id = `${tab.person.name}-${String(round)}`;
    const { request, document } = await untilTaken(() => ask(tab.person, `How do I do ${id}?`, { id }));
    const conversation = await this.#enter(tab, document);
    const { askedAt } = await until(conversation.onChange, conversation.view, { what: `the question ${id}` });
    return { id: request, askedAt, conversation, told: new Set() };
  }

  /** Opens a conversation; refused while the database is away, it is opened again, as clients do. */
  #enter(tab: Tab, document: string): Promise<OpenRequest> {
    return untilTaken(() => this.#open.request(tab, document, 10_000));
  }

  /** Both helpers want it in one instant. */
  async #race({ id, told }: Asked): Promise<void> {
    this.raced += 1;
    await Promise.all(
      this.#helpers.map(async ({ desk, tab }) => {
        if (await untilTaken(() => claim(desk, id))) told.add(tab.person.name);
      }),
    );
  }

  /**
   * Looks whether everything that was asked is there, with its age, and waits or is with the one who was told so. Then
   * what waits is taken, and some is talked about and ended; the rest is held through the next fault.
   */
  async settle(words: string, after: string): Promise<void> {
    for (const asker of this.#askers) {
      const { asked, tab } = asker;
      if (asked === undefined) throw new Error(`${tab.person.name} has not asked, ${after}.`);
      await expectKept(tab.person, asked, after);
      const isLeftWaiting = asked.told.size === 0 && this.#random.chance(0.3);
      const isEnded = this.#random.chance(0.6);
      if (isLeftWaiting) continue;
      if (asked.told.size === 0) await this.#race(asked);
      await expectKept(tab.person, asked, `claimed ${after}`);
      if (asked.told.size !== 1) throw new Error(`Nobody got what waited, ${after}.`);
      if (!isEnded) continue;
      // One helper may say it to several: the same words a third time would be refused.
      await this.#end(asker, asked, `${words}, ${asked.id}`);
      delete asker.asked;
      this.ended += 1;
    }
  }

  /** Asker and helper find each other, talk, and part. */
  async #end(asker: Asker, { conversation, told }: Asked, words: string): Promise<void> {
    const helper = this.#helpers.find(({ tab }) => told.has(tab.person.name));
    if (helper === undefined) throw new Error('Nobody was told to have it.');
    // It may have begun anew on another node: whoever sees that in the welcome opens it with an empty document.
    conversation.leave();
    const own = await this.#enter(asker.tab, conversation.name);
    const theirs = await this.#enter(helper.tab, conversation.name);
    await own.is('claimed');
    const reply = await theirs.command({ type: 'post', text: words });
    await sees(own, words, () => `answered ${JSON.stringify(reply)}, ${comparison(own, theirs)}`);
    await own.command({ type: 'help-close', solved: 'yes' });
    await theirs.is('closed');
    own.leave();
    theirs.leave();
  }

  stop(): void {
    this.#open.closeAll();
  }
}

/** Rejects unless a question is there as it was asked, and with the one who was told to have it, if somebody was. */
async function expectKept(person: SignedInPerson, { id, askedAt, told }: Asked, after: string): Promise<void> {
  const { you } = await person.json<HelpStanding>('/api/help/state');
  const kept = you?.requests.find((request) => request.id === id);
  const known = `${person.name} asked at ${String(askedAt)}, told ${[...told].join(' and ')}, ${after}`;
  if (kept === undefined) throw new Error(`A question is lost: ${known}.`);
  if (kept.askedAt !== askedAt) throw new Error(`A question became ${String(kept.askedAt)} old: ${known}.`);
  if (told.size > 1) throw new Error(`Two were told that they have it: ${known}.`);
  if (holdersOf(kept).join() !== [...told].join() || (told.size === 0 && kept.state.kind !== 'waiting'))
    throw new Error(`It is ${JSON.stringify(kept.state)}: ${known}.`);
}

function holdersOf({ state }: HelpRequest): readonly string[] {
  return state.kind === 'claimed' || state.kind === 'joined' ? state.helpers.map(({ name }) => name) : [];
}

/** True when it is this helper's, false when another one was told so; `undefined` when nobody knows. */
async function claim(desk: OpenDesk, request: string): Promise<boolean | undefined> {
  const reply = await desk.command({ type: 'help-claim', request });
  if (reply.type === 'ack') return true;
  const code = String(reply['code']);
  if (code === 'help_taken') return false;
  if (code === 'storage_failed' || code === 'internal') return undefined;
  throw new Error(`A claim was answered with ${code}.`);
}

/** Tries again until the server answers: nodes and database are away at times. */
async function untilTaken<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + together;
  for (;;) {
    const taken = await attempt().catch((error: unknown) => {
      const isAway = !(error instanceof RequestFailed) || error.status >= 500 || error.status === 429;
      if (!isAway || Date.now() > deadline) throw error;
      return undefined;
    });
    if (taken !== undefined) return taken;
    if (Date.now() > deadline) throw new Error('It was not taken in time.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What either side has of one conversation, without its words. */
function comparison(...sides: readonly OpenRequest[]): string {
  return JSON.stringify(
    sides.map(({ doc, frames, provider, refusals }) => ({
      messages: doc.getArray<Message>(messagesField).length,
      synced: provider.isSynced,
      refusals: refusals.slice(-3),
      welcomes: frames.filter(({ type }) => type === 'welcome').map(({ incarnation }) => incarnation),
    })),
  );
}

async function sees({ doc, onChange }: OpenRequest, words: string, detail: () => string): Promise<void> {
  const messages = () => doc.getArray<Message>(messagesField).toArray();
  await until(onChange, () => messages().some(({ text }) => text === words), {
    what: 'the words of the helper',
    detail,
  });
}
