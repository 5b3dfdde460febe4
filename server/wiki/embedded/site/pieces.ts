// SPDX-License-Identifier: GPL-2.0-or-later
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import { displayName, type Person } from '@parley/protocol/identity/person.ts';
import { html, type SafeHtml } from '../../../pages/html.ts';
import type { Messages } from '../../../pages/messages.ts';
import { pageUrl } from './page-url.ts';
import type { Visit } from './request-view.ts';

/** A moment: in UTC as it comes from the server, in the reader's own time once the script has run. */
export function time(messages: Messages, at: number): SafeHtml {
  return html`<time datetime="${new Date(at).toISOString()}" data-local
    >${messages.msg('site-time-utc', messages.dateTime(at))}</time
  >`;
}

/** A person's name, kept from disturbing the direction of the text around it. */
export function name(visit: Visit, person: Person): SafeHtml {
  return html`<bdi class="person">${displayName(person, visit.deps.wiki.id)}</bdi>`;
}

/** Several names, joined as the language joins them. */
export function names(visit: Visit, people: readonly Person[]): SafeHtml {
  return list(
    visit,
    people.map((person) => name(visit, person)),
  );
}

/** Pieces joined as the language joins them: *a, b and c*. */
export function list(visit: Visit, pieces: readonly SafeHtml[]): SafeHtml {
  const format = new Intl.ListFormat(visit.messages.language, { type: 'conjunction' });
  const parts = format.formatToParts(pieces.map((_, index) => String(index)));
  return html`${parts.map((part) => (part.type === 'element' ? (pieces[Number(part.value)] ?? '') : part.value))}`;
}

/** Who wrote a revision with the author, with their shares of the text. */
export function coAuthors(visit: Visit, revision: RevisionSummary): SafeHtml | undefined {
  if (revision.coAuthors.length === 0) return undefined;
  const percent = new Intl.NumberFormat(visit.messages.language, { style: 'percent', maximumFractionDigits: 0 });
  // Who only removed or rearranged has no share of the text: their name stands without "0%".
  const people = revision.coAuthors.map(({ person, share }) =>
    share > 0
      ? html`${name(visit, person)} <span class="share">${percent.format(share)}</span>`
      : html`${name(visit, person)}`,
  );
  return html`<span class="co-authors">${visit.messages.rich('site-written-with', list(visit, people))}</span>`;
}

/** Where the chat behind a revision is kept. */
export function recordUrl(title: string, revision: RevisionSummary): string {
  return pageUrl(title, 'chat', { revision: revision.id });
}

/** A link to a page, by its title. */
export function pageLink(title: string, label: string = title): SafeHtml {
  return html`<a href="${pageUrl(title)}"><bdi>${label}</bdi></a>`;
}

/** A box above the content that says something about it. */
export function notice(kind: 'notice' | 'warning' | 'error' | 'success', content: SafeHtml, label?: string): SafeHtml {
  return html`<div
    class="notice is-${kind}"
    role="${kind === 'error' ? 'alert' : 'note'}"
    ${label !== undefined && html` aria-label="${label}"`}
  >
    ${content}
  </div>`;
}
