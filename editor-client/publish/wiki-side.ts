// SPDX-License-Identifier: GPL-2.0-or-later

/** What a person may say about their edit beside its summary, where the wiki asks for it. */
export type EditOptions = { readonly minor: boolean; readonly watch: boolean };

/** A question that the wiki asks to tell people from programs. `prompt` is its own words, or the address of a picture. */
export type Challenge = {
  readonly id: string;
  readonly kind: 'text' | 'picture';
  readonly prompt: string;
};

/** The answer that goes along with the next try. */
export type ChallengeAnswer = { readonly id: string; readonly word: string };

/** What the wiki itself adds to publishing, where it is the wiki that makes the revision. */
export type WikiSide = {
  /** How the person has it by their preferences. */
  readonly options: EditOptions;
  /** Puts the wiki's own view of the draft into an element of the page: it is styled as the wiki's pages are. */
  readonly show: (look: WikiLook, place: HTMLElement) => Promise<void>;
};

/** How the wiki shows a draft: what changes line by line in its source, or the page as readers will see it. */
export type WikiLook = 'difference' | 'preview';

/** What can be done about an objection: nothing by itself, the same once more, or sending it although the wiki warns. */
export type NextTry = 'none' | 'again' | 'anyway';

/** The wiki did not take the edit. Not lost: the draft stays as it is. */
export class WikiObjection extends Error {
  override readonly name = 'WikiObjection';
  /** What happened and what to do, in words. */
  readonly advice: string;
  /** The wiki's own words about it; plain text, perhaps none. */
  readonly words: string;
  readonly next: NextTry;
  readonly challenge: Challenge | undefined;

  constructor(parts: { advice: string; words?: string; next: NextTry; challenge?: Challenge }) {
    super(parts.advice);
    this.advice = parts.advice;
    this.words = parts.words ?? '';
    this.next = parts.next;
    this.challenge = parts.challenge;
  }
}
