// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor } from '@parley/protocol/chat/message.ts';
import { parseDocumentName, parseEditKey } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { decodeRelativePosition } from 'yjs';
import { neutralise } from '../../text/clean-text.ts';

/**
 * Checks that an anchor names a passage of the page that an edit-chat belongs to, and makes its quote harmless.
 * Throws `bad_request`. Whether the passage still exists only the edit document knows.
 */
export function checkAnchor(anchor: Anchor, editChat: string): Anchor {
  const chat = parseDocumentName(editChat);
  const edited = parseDocumentName(anchor.document);
  const samePage =
    chat?.kind === 'edit-chat' &&
    edited?.kind === 'edit' &&
    edited.wiki === chat.wiki &&
    parseEditKey(edited.key)?.pageKey === chat.key;
  return checkPassage(anchor, samePage ? anchor.document : undefined);
}

/** Checks that an anchor names a passage of this edit document, and makes its quote harmless. Throws `bad_request`. */
export function checkPassage(anchor: Anchor, document: string | undefined): Anchor {
  if (anchor.document !== document || !isPosition(anchor.start) || !isPosition(anchor.end)) {
    throw new ParleyError('bad_request', 'The anchor does not name a passage of this page.');
  }
  return { document: anchor.document, start: anchor.start, end: anchor.end, quote: neutralise(anchor.quote) };
}

function isPosition(base64: string): boolean {
  try {
    const position = decodeRelativePosition(Buffer.from(base64, 'base64'));
    return position.item !== null || position.type !== null || position.tname !== null;
  } catch {
    return false;
  }
}
