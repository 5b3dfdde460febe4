// SPDX-License-Identifier: GPL-2.0-or-later
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

function trustList(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/**
 * Where a request came from: the socket's address, or, while that is a trusted proxy, the last one of
 * `X-Forwarded-For` that is not. What an untrusted sender writes there is never believed.
 */
export function forwardedAddress(proxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = trustList(proxies);
  const isTrusted = (address: string) => {
    const family = isIP(address);
    return family !== 0 && trusted.check(address, family === 6 ? 'ipv6' : 'ipv4');
  };
  return (request) => {
    const header = request.headers['x-forwarded-for'];
    const hops = (typeof header === 'string' ? header : '').split(',').map((hop) => hop.trim());
    let address = request.socket.remoteAddress ?? 'unknown';
    while (isTrusted(address)) {
      const before = hops.pop();
      if (before === undefined || isIP(before) === 0) break;
      address = before;
    }
    return address;
  };
}
