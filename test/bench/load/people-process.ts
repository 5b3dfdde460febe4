// SPDX-License-Identifier: GPL-2.0-or-later
// A process full of lean people; told what to do by the process that started it. Arguments: mark, origins of the nodes.
import { People } from './people.ts';
import type { Numbered, PeopleAnswer, PeopleCommand } from './people-command.ts';

const [mark = '', ...nodes] = process.argv.slice(2);
const people = new People(nodes, mark);

async function answerTo(command: PeopleCommand): Promise<PeopleAnswer> {
  switch (command.kind) {
    case 'come':
      await people.come(command.seats);
      return { kind: 'done' };
    case 'work':
      await people.work(command);
      return { kind: 'done' };
    case 'settle':
      return { kind: 'settled', everybody: await people.settle(command.seconds) };
    case 'measure anew':
      people.measureAnew();
      return { kind: 'done' };
    case 'figures':
      return { kind: 'figures', figures: people.figures() };
    case 'leave':
      people.leave();
      return { kind: 'done' };
    default:
      return command satisfies never;
  }
}

process.on('message', (command: Numbered<PeopleCommand>) => {
  answerTo(command)
    .catch((error: unknown): PeopleAnswer => ({ kind: 'failed', reason: String(error) }))
    .then((answer) => process.send?.({ ...answer, number: command.number }))
    .catch(() => process.exit(1));
});
process.on('disconnect', () => process.exit(0));
