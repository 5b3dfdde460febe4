// SPDX-License-Identifier: GPL-2.0-or-later
import { html, type TemplateResult } from 'lit';
import { textParts, type TextPart } from '../text/text-parts.ts';
import { pageAddress } from '../wiki/page-address.ts';

/** A message's text with its links and mentions. `myName` marks what is addressed to the reader. */
export function messageText(text: string, myName: string | undefined): TemplateResult {
  const parts = textParts(text, location.origin);
  return html`<span dir="auto" class="text">${parts.map((part) => partOf(part, myName))}</span>`;
}

function partOf(part: TextPart, myName: string | undefined): TemplateResult {
  switch (part.kind) {
    case 'text':
      return html`${part.text}`;
    case 'link':
      return html`<a href=${part.href} target="_blank" rel="noopener noreferrer nofollow ugc">${part.text}</a>`;
    case 'page':
      return html`<a href=${pageAddress(part.title)} target="_blank" rel="noopener"><bdi>${part.text}</bdi></a>`;
    case 'mention': {
      const mine = myName !== undefined && part.name.toLowerCase() === myName.toLowerCase();
      return html`<bdi class=${mine ? 'mention me' : 'mention'}>${part.text}</bdi>`;
    }
  }
}
