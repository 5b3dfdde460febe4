// SPDX-License-Identifier: GPL-2.0-or-later
import { AnchorSchema } from '@parley/protocol/chat/commands.ts';
import * as v from 'valibot';
import type { TextStorage } from './browser-storage.ts';

const DraftSchema = v.object({
  text: v.string(),
  replyTo: v.optional(v.string()),
  anchor: v.optional(AnchorSchema),
});

/** What a person began to write and did not send. */
export type Draft = v.InferOutput<typeof DraftSchema>;

/** One draft for each conversation and person. */
export class Drafts {
  readonly #storage: TextStorage;
  readonly #key: string;

  constructor(storage: TextStorage, document: string, person: string) {
    this.#storage = storage;
    this.#key = `parley.draft.${person}.${document}`;
  }

  load(): Draft {
    try {
      const parsed = v.safeParse(DraftSchema, JSON.parse(this.#storage.getItem(this.#key) ?? '{"text":""}'));
      return parsed.success ? parsed.output : { text: '' };
    } catch {
      return { text: '' };
    }
  }

  save(draft: Draft): void {
    if (draft.text === '' && draft.replyTo === undefined && draft.anchor === undefined) {
      this.#storage.removeItem(this.#key);
    } else {
      this.#storage.setItem(this.#key, JSON.stringify(draft));
    }
  }
}
