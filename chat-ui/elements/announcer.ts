// SPDX-License-Identifier: GPL-2.0-or-later

/** News within this time, in milliseconds, are read out together. */
const collectTime = 700;
/** How long what was given to be read stays, in milliseconds: words that are removed or not kept must not stay here. */
const spokenTime = 5000;
/** More pieces than this at once are read as a number, so that a busy room does not talk without end. */
const readAtMost = 3;

let region: HTMLElement | undefined;
/** What is read instead of many sentences of one kind. */
export type Summary = { readonly kind: 'messages' | 'people'; readonly words: (count: number) => string };

type Piece = { readonly sentence: string; readonly summary: Summary | undefined };

let collected: readonly Piece[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let silence: ReturnType<typeof setTimeout> | undefined;

/**
 * Mounts the page's one polite live region. It must be there before the first announcement: a region that appears
 * together with its text is not read.
 */
export function mountAnnouncer(): void {
  if (region?.isConnected === true) return;
  region = document.createElement('div');
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-atomic', 'true');
  region.id = 'parley-announcer';
  Object.assign(region.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  document.body.append(region);
}

/**
 * Has a sentence read out. When many of a kind come together, `summary` puts their number into words instead; a
 * sentence without it is always read.
 */
export function announce(sentence: string, summary?: Summary): void {
  mountAnnouncer();
  collected = [...collected, { sentence, summary }];
  timer ??= setTimeout(speak, collectTime);
}

function speak(): void {
  timer = undefined;
  const pieces = collected;
  collected = [];
  say(wordsOf(pieces));
  clearTimeout(silence);
  silence = setTimeout(() => say(''), spokenTime);
}

function say(words: string): void {
  if (region !== undefined) region.textContent = words;
}

function wordsOf(pieces: readonly Piece[]): string {
  const kinds = [...new Set(pieces.map((piece) => piece.summary?.kind))];
  return kinds.map((kind) => wordsOfKind(pieces.filter((piece) => piece.summary?.kind === kind))).join(' ');
}

function wordsOfKind(pieces: readonly Piece[]): string {
  const summary = pieces.length > readAtMost ? pieces[0]?.summary : undefined;
  return summary === undefined ? pieces.map((piece) => piece.sentence).join(' ') : summary.words(pieces.length);
}
