// SPDX-License-Identifier: GPL-2.0-or-later
import { createHmac } from 'node:crypto';
import type { Channel, HelpCall } from '../ports.ts';

export type WebhookSettings = {
  readonly address: string;
  /** Signs what is sent, so that the receiver knows who calls. */
  readonly secret: string;
  /** Send the asker's words along. */
  readonly words: boolean;
  readonly now?: () => number;
};

/** Milliseconds a receiver has for its answer. */
const patience = 10_000;

/**
 * Posts each call as JSON to an address. `X-Parley-Time` holds milliseconds since 1970, `X-Parley-Signature` the
 * hexadecimal HMAC-SHA256 of `time + "." + body`: the way in which a wiki's events are signed as well.
 */
export function createWebhookChannel(settings: WebhookSettings): Channel {
  const now = settings.now ?? Date.now;
  return {
    name: 'webhook',
    async tell(call) {
      const body = JSON.stringify(bodyOf(call, settings.words));
      const time = String(now());
      const answer = await fetch(settings.address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-parley-time': time,
          'x-parley-signature': createHmac('sha256', settings.secret).update(`${time}.${body}`).digest('hex'),
        },
        body,
        // Following would send the signed call to whoever the receiver names.
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`The webhook answered ${String(answer.status)}.`);
    },
  };
}

function bodyOf({ wiki, request, askedAt, page, language, text }: HelpCall, words: boolean) {
  return {
    kind: 'help-wanted',
    wiki,
    request,
    askedAt,
    language,
    ...(page === undefined ? {} : { page }),
    ...(words ? { text } : {}),
  };
}
