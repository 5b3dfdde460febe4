// SPDX-License-Identifier: GPL-2.0-or-later
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TokenAnswer } from '@parley/protocol/http/api.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import { freePort } from '../../harness/free-port.ts';
import { startParley } from '../../harness/parley-process.ts';
import { cpuSeconds } from '../../harness/process-figures.ts';
import { signIn, type SignedInPerson } from '../../harness/person.ts';
import { liveBytes } from '../../harness/heap.ts';
import { forEachNumber } from '../load/pace.ts';
import { leanPost } from './lean-post.ts';
import type { Subject } from './subject.ts';

/** Limits that protect a server from one address; here the whole load comes from one. */
export const raisedLimits = {
  PARLEY_SIGN_INS_PER_MINUTE: '1000000',
  PARLEY_TOKENS_PER_MINUTE: '1000000',
  PARLEY_SOCKETS_PER_PERSON: '1000000',
  PARLEY_SOCKETS_PER_ADDRESS: '1000000',
  PARLEY_LOG: 'warn',
};

const parallelRequests = 32;

/** Parley as it is started for people, on an empty data folder. `rooms`: ephemeral rooms; else kept edit-chats. */
export async function startParleySubject(): Promise<Subject> {
  const inspectPort = await freePort();
  const parley = await startParley({ settings: raisedLimits, node: [`--inspect=127.0.0.1:${inspectPort}`] });
  const people: SignedInPerson[] = [];
  const somebody = async () => {
    people[0] ??= await signIn(parley.url, 'Person 0');
    return people[0];
  };
  const documentsOf = async (count: number, pick: 'edit' | 'room') => {
    const person = await somebody();
    const names: string[] = [];
    await forEachNumber(count, parallelRequests, async (index) => {
      names[index] = (await person.documents(`Bench ${pick} ${index}`))[pick];
    });
    return names;
  };

  return {
    name: 'parley',
    socketUrl: parley.socketUrl,
    pid: parley.pid,
    cpuSeconds: () => cpuSeconds(parley.pid()),
    editDocuments: (count) => documentsOf(count, 'edit'),
    conversations: (count) => documentsOf(count, 'room'),
    enrol: async (count) => {
      await forEachNumber(count, parallelRequests, async (index) => {
        people[index] ??= await signIn(parley.url, `Person ${index}`);
      });
    },
    ticket: async (index, document) => {
      const person = people[index];
      if (person === undefined) throw new Error(`person ${index} was not enrolled`);
      const answer = await leanPost(`${parley.url}/api/token`, person.cookie, { document, schema: schemaVersion });
      return (answer as TokenAnswer).token;
    },
    liveBytes: () => liveBytes(inspectPort),
    storedBytes: async () => {
      const files = await readdir(parley.data);
      const sizes = await Promise.all(files.map(async (file) => (await stat(join(parley.data, file))).size));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    restart: async () => {
      await parley.terminate();
      await parley.start();
    },
    stop: parley.stop,
  };
}
