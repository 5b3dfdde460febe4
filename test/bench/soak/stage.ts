// SPDX-License-Identifier: GPL-2.0-or-later
import type { Role } from '@parley/protocol/identity/person.ts';
import { signIn, type SignedInPerson } from '../../harness/person.ts';
import type { SeededRandom } from '../../harness/random.ts';
import { openTab, type Tab } from '../../harness/tab.ts';

/** How often each thing happened. */
export type Deeds = Map<string, number>;

/** Where the people of one scene come from, and what they leave behind when it is over: nothing. */
export class Stage {
  readonly origins: readonly string[];
  readonly random: SeededRandom;
  /** Different in every scene. */
  readonly mark: string;
  /** Counts the scenes of a day. */
  readonly number: number;
  readonly deeds: Deeds;
  readonly #tabs: Tab[] = [];
  readonly #people: SignedInPerson[] = [];

  constructor(origins: readonly string[], random: SeededRandom, day: number, scene: number, deeds: Deeds) {
    this.origins = origins;
    this.random = random;
    this.mark = `${String(day)} ${String(scene)}`;
    this.number = scene;
    this.deeds = deeds;
  }

  /** Any of the nodes. */
  origin(): string {
    return this.random.pick(this.origins);
  }

  /** Somebody who has not been here before, signed in at any of the nodes. */
  async person(name: string, roles: readonly Role[] = ['editor']): Promise<SignedInPerson> {
    const person = await signIn(this.origin(), `${name} ${this.mark}`, roles);
    this.#people.push(person);
    this.did('signed in');
    return person;
  }

  tab(person: SignedInPerson): Tab {
    const tab = openTab(person);
    this.#tabs.push(tab);
    return tab;
  }

  did(what: string, times = 1): void {
    this.deeds.set(what, (this.deeds.get(what) ?? 0) + times);
  }

  /** All pages are closed; every other person signs out, the rest just go. */
  async end(): Promise<void> {
    for (const tab of this.#tabs.splice(0)) tab.close();
    for (const person of this.#people.splice(0)) {
      if (!this.random.chance(0.5)) continue;
      await person.json('/api/session', undefined, 'DELETE');
      this.did('signed out');
    }
  }
}

/** Rejects unless a command was carried out: a load that is refused loads nothing. */
export function accepted<T extends { readonly type: string }>(what: string, reply: T): T {
  if (reply.type !== 'ack') throw new Error(`${what} was answered with ${JSON.stringify(reply)}`);
  return reply;
}
