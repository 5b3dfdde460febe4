// SPDX-License-Identifier: GPL-2.0-or-later
import type { FoundRooms } from '@parley/protocol/http/api.ts';
import { expect } from 'vitest';
import { joinConversation, type Conversation } from './conversation.ts';
import { reader, signIn, type SignedInPerson } from './person.ts';
import { openTab, type Tab } from './tab.ts';

/** People in rooms without a browser: there, and gone again at the end. */
export class Company {
  readonly #url: string;
  readonly #tabs = new Set<Tab>();
  #people = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /** Somebody in a room by its document's name. */
  async joins(name: string, document: string): Promise<Conversation> {
    return joinConversation(this.#tab(await this.#signIn(name)), document);
  }

  /** Somebody in the rooms of pages, in the order of the titles. */
  async inRoomsOf(name: string, ...titles: readonly string[]): Promise<readonly Conversation[]> {
    const person = await this.#signIn(name);
    const tab = this.#tab(person);
    const rooms: Conversation[] = [];
    for (const title of titles) rooms.push(await joinConversation(tab, (await person.documents(title)).room));
    return rooms;
  }

  /** All leave; the server sees it a moment later. */
  leave(): void {
    for (const tab of this.#tabs) tab.close();
    this.#tabs.clear();
  }

  #tab(person: SignedInPerson): Tab {
    const tab = openTab(person);
    this.#tabs.add(tab);
    return tab;
  }

  /** Names are held for a while after somebody left: each gets a number. */
  #signIn(name: string): Promise<SignedInPerson> {
    this.#people += 1;
    return signIn(this.#url, `${name} ${this.#people}`);
  }
}

/** Waits until the server knows of nobody in any room: what somebody does next does not meet those who just left. */
export async function everybodyHasLeft(url: string): Promise<void> {
  const visitor = reader(url);
  const populated = async () => (await visitor.json<FoundRooms>('/api/rooms/populated')).rooms;
  await expect.poll(populated).toEqual([]);
}
