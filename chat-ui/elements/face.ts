// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { initials, personColour } from '../styles/person-colour.ts';

/** A person's face: initials on the person's colour. Says nothing by itself: the name stands beside it. */
export function face(person: Person, options: { size?: number; away?: boolean } = {}): TemplateResult {
  const size = options.size ?? 1.5;
  const style = {
    display: 'inline-grid',
    placeItems: 'center',
    flex: 'none',
    inlineSize: `${size}rem`,
    blockSize: `${size}rem`,
    borderRadius: '50%',
    background: personColour(person),
    color: '#fff',
    fontSize: `${size * 0.42}rem`,
    fontWeight: '700',
    lineHeight: '1',
    userSelect: 'none',
    opacity: options.away === true ? '0.55' : '1',
  };
  return html`<span style=${styleMap(style)} aria-hidden="true">${initials(person.name)}</span>`;
}
