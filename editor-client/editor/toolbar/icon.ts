// SPDX-License-Identifier: GPL-2.0-or-later
import { currentLanguage } from '@parley/chat-ui/i18n/messages.ts';
import { direction } from '@parley/chat-ui/i18n/direction.ts';
import type { Icon } from '@wikimedia/codex-icons';
import { resolveIcon, shouldIconFlip } from '@wikimedia/codex-icons';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';

/** A Codex icon in the text's colour, hidden from screen readers: what it means stands beside it or in a label. */
export function icon(which: Icon): TemplateResult {
  const language = currentLanguage();
  const simple = resolveIcon(which, language, direction(language));
  const drawing = typeof simple === 'string' ? simple : `<path d="${simple.path}"/>`;
  const flips = shouldIconFlip(which, language) ? 'parley-icon parley-icon--flips' : 'parley-icon';
  // The drawings come with the package, never from people.
  return html`<svg class=${flips} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    ${unsafeSVG(drawing)}
  </svg>`;
}
