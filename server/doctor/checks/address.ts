// SPDX-License-Identifier: GPL-2.0-or-later
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { Settings } from '../../configuration/settings-table.ts';
import { type Check, fail, type Outcome, skip, warn, well } from '../check.ts';

/** An address of documentation (RFC 5737) that no real visitor has. */
const forged = '203.0.113.77';
const path = '/parley-doctor';
const timeout = 5000;

/** Whether the port is free, or Parley answers on it. */
export const portCheck: Check = {
  part: 'port',
  look: async (settings) => {
    const listener = await listen(settings);
    const where = `${settings.host}:${String(settings.port)}`;
    if (listener !== undefined) {
      await listener.close();
      return well(`${where} is free`);
    }
    const answer = await fetch(`http://${hostOf(settings)}:${String(settings.port)}/healthz`, {
      signal: AbortSignal.timeout(timeout),
    }).catch(() => undefined);
    return answer?.ok === true
      ? well(`Parley answers on ${where}`)
      : fail(`something else uses ${where}`, 'Stop it, or set PARLEY_PORT to another port.');
  },
};

/** Whether what people reach leads here, and whether the proxy says truly where they come from. */
export const proxyCheck: Check = {
  part: 'proxy',
  look: async (settings) => {
    const { publicOrigin } = settings;
    if (publicOrigin === undefined) return noProxy(settings);
    const listener = await listen(settings);
    if (listener === undefined) return throughRunning(publicOrigin);
    try {
      return await throughProxy(publicOrigin, settings, listener.seen);
    } finally {
      await listener.close();
    }
  },
};

function noProxy({ host }: Settings): Outcome {
  const isOpen = !/^(127\.|localhost$|::1$)/.test(host);
  return isOpen
    ? warn('none, and the port is open to the network', 'Put a proxy that speaks TLS in front; see deploy/.')
    : skip('none: PARLEY_PUBLIC_ORIGIN is not set');
}

/** While the server runs, only that the way is open can be seen. */
async function throughRunning(origin: string): Promise<Outcome> {
  const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(timeout) }).catch(() => undefined);
  return answer?.ok === true
    ? well(`${origin} leads to a Parley that runs; stop it to have the proxy's headers checked too`)
    : fail(
        `${origin} does not lead here`,
        'Check the name, the certificate and where the proxy passes requests on to.',
      );
}

async function throughProxy(
  origin: string,
  settings: Settings,
  seen: Promise<{ readonly headers: IncomingHttpHeaders; readonly from: string }>,
): Promise<Outcome> {
  const asked = fetch(`${origin}${path}`, {
    headers: { 'x-forwarded-for': forged },
    signal: AbortSignal.timeout(timeout),
  }).catch(() => undefined);
  const request = await Promise.race([seen, asked.then(() => undefined)]);
  if (request === undefined) {
    return fail(
      `${origin} does not lead here`,
      'Check the name, the certificate and where the proxy passes requests on to.',
    );
  }
  const said = String(request.headers['x-forwarded-for'] ?? '');
  if (said === '') {
    return fail(
      'the proxy does not say where people come from',
      'Let it set X-Forwarded-For; see deploy/ for examples.',
    );
  }
  if (said.startsWith(forged)) {
    const mend = 'Let the proxy replace X-Forwarded-For instead of adding to it; see deploy/ for examples.';
    return warn('people can write into X-Forwarded-For themselves', mend);
  }
  if (settings.trustedProxies.length === 0) {
    return fail('PARLEY_TRUSTED_PROXIES is empty', `All people count as one address: set it to ${request.from}.`);
  }
  return well(`${origin} leads here, with the address people come from`);
}

type Listener = {
  readonly seen: Promise<{ readonly headers: IncomingHttpHeaders; readonly from: string }>;
  close(): Promise<void>;
};

/** Listens where the server would; `undefined` when the port is in use. */
function listen({ host, port }: Settings): Promise<Listener | undefined> {
  return new Promise((resolve) => {
    let saw: (request: { readonly headers: IncomingHttpHeaders; readonly from: string }) => void = () => undefined;
    const seen = new Promise<{ readonly headers: IncomingHttpHeaders; readonly from: string }>((give) => (saw = give));
    const server = createServer((request, response) => {
      if (request.url === path) saw({ headers: request.headers, from: request.socket.remoteAddress ?? '' });
      response.writeHead(204).end();
    });
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () =>
      resolve({
        seen,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
  });
}

function hostOf({ host }: Settings): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
