// SPDX-License-Identifier: GPL-2.0-or-later
import { face } from '@parley/chat-ui/elements/face.ts';
import { formatNumber } from '@parley/chat-ui/i18n/formats.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Participant } from '@parley/protocol/edit/frames.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { html, nothing, type TemplateResult } from 'lit';

/** The people who wrote what is new, with their shares. */
export function coAuthorList(authors: readonly Participant[], homeWiki: string): TemplateResult | typeof nothing {
  if (authors.length === 0) return nothing;
  return html`
    <h3>${msg('publish-authors')}</h3>
    <ul class="authors">
      ${authors.map(
        (author) =>
          html`<li>
            ${face(author.person)}<bdi>${displayName(author.person, homeWiki)}</bdi>
            <span class="share">${shareWords(author)}</span>
          </li>`,
      )}
    </ul>
  `;
}

function shareWords({ written, share }: Participant): string {
  if (written === 0) return msg('publish-share-edited');
  return msg('publish-share', formatNumber(Math.max(1, Math.round(share * 100))));
}
