// SPDX-License-Identifier: GPL-2.0-or-later
import { People } from '../load/people.ts';
import type { Stage } from './stage.ts';

const residents = 3;

/** People who keep one page and its room open all the while, as some do for days. */
export class Residents {
  readonly #people: People;
  /** The page they write in, and the conversation they talk in. */
  readonly documents: readonly string[];

  private constructor(people: People, documents: readonly string[]) {
    this.#people = people;
    this.documents = documents;
  }

  static async come(stage: Stage): Promise<Residents> {
    const host = await stage.person('Host');
    const { edit, room } = await host.documents(`Kept open ${stage.mark}`);
    const people = new People(stage.origins, `stay${stage.mark.replaceAll(' ', '')}`);
    await people.come(
      Array.from({ length: residents }, (_, index) => ({
        name: `Resident ${stage.mark} ${String(index)}`,
        documents: [edit, room],
        writesIn: edit,
        talksIn: room,
        node: index,
      })),
    );
    await stage.end();
    stage.did('long stays', residents);
    return new Residents(people, [edit, room]);
  }

  /** They write and talk a little. */
  async stir(): Promise<void> {
    await this.#people.work({ letters: 6, messages: 1, seconds: 1 });
  }

  async leave(): Promise<void> {
    const isSettled = await this.#people.settle(60);
    this.#people.leave();
    if (!isSettled) throw new Error('What was written by those who stay was not acknowledged.');
  }
}
