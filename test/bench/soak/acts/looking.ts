// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageDocuments } from '@parley/protocol/http/api.ts';
import { openBareSocket } from '../../../harness/bare-socket.ts';
import { reader, type SignedInPerson } from '../../../harness/person.ts';
import type { Stage } from '../stage.ts';

/** Pages and lists are read, of titles that there are and of titles that nobody ever asked for. */
export async function look(stage: Stage, person: SignedInPerson, { edit, editChat }: PageDocuments): Promise<void> {
  const somebody = reader(stage.origin());
  const title = encodeURIComponent(`Never heard of ${stage.mark}`);
  const paths = [
    '/',
    `/wiki/${title}`,
    `/wiki/${title}?action=history`,
    `/api/documents?page=${title}`,
    `/api/rooms?page=${title}`,
    `/api/presence?page=${title}`,
    `/api/rooms/search?q=${title}`,
    `/api/rooms/category?category=${title}`,
    `/api/rooms/populated`,
    `/api/help/state?page=${title}`,
    `/api/wiki/search?q=${title}`,
    `/api/edit/${edit}`,
    `/api/edit/${edit}/changes`,
    `/api/edit/${edit}/authors`,
    `/api/chat/${editChat}/messages?q=message`,
    `/api/chat/${editChat}/export?format=wikitext`,
    '/api/moderation/log',
    '/api/drafts',
    '/metrics',
  ];
  for (const path of paths) {
    const answer = await (stage.random.chance(0.5) ? somebody : person).request(path);
    if (answer.status >= 500) throw new Error(`${path} was answered with ${String(answer.status)}`);
    await answer.arrayBuffer();
  }
  stage.did('looks', paths.length);
}

/** Sockets that say nothing, or show a token that is none, and go. */
export async function knock(stage: Stage, document: string): Promise<void> {
  const silent = await openBareSocket(`${stage.origin().replace('http', 'ws')}/ws`);
  const stranger = await openBareSocket(`${stage.origin().replace('http', 'ws')}/ws`);
  const answer = await stranger.enter(document, `not-a-token-${stage.mark}`);
  if (answer.in) throw new Error('Somebody came in without a token.');
  silent.close();
  stranger.close();
  stage.did('strangers turned away', 2);
}
