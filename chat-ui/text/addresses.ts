// SPDX-License-Identifier: GPL-2.0-or-later

export type FoundAddress = { readonly start: number; readonly end: number; readonly address: string };

/** Protocols that people write out, and `www.`; a bare `main.rs` or `e.g.` is no address. */
const candidate = /(?<![\p{L}\p{N}_@/.-])(?:https?:\/\/|www\.)[^\s<>"“”«»`{}|\\^\u2066-\u2069]+/giu;

/** What ends a sentence rather than an address. */
const trailing = /[.,:;!?'’…*~_。、，！？；：]$/u;

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '」': '「', '】': '【' };

/** The addresses in a text. What stands after them in the sentence (a full stop, a closing bracket) is no part of them. */
export function* findAddresses(text: string): Generator<FoundAddress> {
  for (const match of text.matchAll(candidate)) {
    const raw = withoutTail(match[0]);
    const www = /^www\./iu.test(raw);
    const host = raw.replace(/^https?:\/\//iu, '').split(/[/?#]/u)[0] ?? '';
    if (www ? !/^www\.[^.]+\.[^.]+/iu.test(host) : !/[\p{L}\p{N}]/u.test(host)) continue;
    yield { start: match.index, end: match.index + raw.length, address: www ? `https://${raw}` : raw };
  }
}

function withoutTail(raw: string): string {
  let address = raw;
  for (;;) {
    const last = address.at(-1) ?? '';
    const opening = pairs[last];
    // A closing bracket belongs to the address when its opening one does, as in `/wiki/Silk_(fibre)`.
    const unmatched = opening !== undefined && count(address, last) > count(address, opening);
    if (!unmatched && !trailing.test(address)) return address;
    address = address.slice(0, -1);
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
