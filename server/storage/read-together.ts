// SPDX-License-Identifier: GPL-2.0-or-later
import DataLoader from 'dataloader';
import { padded } from './few-lengths.ts';

/** Keys in one statement; databases bound the number of parameters. */
const keysAtOnce = 128;
/**
 * While reads follow each other, milliseconds from the end of one to the next: long enough for some more of thousands who
 * come at once to join it, too short to be felt by anybody else.
 */
const gathering = 10;

/**
 * Reads rows by key. Keys that are asked for while a read is under way wait for its end and then go in one statement, so
 * thousands who come in one moment do not ask the database one by one. Nothing is remembered: every answer was read
 * after it was asked for.
 *
 * `read` takes keys, of which the last may be repeated (`padded`), and answers what it found; a key it does not answer is told as `undefined`. What decides who
 * may do what is read with no `pause`: until it is known, somebody who was blocked goes on.
 */
export function readTogether<Key extends string | number, Row>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Row>>,
  pause: number = gathering,
): (key: Key) => Promise<Row | undefined> {
  let underWay = 0;
  let waiting: (() => void)[] = [];
  const startWaiting = (): void => {
    const next = waiting;
    waiting = [];
    for (const start of next) start();
  };
  const loader = new DataLoader<Key, Row | undefined>(
    async (keys) => {
      underWay += 1;
      try {
        const rows = await read(padded([...new Set(keys)]));
        return keys.map((key) => rows.get(key));
      } finally {
        underWay -= 1;
        if (underWay === 0 && waiting.length > 0) {
          if (pause === 0) startWaiting();
          else setTimeout(startWaiting, pause);
        }
      }
    },
    {
      cache: false,
      maxBatchSize: keysAtOnce,
      batchScheduleFn: (start) => {
        if (underWay === 0 && waiting.length === 0) queueMicrotask(start);
        else waiting.push(start);
      },
    },
  );
  return (key) => loader.load(key);
}
