// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import type { SharedSecrets } from '../../identity/shared-secrets.ts';
import type { PublishTicketRequest } from '../port.ts';

/** How long somebody may look at the difference before they save, in seconds. */
const ticketSeconds = 600;

/** What the extension takes as proof of who wrote a text together. */
export function publishTicket(
  wiki: string,
  secrets: SharedSecrets,
  request: PublishTicketRequest,
  now: number,
): string {
  const { document, title, pageId, baseRevision, source, by, coAuthors, editChat } = request;
  const at = Math.floor(now / 1000);
  return secrets.sign({
    iss: 'parley',
    aud: `publish:${wiki}`,
    iat: at,
    exp: at + ticketSeconds,
    jti: randomUUID(),
    document,
    title,
    pageId: pageId ?? 0,
    baseRevision,
    sha256: createHash('sha256').update(source).digest('hex'),
    participants: coAuthors.map(({ person, share }) => ({
      wiki: person.wiki,
      userId: person.userId,
      name: person.name,
      share,
    })),
    editChat,
    by: { userId: by.userId, name: by.name },
  });
}
