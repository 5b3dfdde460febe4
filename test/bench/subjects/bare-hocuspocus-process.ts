// SPDX-License-Identifier: GPL-2.0-or-later
// Hocuspocus as its manual shows it, on a `ws` server: no gate, no journal, no permissions. A chat document is written
// by the server alone, as Parley's are, so that the same work is compared.
import { Hocuspocus } from '@hocuspocus/server';
import { WebSocketServer } from 'ws';

const kept = 100;
let messages = 0;

const hocuspocus = new Hocuspocus({
  quiet: true,
  onStateless: async ({ document, payload, connection }) => {
    const command = JSON.parse(payload) as { id: string; text: string };
    const list = document.getArray<unknown>('messages');
    document.transact(() => {
      const author = { wiki: 'bench', userId: String(++messages), name: 'Somebody' };
      list.push([
        { id: String(messages), clientId: command.id, author, at: Date.now(), text: command.text, reactions: {} },
      ]);
      if (list.length > kept) list.delete(0, list.length - kept);
    });
    connection.sendStateless(JSON.stringify({ type: 'ack', id: command.id }));
  },
});

const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false });
server.on('connection', (socket, request) => {
  const connection = hocuspocus.handleConnection(
    socket,
    new Request(`http://127.0.0.1${request.url ?? '/'}`, { headers: { host: '127.0.0.1' } }),
  );
  socket.on('message', (data: Buffer) => connection.handleMessage(new Uint8Array(data)));
  socket.on('close', (code, reason) => connection.handleClose({ code, reason: reason.toString() }));
});
server.on('listening', () => process.send?.('ready'));
