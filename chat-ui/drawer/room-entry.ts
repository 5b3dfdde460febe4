// SPDX-License-Identifier: GPL-2.0-or-later
import type { RoomEntry, RoomReason } from '@parley/protocol/http/api.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import '../elements/faces.ts';
import { formatNumber } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';

export const roomEntryStyles = css`
  .entries {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 var(--spacing-75);
    inline-size: 100%;
    min-block-size: 3rem;
    padding: var(--spacing-50) var(--spacing-100);
    border: 0;
    background: none;
    text-align: start;
  }
  .entry:hover {
    background: var(--background-color-interactive-subtle--hover);
  }
  .entry:focus-visible {
    outline-offset: -2px;
  }
  .entry .title {
    color: var(--color-emphasized);
    font-size: var(--font-size-medium);
    font-weight: var(--font-weight-bold);
    overflow-wrap: anywhere;
  }
  .entry .why {
    color: var(--color-subtle);
    font-size: var(--font-size-x-small);
    overflow-wrap: anywhere;
  }
  .entry .count {
    min-inline-size: 1.5rem;
    color: var(--color-subtle);
    text-align: end;
  }
  .badge {
    display: inline-block;
    min-inline-size: 1.25rem;
    padding: 0 var(--spacing-35);
    border-radius: var(--border-radius-pill);
    background: var(--background-color-progressive);
    color: var(--color-inverted-fixed);
    font-size: var(--font-size-x-small);
    font-weight: var(--font-weight-bold);
    text-align: center;
  }
`;

/** A room in a list: its topic, why it is there, who is in it. */
export function roomEntry(
  entry: RoomEntry,
  wiki: string,
  open: (entry: RoomEntry) => void,
  unread = 0,
): TemplateResult {
  const why = entry.reason === undefined ? entry.topic : reasonWords(entry.reason);
  const people =
    entry.count === 0 ? msg('parley-rooms-nobody') : msg('parley-rooms-people', formatNumber(entry.count), entry.count);
  return html`<li>
    <button type="button" class="entry" @click=${() => open(entry)}>
      <span>
        <span class="title"><bdi>${entry.title}</bdi></span> ${unreadBadge(unread)}
        ${why === undefined || why === '' ? nothing : html`<br /><bdi class="why">${why}</bdi>`}
      </span>
      <parley-faces
        aria-hidden="true"
        .people=${entry.people}
        .count=${Math.min(entry.people.length, entry.count)}
        .max=${3}
        .wiki=${wiki}
      ></parley-faces>
      <span class="count"
        ><span aria-hidden="true">${entry.count === 0 ? '' : formatNumber(entry.count)}</span>
        <span class="hidden-text">${people}</span></span
      >
    </button>
  </li>`;
}

/** How much is unread in a room that the reader is in. */
export function unreadBadge(unread: number): TemplateResult | typeof nothing {
  if (unread === 0) return nothing;
  const shown = formatNumber(unread);
  return html`<span class="badge"
    ><span aria-hidden="true">${shown}</span
    ><span class="hidden-text">${msg('parley-rooms-unread', shown, unread)}</span></span
  >`;
}

/** Why a room stands in the list. */
export function reasonWords(reason: RoomReason): string {
  switch (reason.kind) {
    case 'hint':
      return msg('parley-reason-hint');
    case 'host':
      return msg('parley-reason-host', isolate(nameOfCategory(reason.category)));
    case 'links':
      return msg('parley-reason-links', formatNumber(reason.shared), reason.shared);
    case 'linked':
      return msg('parley-reason-linked');
    case 'category':
      return msg('parley-reason-category', isolate(nameOfCategory(reason.category)));
  }
}

/** The words around it say that it is a category: its namespace would say so twice. */
function nameOfCategory(title: string): string {
  return title.slice(title.indexOf(':') + 1);
}
