// SPDX-License-Identifier: GPL-2.0-or-later
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Numbered, PeopleAnswer, PeopleCommand } from './people-command.ts';
import type { PeopleFigures, Seat, Work } from './people.ts';

const program = fileURLToPath(new URL('people-process.ts', import.meta.url));

/** People in processes of their own: one process may only open so many files, and has only one thread. */
export class PeopleElsewhere {
  readonly #children: readonly ChildProcess[];
  #asked = 0;

  /** Starts this many processes. `nodes` are the origins of the nodes. */
  constructor(processes: number, nodes: readonly string[]) {
    this.#children = Array.from({ length: processes }, (_, index) => fork(program, [String(index), ...nodes]));
  }

  /** Seats go to the processes in turn. */
  async come(seats: readonly Seat[]): Promise<void> {
    await this.#tellEach((index) => ({
      kind: 'come',
      seats: seats.filter((_, place) => place % this.#children.length === index),
    }));
  }

  /** The work is shared among the processes. */
  async work({ letters, messages, seconds }: Work): Promise<void> {
    const count = this.#children.length;
    await this.#tellEach(() => ({ kind: 'work', letters: letters / count, messages: messages / count, seconds }));
  }

  async settle(seconds: number): Promise<boolean> {
    const answers = await this.#tellEach(() => ({ kind: 'settle', seconds }));
    return answers.every((answer) => answer.kind === 'settled' && answer.everybody);
  }

  async measureAnew(): Promise<void> {
    await this.#tellEach(() => ({ kind: 'measure anew' }));
  }

  /** Everything all processes saw. */
  async figures(): Promise<PeopleFigures> {
    const answers = await this.#tellEach(() => ({ kind: 'figures' }));
    return answers.flatMap((answer) => (answer.kind === 'figures' ? [answer.figures] : [])).reduce(together);
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.#children.map(
        (child) =>
          new Promise<void>((resolve) => {
            if (child.exitCode !== null || child.signalCode !== null) return resolve();
            child.once('exit', () => resolve());
            child.kill('SIGKILL');
          }),
      ),
    );
  }

  #tellEach(command: (index: number) => PeopleCommand): Promise<readonly PeopleAnswer[]> {
    return Promise.all(this.#children.map((child, index) => this.#tell(child, command(index))));
  }

  #tell(child: ChildProcess, command: PeopleCommand): Promise<PeopleAnswer> {
    const number = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('a process of people ended'));
      const answered = (answer: Numbered<PeopleAnswer>) => {
        if (answer.number !== number) return;
        child.off('message', answered);
        child.off('exit', ended);
        if (answer.kind === 'failed') reject(new Error(answer.reason));
        else resolve(answer);
      };
      child.on('message', answered);
      child.once('exit', ended);
      child.send({ ...command, number });
    });
  }
}

function together(one: PeopleFigures, other: PeopleFigures): PeopleFigures {
  return {
    people: one.people + other.people,
    present: one.present + other.present,
    settled: one.settled + other.settled,
    failures: one.failures + other.failures,
    away: [...one.away, ...other.away],
    delivered: one.delivered + other.delivered,
    delays: [...one.delays, ...other.delays],
    refused: [...one.refused, ...other.refused],
    messages: joined(one.messages, other.messages),
    letters: joined(one.letters, other.letters),
  };
}

function joined<T>(
  one: Readonly<Record<string, readonly T[]>>,
  other: Readonly<Record<string, readonly T[]>>,
): Readonly<Record<string, readonly T[]>> {
  const both: Record<string, readonly T[]> = { ...one };
  for (const [name, values] of Object.entries(other)) both[name] = [...(both[name] ?? []), ...values];
  return both;
}
