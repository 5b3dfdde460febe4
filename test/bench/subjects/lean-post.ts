// SPDX-License-Identifier: GPL-2.0-or-later
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** A POST of JSON with a cookie, at a third of what `fetch` costs: the load must not be what is measured. */
export function leanPost(url: string, cookie: string, body: object): Promise<unknown> {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = { cookie, origin: new URL(url).origin, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': bytes.length } });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('error', reject);
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (answer.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${url}: ${answer.statusCode} ${text.slice(0, 200)}`));
      });
    });
    sent.end(bytes);
  });
}
