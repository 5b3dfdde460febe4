// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * Names of live documents: `kind:wiki:key`. They are opaque to clients: never a raw page title,
 * so that no title can collide with a property name or a path.
 *
 * - `edit:<wiki>:<pageKey>.<lineage>`: one edit session's CRDT. A new lineage starts when the CRDT was dropped
 *   after a publish; two lineages never merge, since a client asks for one by name.
 * - `edit-chat:<wiki>:<pageKey>`, `room:<wiki>:<pageKey>`: the two conversations of a page.
 * - `social:<wiki>:<roomId>`: a room outside the articles; `<wiki>` is where it was made.
 * - `desk:<wiki>:main`, `help:<wiki>:<requestId>`: live help.
 *
 * A page key is `p<pageId>`, or `t<hash>` for a page that did not exist when it was first named.
 */
export const documentKinds = ['edit', 'edit-chat', 'room', 'social', 'desk', 'help'] as const;

export type DocumentKind = (typeof documentKinds)[number];

export type DocumentName = {
  readonly kind: DocumentKind;
  readonly wiki: string;
  readonly key: string;
};

/** Longest name in characters that the server looks at. */
export const maxDocumentNameLength = 128;

const pattern = /^([a-z-]{1,16}):([a-z][a-z0-9_-]{0,31}):([A-Za-z0-9][A-Za-z0-9._-]{0,63})$/;

/** Reads a document name; `undefined` when the text is not one. */
export function parseDocumentName(text: string): DocumentName | undefined {
  if (text.length > maxDocumentNameLength) return undefined;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, kindText, wiki, key] = match;
  const kind = documentKinds.find((known) => known === kindText);
  if (kind === undefined || wiki === undefined || key === undefined) return undefined;
  return { kind, wiki, key };
}

/** Writes a document name as it goes over the wire. */
export function formatDocumentName(name: DocumentName): string {
  return `${name.kind}:${name.wiki}:${name.key}`;
}

/** The key of an edit document: the page's key and the lineage of its CRDT. */
export type EditKey = { readonly pageKey: string; readonly lineage: number };

/** Splits the key of an `edit` document; `undefined` when it has no lineage. */
export function parseEditKey(key: string): EditKey | undefined {
  const match = /^([A-Za-z0-9][A-Za-z0-9_-]{0,50})\.([0-9]{1,9})$/.exec(key);
  if (match === null || match[1] === undefined) return undefined;
  return { pageKey: match[1], lineage: Number(match[2]) };
}

/** Writes the key of an `edit` document. */
export function formatEditKey({ pageKey, lineage }: EditKey): string {
  return `${pageKey}.${lineage}`;
}
