// SPDX-License-Identifier: GPL-2.0-or-later
import { countPeople } from '../http/rooms.ts';

/** How often it is looked whether somebody came, in milliseconds. */
const lookTime = 20_000;
/** Rooms that can be looked at with one request. */
const mostRooms = 20;

/** Waits for somebody to come into one of some rooms, and tells it once. */
export class CompanyWatch {
  readonly #came: (document: string) => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(came: (document: string) => void) {
    this.#came = came;
  }

  get watching(): boolean {
    return this.#timer !== undefined;
  }

  start(documents: readonly string[]): void {
    this.stop();
    this.#timer = setInterval(() => void this.#look(documents.slice(0, mostRooms)), lookTime);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #look(documents: readonly string[]): Promise<void> {
    try {
      const counts = await countPeople(documents);
      const [somebody] = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
      if (somebody === undefined || !this.watching) return;
      this.stop();
      this.#came(somebody[0]);
    } catch {
      // Looked at again next time.
    }
  }
}
