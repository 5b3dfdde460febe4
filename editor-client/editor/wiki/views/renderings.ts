// SPDX-License-Identifier: GPL-2.0-or-later
import type { WikiRendering } from '../rendering-port.ts';

/** Renderings that are remembered; the oldest go first. */
const mostKnown = 200;
/** How many the wiki is asked for at once. */
const atOnce = 3;

/** What wikitext looks like, asked of the wiki once for each text. */
export class Renderings {
  private readonly rendering: () => WikiRendering | undefined;
  private readonly known = new Map<string, Promise<string>>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(rendering: () => WikiRendering | undefined) {
    this.rendering = rendering;
  }

  /** Its HTML, not sanitised. Rejects when it cannot be had; asking again then asks the wiki again. */
  htmlOf(wikitext: string): Promise<string> {
    const known = this.known.get(wikitext);
    if (known !== undefined) return known;
    const asked = this.ask(wikitext);
    this.known.set(wikitext, asked);
    asked.catch(() => this.known.delete(wikitext));
    const [oldest] = this.known.keys();
    if (this.known.size > mostKnown && oldest !== undefined) this.known.delete(oldest);
    return asked;
  }

  private async ask(wikitext: string): Promise<string> {
    if (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      const rendering = this.rendering();
      if (rendering === undefined) throw new Error('no wiki to ask');
      return await rendering.render(wikitext, AbortSignal.timeout(20_000));
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
