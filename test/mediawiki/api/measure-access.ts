// SPDX-License-Identifier: GPL-2.0-or-later
// How long it takes from a change on the wiki until it holds in an open edit session: node test/mediawiki/api/measure-access.ts
import { type BareSocket, openBareSocket } from '../../harness/bare-socket.ts';
import type { ReceivedFrame } from '../../harness/wire.ts';
import { signedRequest } from '../wiki/signed-request.ts';
import { type Installation, startInstallation } from './installation.ts';
import { signInByWiki } from './wiki-person.ts';

const rounds = 20;
/** Takes a right away, as a wiki may set it up. */
const settings = "$wgGroupPermissions['quiet'] = [];\n$wgRevokePermissions['quiet']['parley-edit'] = true;";

type Kind = {
  readonly name: string;
  readonly event: string;
  readonly who: string;
  change(installation: Installation, title: string, client: { signOut(): Promise<void> }): Promise<unknown>;
  /** What must be so before. */
  prepare?(installation: Installation, title: string): Promise<unknown>;
  restore?(installation: Installation, title: string): Promise<unknown>;
  readonly arrived: (frame: ReceivedFrame) => frame is ReceivedFrame;
};

const says =
  (...words: readonly string[]) =>
  (frame: ReceivedFrame): frame is ReceivedFrame =>
    frame.type === 'stateless' && words.every((word) => frame.payload.includes(word));
/** How an edit session stands, when it can be written in. */
const open = (frame: ReceivedFrame): frame is ReceivedFrame =>
  says('"type":"session"')(frame) && frame.type === 'stateless' && !frame.payload.includes('"readOnly"');
const ends = (frame: ReceivedFrame): frame is ReceivedFrame => frame.type === 'closed';

const kinds: readonly Kind[] = [
  {
    name: 'block',
    event: 'blocked',
    who: 'Bob',
    change: ({ wiki }) => wiki.block('Bob'),
    restore: ({ wiki }) => wiki.unblock('Bob'),
    arrived: says('"readOnly":"blocked"'),
  },
  {
    name: 'end of a block',
    event: 'unblocked',
    who: 'Bob',
    prepare: ({ wiki }) => wiki.block('Bob'),
    change: ({ wiki }) => wiki.unblock('Bob'),
    arrived: open,
  },
  {
    name: 'block of an address',
    event: 'blocked',
    who: 'Bob',
    change: ({ wiki }) => wiki.block('127.0.0.1', { anononly: false }),
    restore: ({ wiki }) => wiki.unblock('127.0.0.1'),
    arrived: says('"readOnly":"blocked"'),
  },
  {
    name: 'end of a block of an address',
    event: 'unblocked',
    who: 'Bob',
    prepare: ({ wiki }) => wiki.block('127.0.0.1', { anononly: false }),
    change: ({ wiki }) => wiki.unblock('127.0.0.1'),
    arrived: open,
  },
  {
    name: 'protection',
    event: 'protected',
    who: 'Alice',
    change: ({ wiki }, title) => wiki.protect(title),
    restore: ({ wiki }, title) => wiki.protect(title, 'all'),
    arrived: says('"readOnly":"protected"'),
  },
  {
    name: 'change of groups',
    event: 'groups',
    who: 'Alice',
    change: ({ wiki }) => wiki.groups('Alice', { add: 'quiet' }),
    restore: ({ wiki }) => wiki.groups('Alice', { remove: 'quiet' }),
    arrived: says('"readOnly":"permission_denied"'),
  },
  {
    name: 'deletion',
    event: 'deleted',
    who: 'Alice',
    change: ({ wiki }, title) => wiki.delete(title),
    restore: ({ wiki }, title) => wiki.undelete(title),
    arrived: says('"latestRevision":0'),
  },
  {
    name: 'signing out',
    event: 'loggedout',
    who: 'Carol',
    change: (_installation, _title, client) => client.signOut(),
    arrived: ends,
  },
  {
    name: 'another name',
    event: 'renamed',
    who: 'Mallory',
    change: ({ wiki }) => wiki.rename('Mallory', 'Mallory the other'),
    restore: ({ wiki }) => wiki.rename('Mallory the other', 'Mallory'),
    arrived: ends,
  },
];

/** When the newest event of a kind was written on the wiki, in the transaction of the change. */
async function writtenAt({ wiki }: Installation, kind: string): Promise<number> {
  const url = `${wiki.rest}/parley/v0/server/events?after=0&limit=1000`;
  const answer = await signedRequest(url, { secret: wiki.secret, wiki: wiki.id });
  const { events } = (await answer.json()) as { events: readonly { kind: string; at: number }[] };
  return events.findLast((event) => event.kind === kind)?.at ?? Number.NaN;
}

async function once(installation: Installation, kind: Kind, title: string): Promise<number> {
  await kind.prepare?.(installation, title);
  const person = await signInByWiki(installation.parley.url, installation.wiki, kind.who);
  const document = (await person.documents(title)).edit;
  const socket: BareSocket = await openBareSocket(installation.parley.socketUrl);
  await socket.enter(document, await person.token(document));
  const arrival = socket.frame(kind.arrived, kind.name).then(() => Date.now());
  await kind.change(installation, title, person.client);
  const at = await arrival;
  socket.close();
  const took = at - (await writtenAt(installation, kind.event));
  await kind.restore?.(installation, title);
  return took;
}

const installation = await startInstallation([{ name: 'wikia', settings }]);
try {
  for (const kind of kinds) {
    const title = `Measured ${kind.event}`;
    await installation.wiki.edit(title, 'Words.');
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await once(installation, kind, title));
    const sorted = times.toSorted((one, other) => one - other);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
    process.stdout.write(`${kind.name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${sorted.at(-1)} ms\n`);
  }
} finally {
  await installation.stop();
}
