// SPDX-License-Identifier: GPL-2.0-or-later
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmailChannel } from './email-channel.ts';

let letters: string[];
let refuses: boolean;
let address: string;

/** As much of a mail server as a letter needs. */
function serve(socket: Socket): void {
  let inLetter = false;
  let letter = '';
  socket.write('220 mail.example.org\r\n');
  socket.on('data', (data) => {
    for (const line of data.toString().split('\r\n').slice(0, -1)) {
      if (inLetter && line === '.') {
        inLetter = false;
        letters.push(letter);
        socket.write('250 kept\r\n');
      } else if (inLetter) letter += `${line.replace(/^\./u, '')}\n`;
      else if (line.startsWith('DATA')) {
        inLetter = true;
        letter = '';
        socket.write('354 go on\r\n');
      } else socket.write(refuses && line.startsWith('RCPT') ? '550 nobody here\r\n' : '250 yes\r\n');
    }
  });
}

const server = createServer(serve);

beforeEach(async () => {
  letters = [];
  refuses = false;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const call = {
  wiki: 'demo',
  request: 'r1',
  askedAt: 0,
  page: 'Silk\r\nBcc: mallory@example.org',
  language: 'en',
  text: 'secret words',
};
const channel = () =>
  createEmailChannel({
    server: address,
    from: 'parley@example.org',
    to: ['helpers@example.org'],
    desk: 'https://parley.example.org/help/desk',
  });

test('A letter names the page and the desk, none of the words, and its head cannot be added to', async () => {
  await channel().tell(call);
  // Long lines are folded on their way.
  const letter = (letters[0] ?? '').replaceAll('=\n', '');
  expect(letter).toContain('To: helpers@example.org');
  expect(letter).toContain('https://parley.example.org/help/desk');
  expect(letter).toContain('Silk');
  expect(letter).not.toContain('secret words');
  expect(letter).not.toMatch(/^Bcc:/mu);
});

test('A letter that nobody takes is a failure, to be tried again', async () => {
  refuses = true;
  await expect(channel().tell(call)).rejects.toThrow('550');
  expect(letters).toEqual([]);
});
