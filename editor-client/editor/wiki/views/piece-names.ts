// SPDX-License-Identifier: GPL-2.0-or-later
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Node } from 'prosemirror-model';
import { extensionOf, onlyCall, partsOf, wikitextOfParts } from '../model/data-mw.ts';

/** Longest text in a name, in characters. */
const longest = 60;

/** What kind of thing a piece of a page is, and which. */
export function pieceName(piece: Node): string {
  const mw: unknown = piece.attrs['mw'];
  switch (piece.type.name) {
    case 'transclusion':
    case 'transclusion_inline':
      return transclusionName(mw);
    case 'extension':
    case 'extension_inline':
      return extensionName(extensionOf(mw).name || String(piece.attrs['name'] ?? ''));
    case 'reference':
      return msg('parley-wiki-reference');
    case 'figure':
    case 'image_inline':
      return msg('parley-wiki-picture');
    case 'comment':
    case 'comment_inline':
      return msg('parley-wiki-comment', isolate(shortened(String(piece.attrs['text'] ?? ''))));
    default:
      return msg('parley-editor-opaque');
  }
}

function transclusionName(mw: unknown): string {
  const call = onlyCall(mw);
  if (call === undefined) return msg('parley-wiki-wikitext', isolate(shortened(wikitextOfParts(partsOf(mw)))));
  const name = shortened(call.target.replace(/:[^]*$/u, (rest) => (call.isFunction ? '' : rest)));
  return msg(call.isFunction ? 'parley-wiki-function-name' : 'parley-wiki-template-name', isolate(name));
}

/** The name of an extension tag; of the usual ones in words. */
function extensionName(name: string): string {
  switch (name) {
    case 'references':
      return msg('parley-wiki-references');
    case 'gallery':
      return msg('parley-wiki-gallery');
    case 'math':
    case 'chem':
    case 'ce':
      return msg('parley-wiki-formula');
    case 'poem':
      return msg('parley-wiki-poem');
    case 'syntaxhighlight':
    case 'source':
      return msg('parley-wiki-code');
    default:
      return msg('parley-wiki-extension-name', isolate(name));
  }
}

function shortened(text: string): string {
  const tidy = text.replaceAll(/\s+/gu, ' ').trim();
  return tidy.length > longest ? `${tidy.slice(0, longest - 1)}…` : tidy;
}
