// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BareSocket, openBareSocket } from '../../harness/bare-socket.ts';
import type { ReceivedFrame } from '../../harness/wire.ts';
import { type Installation, startInstallation } from './installation.ts';
import { signInByWiki, type WikiPerson, withToken } from './wiki-person.ts';

/** Addresses kept for examples; the wiki takes them from what a proxy says. */
const here = '203.0.113.7';
const near = '203.0.113.99';
const far = '198.51.100.4';
const settings = `
$wgCdnServersNoPurge = [ '127.0.0.1' ];
$wgGroupPermissions['*']['parley-chat'] = true;
$wgGroupPermissions['parley-moderator']['ipblock-exempt'] = true;
`;

let installation: Installation;
const sockets: BareSocket[] = [];

beforeAll(async () => {
  installation = await startInstallation([{ name: 'wikia', settings }]);
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  const { wiki } = installation;
  for (const target of [here, '203.0.113.0/24', 'Bob']) await wiki.unblock(target).catch(() => undefined);
});
afterAll(() => installation.stop());

const person = (name: string, address: string): Promise<WikiPerson> =>
  signInByWiki(installation.parley.url, installation.wiki, name, address);

/** Somebody in the edit session of a page. */
async function editing(someone: WikiPerson, title: string): Promise<BareSocket> {
  const document = (await someone.documents(title)).edit;
  return entered(someone, document);
}

async function entered(someone: WikiPerson, document: string): Promise<BareSocket> {
  const socket = await openBareSocket(installation.parley.socketUrl);
  sockets.push(socket);
  expect(await socket.enter(document, await someone.token(document))).toMatchObject({ in: true });
  return socket;
}

const says =
  (...words: readonly string[]) =>
  (frame: ReceivedFrame): frame is ReceivedFrame =>
    frame.type === 'stateless' && words.every((word) => frame.payload.includes(word));
const blocked = says('"type":"session"', '"readOnly":"blocked"');
const isReadOnly = says('"readOnly"');
const mayWrite = (frame: ReceivedFrame): frame is ReceivedFrame =>
  says('"type":"session"')(frame) && !isReadOnly(frame);

async function mayEdit(someone: WikiPerson, title: string): Promise<string> {
  const document = (await someone.documents(title)).edit;
  const socket = await entered(someone, document);
  const frame = await socket.frame(says('"type":"session"'), 'how it stands');
  return isReadOnly(frame) ? 'no' : 'yes';
}

describe('A block of an address', () => {
  test('ends the writing of those with an account who are there, until it ends', async () => {
    const { wiki } = installation;
    const alice = await person('Alice', here);
    const [socket, elsewhere] = [await editing(alice, 'Dog'), await editing(await person('Carol', near), 'Dog')];
    await wiki.block(here, { anononly: false });
    expect(await socket.frame(blocked, 'the block')).toBeDefined();
    // It holds for what is opened anew, and for whatever the server asks later.
    expect(await mayEdit(alice, 'Cat')).toBe('no');
    await expect(alice.token((await alice.documents('Dog')).room)).rejects.toMatchObject({ code: 'blocked' });
    const before = socket.frames.length;
    await wiki.unblock(here);
    expect(await socket.frame((frame): frame is ReceivedFrame => socket.frames.indexOf(frame) >= before && mayWrite(frame), 'its end')).toBeDefined(); // prettier-ignore
    expect(elsewhere.frames.some(blocked)).toBe(false);
  });

  test('of people without an account leaves those who have one', async () => {
    const { wiki } = installation;
    const alice = await person('Alice', here);
    await wiki.block(here, { anononly: true });
    expect(await mayEdit(alice, 'Dog')).toBe('yes');
  });

  test('that is changed to one of people without an account lets the others write again', async () => {
    const { wiki } = installation;
    const socket = await editing(await person('Alice', here), 'Dog');
    await wiki.block(here, { anononly: false });
    expect(await socket.frame(blocked, 'the block')).toBeDefined();
    const before = socket.frames.length;
    await wiki.block(here, { anononly: true });
    expect(await socket.frame((frame): frame is ReceivedFrame => socket.frames.indexOf(frame) >= before && mayWrite(frame), 'its end')).toBeDefined(); // prettier-ignore
  });

  test('reaches all of a range, but those who are exempt, and nobody outside of it', async () => {
    const { wiki } = installation;
    const [one, other] = [await editing(await person('Alice', here), 'Dog'), await editing(await person('Carol', near), 'Dog')]; // prettier-ignore
    const [exempt, outside] = [await person('Mo', here), await person('Admin', far)];
    await wiki.block('203.0.113.0/24', { anononly: false });
    expect(await one.frame(blocked, 'the block')).toBeDefined();
    expect(await other.frame(blocked, 'the block')).toBeDefined();
    expect([await mayEdit(exempt, 'Dog'), await mayEdit(outside, 'Dog')]).toEqual(['yes', 'yes']);
  });

  test('that was there before holds after the sign-in too', async () => {
    const { wiki } = installation;
    await wiki.block(here, { anononly: false });
    expect(await mayEdit(await person('Alice', here), 'Dog')).toBe('no');
    expect(await mayEdit(await person('Alice', far), 'Dog')).toBe('yes');
  });

  test('ends the talk of guests who are there, and they get no other name', async () => {
    const { wiki, parley } = installation;
    const [client, farClient] = [wiki.reader(here), wiki.reader(far)];
    const guest = await withToken(parley.url, wiki, client, (await client.parleyToken(null)).token);
    const other = await withToken(parley.url, wiki, farClient, (await farClient.parleyToken(null)).token);
    const { room } = await guest.documents('Dog');
    const [socket, farSocket] = [await entered(guest, room), await entered(other, room)];
    // From one page they may be kept and talk on.
    await wiki.block(here, { anononly: true, partial: true, allowusertalk: true, pagerestrictions: 'Cat' });
    expect((await client.parleyToken(null)).person.name).toBe(guest.name);
    await wiki.block(here, { anononly: true });
    const ended = (frame: ReceivedFrame): frame is ReceivedFrame =>
      frame.type === 'closed' && frame.reason === 'not_signed_in';
    expect(await socket.frame(ended, 'the end')).toBeDefined();
    await expect(client.parleyToken(null)).rejects.toMatchObject({ code: 'not_signed_in' });
    await expect(guest.json('/api/session')).rejects.toMatchObject({ code: 'not_signed_in' });
    expect(farSocket.frames.some(ended)).toBe(false);
  });

  test('that comes by itself with the block of a person reaches those beside them, and so does its end', async () => {
    const { wiki } = installation;
    // Whom the wiki last saw editing from there.
    const bobs = await wiki.login('Bob', here);
    await bobs.edit('Bob was here', 'Words.');
    const socket = await editing(await person('Alice', here), 'Dog');
    await wiki.block('Bob', { autoblock: true });
    expect(await socket.frame(blocked, 'the automatic block')).toBeDefined();
    const before = socket.frames.length;
    await wiki.unblock('Bob');
    expect(await socket.frame((frame): frame is ReceivedFrame => socket.frames.indexOf(frame) >= before && mayWrite(frame), 'its end')).toBeDefined(); // prettier-ignore
  });
});
