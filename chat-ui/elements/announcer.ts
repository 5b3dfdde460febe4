// SPDX-License-Identifier: GPL-2.0-or-later

/** News within this time, in milliseconds, are read out together. */
const collectTime = 700;
/** More pieces than this at once are read as a number, so that a busy room does not talk without end. */
const readAtMost = 3;

let region: HTMLElement | undefined;
let collected: string[] = [];
let summary: (count: number) => string = String;
let timer: ReturnType<typeof setTimeout> | undefined;

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

/** Has a sentence read out. When many come together, `summarise` puts their number into words instead. */
export function announce(sentence: string, summarise: (count: number) => string): void {
  mountAnnouncer();
  collected.push(sentence);
  summary = summarise;
  timer ??= setTimeout(speak, collectTime);
}

function speak(): void {
  timer = undefined;
  const sentences = collected;
  collected = [];
  if (region === undefined) return;
  region.textContent = sentences.length > readAtMost ? summary(sentences.length) : sentences.join(' ');
}
