// SPDX-License-Identifier: GPL-2.0-or-later
// The least that a chat server can do: a set of sockets for each room and a loop that sends. Same frames as Parley's.
import { WebSocketServer, type WebSocket } from 'ws';
import { emptyUpdate, frameTypes, readAddressAndType, syncFrame } from '../../harness/wire.ts';

const rooms = new Map<string, Set<WebSocket>>();
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false });

server.on('connection', (socket) => {
  const joined: Set<WebSocket>[] = [];
  socket.on('message', (data: Buffer) => {
    const { address, type } = readAddressAndType(data);
    if (type === frameTypes.auth) {
      const members = rooms.get(address) ?? new Set();
      rooms.set(address, members.add(socket));
      joined.push(members);
      socket.send(syncFrame(address, 'step2', emptyUpdate));
    } else if (type === frameTypes.stateless) {
      for (const member of rooms.get(address) ?? []) member.send(data);
    }
  });
  socket.on('close', () => {
    for (const members of joined) members.delete(socket);
  });
});
server.on('listening', () => process.send?.('ready'));
