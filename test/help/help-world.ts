// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpStateKind } from '@parley/protocol/help/request.ts';
import type { FakeMember, Frame } from '@parley/server/help/testing/fake-feed.ts';
import { createFakeWiki, type FakeWiki } from '@parley/server/help/testing/fake-wiki.ts';
import { createHelpSetting, type HelpSetting, person } from '@parley/server/help/testing/help-setting.ts';
import { type Database, openDatabase } from '@parley/server/storage/database.ts';
import type { SeededRandom } from '../harness/random.ts';

type Helper = { readonly name: string; server: HelpSetting; desk: FakeMember };
type Asked = {
  readonly id: string;
  readonly asker: string;
  readonly askedAt: number;
  /** Helpers whom the asker did not want any more. */
  readonly turnedAway: Set<string>;
  /** The asker has it open, on this server. */
  open?: { readonly member: FakeMember; readonly server: HelpSetting };
};

const helperNames = ['Helen', 'Hugo', 'Ida', 'Jan', 'Kim'];
const edit = 'edit:demo:p1.0';

/** Two servers over one database, askers and helpers on both, and all that may go wrong with them. */
export class HelpWorld {
  readonly happened = {
    races: 0,
    vanished: 0,
    killed: 0,
    withdrawRaces: 0,
    returned: 0,
    joined: 0,
    passed: 0,
    turnedAway: 0,
  };
  /** One connection, since one process cannot wait for itself; processes race in a test of their own. */
  readonly #db: Database;
  readonly #random: SeededRandom;
  readonly #wiki: FakeWiki;
  readonly #time: { now: number };
  readonly #servers: HelpSetting[] = [];
  readonly #dead: HelpSetting[] = [];
  readonly #helpers = new Map<string, Helper>();
  readonly #requests: Asked[] = [];

  private constructor(db: Database, random: SeededRandom) {
    this.#db = db;
    this.#random = random;
    const time = { now: Date.UTC(2026, 10, 22) };
    this.#time = time;
    this.#wiki = createFakeWiki('demo', () => time.now);
  }

  static async open(random: SeededRandom): Promise<HelpWorld> {
    const world = new HelpWorld(await openDatabase(':memory:'), random);
    world.#servers.push(await world.#start(), await world.#start());
    return world;
  }

  get asked(): number {
    return this.#requests.length;
  }

  /** Something happens. */
  async step(): Promise<void> {
    const dice = this.#random.below(100);
    if (dice < 26) await this.#ask();
    else if (dice < 46) await this.#race();
    else if (dice < 52) await this.#withdrawRace();
    else if (dice < 62) await this.#helperComes();
    else if (dice < 66) this.#helperVanishes();
    else if (dice < 80) await this.#inConversation();
    else if (dice < 84) await this.#turnAway();
    else if (dice < 89) this.#askerLeaves();
    else if (dice < 91) await this.#kill();
    else await this.#pass(1 + this.#random.below(40));
  }

  /** Nobody comes back any more, and time passes. */
  async everybodyLeaves(): Promise<void> {
    for (const name of this.#helpers.keys()) this.#drop(name);
    await this.#settle();
    await this.#pass(40);
    const { claimed, joined } = await this.check();
    // The lease is over, whether the askers are here or not.
    hold(claimed + joined === 0, `no claim outlives its lease, ${String(claimed + joined)} did`);
    for (const asked of this.#requests) this.#close(asked);
    await this.#settle();
    await this.#pass(1400, 100);
  }

  /** Every request that was acknowledged is there with its age, the queue in order; answers how many stand where. */
  async check(): Promise<Record<HelpStateKind, number>> {
    await this.#settle();
    const rows = await this.#db
      .selectFrom('help_requests')
      .select(['id', 'asked_at', 'state', 'live', 'text'])
      .execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { id, askedAt } of this.#requests) {
      hold(byId.get(id)?.asked_at === askedAt, `the request ${id} is there with its age`);
    }
    hold(rows.length === this.#requests.length, 'there is no request that nobody made');
    // Words last as long as somebody may need them.
    hold(
      rows.every(({ live, text }) => (live === 1) === (text !== '')),
      'words last as long as the request',
    );
    const figures = await this.#db.selectFrom('help_figures').select('request').execute();
    hold(new Set(figures.map(({ request }) => request)).size === rows.length, 'each is counted once');
    const counts = { waiting: 0, claimed: 0, joined: 0, parked: 0, closed: 0, withdrawn: 0, abandoned: 0 };
    for (const { state } of rows) counts[state] += 1;
    return counts;
  }

  async close(): Promise<void> {
    for (const setting of [...this.#servers, ...this.#dead]) await setting.stop();
    await this.#db.destroy();
  }

  #start(): Promise<HelpSetting> {
    const settings = { queue: 100_000, perHour: 100_000 };
    return createHelpSetting({ settings, shared: { db: this.#db, wiki: this.#wiki, time: this.#time } });
  }

  #anyServer(): HelpSetting {
    return this.#random.pick(this.#servers);
  }

  async #ask(): Promise<void> {
    const asker = `Asker ${String(this.#requests.length)}`;
    const askedAt = this.#time.now;
    const server = this.#anyServer();
    const id = await server.ask(asker, 'How?', { page: 'Silk', edit });
    const asked: Asked = { id, asker, askedAt, turnedAway: new Set() };
    this.#requests.push(asked);
    if (this.#random.chance(0.8)) asked.open = { member: await server.enter(asker, id), server };
  }

  async #helperComes(): Promise<void> {
    const name = this.#random.pick(helperNames);
    if (this.#helpers.has(name)) return;
    const server = this.#anyServer();
    const desk = await server.atDesk(name);
    this.#helpers.set(name, { name, server, desk });
    await desk.send({ type: 'help-availability', on: true });
    await desk.send({ type: 'help-settings', weight: 2, atOnce: 5, topics: [] });
  }

  #helperVanishes(): void {
    const name = this.#random.pick(helperNames);
    if (this.#drop(name)) this.happened.vanished += 1;
  }

  #drop(name: string): boolean {
    this.#helpers.get(name)?.desk.leave();
    return this.#helpers.delete(name);
  }

  #close(asked: Asked): void {
    asked.open?.member.leave();
    delete asked.open;
  }

  #askerLeaves(): void {
    const here = this.#requests.filter(({ open }) => open !== undefined);
    if (here.length > 0) this.#close(this.#random.pick(here));
  }

  /** One of the newest requests: they are those that things still happen to. */
  #recent(): Asked | undefined {
    const recent = this.#requests.slice(-12);
    return recent.length === 0 ? undefined : this.#random.pick(recent);
  }

  async #holders(id: string): Promise<readonly string[]> {
    const row = await this.#db.selectFrom('help_requests').select('body').where('id', '=', id).executeTakeFirst();
    const { state } = JSON.parse(row?.body ?? '{}') as {
      state: { kind: string; helpers?: readonly { name: string }[] };
    };
    return state.kind === 'claimed' || state.kind === 'joined' ? (state.helpers ?? []).map(({ name }) => name) : [];
  }

  /** Everybody at a desk claims the same request in one instant. */
  async #race(): Promise<void> {
    const request = this.#recent();
    const helpers = [...this.#helpers.values()];
    if (request === undefined || helpers.length === 0) return;
    const before = await this.#holders(request.id);
    const replies = await Promise.all(
      helpers.map(({ desk }) => desk.send({ type: 'help-claim', request: request.id })),
    );
    const winners = helpers.filter((_helper, index) => replies[index]?.type === 'ack').map(({ name }) => name);
    const fresh = winners.filter((name) => !before.includes(name));
    hold(fresh.length <= (before.length > 0 ? 0 : 1), `one has it: ${before.join()} and then ${fresh.join()}`);
    if (fresh.length === 1) hold((await this.#holders(request.id)).join() === fresh.join(), 'who was told has it');
    hold(!fresh.some((name) => request.turnedAway.has(name)), 'nobody has it again whom the asker turned away');
    for (const reply of replies.filter(({ type }) => type === 'error')) this.#expectHonest(reply);
    if (helpers.length > 1) this.happened.races += 1;
  }

  #expectHonest(reply: Frame): void {
    const honest = ['help_taken', 'help_over', 'help_busy', 'help_declined', 'help_asker_elsewhere', 'rate_limited'];
    hold(honest.includes(String(reply['code'])), `an honest answer, not ${String(reply['code'])}`);
  }

  /** The asker takes it back while somebody claims it: one of the two comes first. */
  async #withdrawRace(): Promise<void> {
    const request = this.#requests.slice(-12).find(({ open }) => open !== undefined);
    const [helper] = this.#helpers.values();
    if (request?.open === undefined || helper === undefined) return;
    const [claimed] = await Promise.all([
      helper.desk.send({ type: 'help-claim', request: request.id }),
      request.open.member.send({ type: 'help-withdraw' }),
    ]);
    const row = await this.#db
      .selectFrom('help_requests')
      .select(['state', 'body'])
      .where('id', '=', request.id)
      .executeTakeFirstOrThrow();
    hold(['withdrawn', 'closed', 'abandoned'].includes(row.state), `it is over, not ${row.state}`);
    hold(claimed.type !== 'ack' || row.state !== 'withdrawn', 'who was told has it, had it');
    this.#close(request);
    this.happened.withdrawRaces += 1;
  }

  /** The asker wants another helper than the one they have. */
  async #turnAway(): Promise<void> {
    const request = this.#recent();
    if (request?.open === undefined) return;
    const before = await this.#holders(request.id);
    const reply = await request.open.member.send({ type: 'help-another' });
    if (reply.type !== 'ack') return;
    for (const name of before) request.turnedAway.add(name);
    hold((await this.#holders(request.id)).length === 0, 'nobody has what goes back to the queue');
    this.happened.turnedAway += 1;
  }

  /** A helper does something in a request they have. */
  async #inConversation(): Promise<void> {
    const request = this.#recent();
    if (request === undefined) return;
    const [name] = await this.#holders(request.id);
    const helper = name === undefined ? undefined : this.#helpers.get(name);
    if (helper === undefined || name === undefined) return;
    const member = await helper.server.enter(name, request.id);
    switch (this.#random.below(5)) {
      case 0:
        await member.send({ type: 'help-back' });
        this.happened.returned += 1;
        break;
      case 1: {
        const other = this.#random.pick([...this.#helpers.values()]);
        const { wiki, userId } = person(other.name);
        await member.send({ type: 'help-pass', to: { wiki, userId }, note: 'yours' });
        this.happened.passed += 1;
        break;
      }
      case 2:
        await member.send({ type: 'help-join' });
        await this.#pass(6);
        this.happened.joined += 1;
        break;
      case 3:
        await member.send({ type: 'help-second', note: 'come' });
        for (const { desk } of this.#helpers.values()) await desk.send({ type: 'help-come', request: request.id });
        break;
      default:
        await member.send({ type: 'help-close' });
    }
    if (member.ended() === undefined) member.leave();
  }

  /** A server ends in the midst of whatever it does; another one starts in its place. */
  async #kill(): Promise<void> {
    const index = this.#random.below(this.#servers.length);
    const killed = this.#servers[index];
    if (killed === undefined) return;
    this.#dead.push(killed);
    for (const [name, { server }] of this.#helpers) if (server === killed) this.#helpers.delete(name);
    // Whoever was connected to it is gone without a word; those connections are never heard of again.
    for (const asked of this.#requests) if (asked.open?.server === killed) delete asked.open;
    this.#time.now += this.#random.below(60) * 1000;
    this.#servers[index] = await this.#start();
    this.happened.killed += 1;
  }

  /** Time passes on all servers at once. */
  async #pass(seconds: number, step = 10): Promise<void> {
    for (let left = seconds; left > 0; left -= step) {
      this.#time.now += Math.min(step, left) * 1000;
      await Promise.all(this.#servers.map((server) => server.help.sweep()));
    }
  }

  async #settle(): Promise<void> {
    for (const server of this.#servers) await server.help.settled();
  }
}

function hold(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Did not hold: ${what}.`);
}
