// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type BareSocket, openBareSocket } from '../harness/bare-socket.ts';
import { joinConversation, postAcknowledged } from '../harness/conversation.ts';
import { type Parley, startParley } from '../harness/parley-process.ts';
import { RequestFailed, signIn, type SignedInPerson } from '../harness/person.ts';
import { openTab, type Tab } from '../harness/tab.ts';

/** A server that believes what this test, as its proxy, says of where people come from. */
let parley: Parley;
let bystander: SignedInPerson;
let tab: Tab;
const open: BareSocket[] = [];

beforeAll(async () => {
  parley = await startParley({
    settings: {
      PARLEY_TRUSTED_PROXIES: '127.0.0.1',
      PARLEY_SOCKETS_PER_ADDRESS: '2',
      PARLEY_SOCKETS_PER_PERSON: '3',
      PARLEY_TOKENS_PER_MINUTE: '20',
      PARLEY_SIGN_INS_PER_MINUTE: '5',
      PARLEY_REQUESTS_PER_MINUTE: '30',
    },
  });
  bystander = await signIn(parley.url, 'Bystander');
  tab = openTab(bystander);
});
afterEach(async () => {
  for (const socket of open.splice(0)) socket.close();
  // Whoever keeps within the limits notices nothing.
  const { editChat } = await bystander.documents('Spider');
  const chat = await joinConversation(tab, editChat);
  await postAcknowledged(chat, 'Still here.');
  chat.leave();
});
afterAll(async () => {
  tab.close();
  await parley.stop();
});

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

async function socketFrom(address: string): Promise<BareSocket> {
  const socket = await openBareSocket(parley.socketUrl, from(address));
  open.push(socket);
  return socket;
}

/** The answer to a socket that is refused: its status and the code. */
function refusalFrom(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(parley.socketUrl, from(address));
    socket.on('open', () => reject(new Error('It was not refused.')));
    socket.on('error', () => undefined);
    socket.on('unexpected-response', (_request, response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        const { error } = JSON.parse(body) as { readonly error: { readonly code: string } };
        resolve(`${String(response.statusCode)} ${error.code}`);
      });
    });
  });
}

test('one address may open so many sockets, and another one is not held to account for it', async () => {
  await socketFrom('203.0.113.7');
  await socketFrom('203.0.113.7');
  expect(await refusalFrom('203.0.113.7')).toBe('429 too_many_connections');
  expect((await socketFrom('203.0.113.8')).isOpen()).toBe(true);
  const metrics = await (await fetch(`${parley.url}/metrics`)).text();
  expect(metrics).toContain('parley_upgrades_refused_total{code="too_many_connections"} 1');
});

test('the addresses of one IPv6 network are one', async () => {
  await socketFrom('2001:db8:1:2::1');
  await socketFrom('2001:db8:1:2:ffff::2');
  expect(await refusalFrom('2001:db8:1:2::3')).toBe('429 too_many_connections');
  expect((await socketFrom('2001:db8:1:3::1')).isOpen()).toBe(true);
});

test('one person may open so many sockets, from wherever', async () => {
  const ann = await signIn(parley.url, 'Ann');
  const { edit } = await ann.documents('Spider');
  const enter = async (address: string) => (await socketFrom(address)).enter(edit, await ann.token(edit));
  for (const end of [1, 2, 3]) expect(await enter(`198.51.100.${String(end)}`)).toMatchObject({ in: true });
  expect(await enter('198.51.100.4')).toEqual({ in: false, reason: 'too_many_connections' });
});

test('one person may ask for so many tokens in a minute', async () => {
  const bob = await signIn(parley.url, 'Bob');
  const { edit } = await bob.documents('Spider');
  const asked = Array.from({ length: 21 }, () => bob.token(edit).then(() => 'given', codeOf));
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => answer === 'given')).toHaveLength(20);
  expect(answers.filter((answer) => answer === '429 rate_limited')).toHaveLength(1);
  const carla = await signIn(parley.url, 'Carla');
  expect(await carla.token(edit)).not.toBe('');
});

test('one address may ask for so much in a minute, whatever it asks for', async () => {
  const statusOf = async (path: string, address: string) => (await fetch(`${parley.url}${path}`, from(address))).status;
  const asked = Array.from({ length: 32 }, (_, count) =>
    statusOf(count % 2 === 0 ? '/api/rooms?page=Spider' : '/wp-login.php', '203.0.113.20'),
  );
  const statuses = await Promise.all(asked);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  expect(await statusOf('/wiki/Spider', '203.0.113.20')).toBe(429);
  expect(await statusOf('/wiki/Spider', '203.0.113.21')).toBe(200);
});

test('whoever is refused at the door of the wiki is told so on a page', async () => {
  const form = await fetch(`${parley.url}/sign-out`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site', cookie: 'parley_language=de' },
    body: new URLSearchParams({ to: '/' }),
  });
  expect([form.status, form.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
  expect(await form.text()).toContain('<html lang="de"');
});

test('one address may sign in so many times in a minute', async () => {
  const signInFrom = async (address: string, name: string) => {
    const answer = await fetch(`${parley.url}/api/session`, {
      method: 'POST',
      body: JSON.stringify({ name }),
      headers: { 'content-type': 'application/json', origin: parley.url, 'x-forwarded-for': address },
    });
    return answer.status;
  };
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) statuses.push(await signInFrom('203.0.113.9', `Visitor ${String(count)}`));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  expect(await signInFrom('203.0.113.10', 'Neighbour')).toBe(200);
});

test('one person may say so much in ten seconds', async () => {
  const dora = await signIn(parley.url, 'Dora');
  const { editChat } = await dora.documents('Spider');
  const socket = openTab(dora);
  const chat = await joinConversation(socket, editChat);
  const said = Array.from({ length: 35 }, (_, count) =>
    chat
      .command({ type: 'post', text: `Word ${String(count)}` })
      .then((reply) => ('code' in reply ? reply.code : 'said')),
  );
  const replies = new Set(await Promise.all(said));
  expect([...replies].toSorted()).toEqual(['rate_limited', 'said']);
  chat.leave();
  socket.close();
});

function codeOf(error: unknown): string {
  if (error instanceof RequestFailed) return `${String(error.status)} ${error.code}`;
  throw error;
}
