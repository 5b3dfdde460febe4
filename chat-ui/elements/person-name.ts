// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../i18n/messages.ts';

/** A name, kept apart from the writing direction around it; of another wiki with a small `@wiki`. */
export function personName(person: Person, homeWiki: string): TemplateResult {
  const abroad = person.wiki === homeWiki ? nothing : html`<small class="abroad">@${person.wiki}</small>`;
  return html`<span class="name"><bdi>${person.name}</bdi>${abroad}</span>`;
}

/** The mark of a mentor, moderator or helper, in words. Ordinary editors have none. */
export function roleMark(role: Role | undefined): TemplateResult | typeof nothing {
  switch (role) {
    case 'mentor':
      return html`<span class="mark">${msg('parley-role-mentor')}</span>`;
    case 'moderator':
      return html`<span class="mark">${msg('parley-role-moderator')}</span>`;
    case 'helper':
      return html`<span class="mark">${msg('parley-role-helper')}</span>`;
    case 'editor':
    case undefined:
      return nothing;
  }
}
