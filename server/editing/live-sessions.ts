// SPDX-License-Identifier: GPL-2.0-or-later
import type { WikiPage } from '../wiki/port.ts';
import { EditSession, type SessionTools } from './edit-session.ts';
import { freshRecord } from './session-store.ts';

/** How long a session stays in memory after its last use, in milliseconds. */
const remembered = 60_000;

/** The edit sessions in memory: one object for a page, so that what happens in it has one order. */
export class LiveSessions {
  readonly #tools: SessionTools;
  readonly #grace: number;
  readonly #sessions = new Map<string, Promise<EditSession>>();
  readonly #loaded = new Map<string, EditSession>();
  readonly #endings = new Map<string, NodeJS.Timeout>();

  constructor(tools: SessionTools, grace: number) {
    this.#tools = tools;
    this.#grace = grace;
  }

  /** The session of a page; made when there was none. Writes nothing. */
  get(key: string, page: WikiPage): Promise<EditSession> {
    const known = this.#sessions.get(key);
    if (known !== undefined) return known;
    const loading = this.#load(key, page);
    this.#sessions.set(key, loading);
    loading.catch(() => this.#sessions.delete(key));
    return loading;
  }

  /** The session of a page if it is in memory. */
  known(key: string): Promise<EditSession> | undefined {
    return this.#sessions.get(key);
  }

  /** Keys of the pages whose sessions are in memory. */
  keys(): Iterable<string> {
    return this.#sessions.keys();
  }

  async #load(key: string, page: WikiPage): Promise<EditSession> {
    const record = (await this.#tools.store.read(key)) ?? freshRecord(key, page.title);
    const session = new EditSession(this.#tools, record, page.latestRevision);
    this.#loaded.set(key, session);
    return session;
  }

  joined(session: EditSession): void {
    session.arrived();
    // After a crash nobody knows whether the draft was changed or published in the last moments.
    if (session.connections === 1) session.compareLater(true);
    this.#cancelEnding(session.record.key);
  }

  left(session: EditSession): void {
    session.connections = Math.max(0, session.connections - 1);
    session.usedAt = this.#tools.now();
  }

  /** Everyone left: when nobody returns and nothing is unpublished, the lineage ends. */
  emptied(session: EditSession): void {
    const { key } = session.record;
    this.#cancelEnding(key);
    const timer = setTimeout(() => {
      this.#endings.delete(key);
      void this.letGo(session).catch((error: unknown) => {
        this.#tools.logger.error({ err: error, document: session.name }, 'an edit session could not be ended');
      });
    }, this.#grace);
    timer.unref();
    this.#endings.set(key, timer);
  }

  /**
   * Ends the lineage if nobody is in it and nothing would be lost. A draft counts as something unless it was last
   * changed before a time (milliseconds since 1970). What is true is read from the draft itself: a crash may have come
   * between the last words and the note that there are any.
   */
  async letGo(session: EditSession, changedBefore = Number.NEGATIVE_INFINITY): Promise<void> {
    await session.alone(async () => {
      if (session.occupied || !session.record.seeded) return;
      await session.compare();
      const { unpublished, changedAt = Number.POSITIVE_INFINITY } = session.record;
      if (unpublished && changedAt >= changedBefore) return;
      if (!session.occupied) await session.startAnew();
    });
  }

  /** Frees the memory of sessions nobody has used for a while. */
  forgetIdle(): void {
    const before = this.#tools.now() - remembered;
    for (const [key, session] of this.#loaded) {
      if (!session.idle || session.usedAt > before || this.#endings.has(key)) continue;
      this.#loaded.delete(key);
      this.#sessions.delete(key);
    }
  }

  #cancelEnding(key: string): void {
    clearTimeout(this.#endings.get(key));
    this.#endings.delete(key);
  }

  /** Keeps what is known of every session. */
  async stop(): Promise<void> {
    for (const timer of this.#endings.values()) clearTimeout(timer);
    this.#endings.clear();
    await Promise.allSettled(Array.from(this.#loaded.values(), (session) => session.close()));
  }
}
