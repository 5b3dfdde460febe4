// SPDX-License-Identifier: GPL-2.0-or-later
import { NetworkFailure } from '@parley/chat-ui/http/api-client.ts';
import { ParleyError, type ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { ConflictChoice, PendingChanges, Published } from '@parley/protocol/http/api.ts';
import { WikiObjection, type ChallengeAnswer, type EditOptions, type WikiSide } from './wiki-side.ts';

/** Why something did not work: the server's code, or that it was not reached. */
export type PublishFailure = ErrorCode | 'network';

/** Where somebody who publishes stands. */
export type PublishStep =
  | { readonly kind: 'loading' }
  /** What would be published could not be fetched. */
  | { readonly kind: 'unavailable'; readonly failure: PublishFailure }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'review';
      readonly changes: PendingChanges;
      readonly failure?: PublishFailure;
      /** Why the wiki did not take it. */
      readonly objection?: WikiObjection;
    }
  | { readonly kind: 'publishing'; readonly changes: PendingChanges }
  | { readonly kind: 'conflict'; readonly changes: ConflictedChanges; readonly failure?: PublishFailure }
  | { readonly kind: 'resolving'; readonly changes: ConflictedChanges; readonly choice: ConflictChoice }
  | { readonly kind: 'published'; readonly published: Published };

/** Changes while the page changed elsewhere, too. */
export type ConflictedChanges = PendingChanges & { readonly latest: NonNullable<PendingChanges['latest']> };

/** One try to publish. */
export type PublishRequest = {
  readonly summary: string;
  readonly baseRevision: number;
  readonly options?: EditOptions;
  readonly answer?: ChallengeAnswer;
};

/**
 * The server's part, as `/api/edit/<document>` has it. Each rejects with a `ParleyError` or a `NetworkFailure`;
 * `publish` with a `WikiObjection` as well, where it is the wiki that makes the revision.
 */
export type PublishApi = {
  /** Absent where Parley's server makes the revision. */
  readonly wiki?: WikiSide;
  changes(): Promise<PendingChanges>;
  publish(request: PublishRequest): Promise<Published>;
  resolve(body: { readonly choice: ConflictChoice; readonly latestRevision: number }): Promise<unknown>;
};

/** Longest summary in bytes of UTF-8, as MediaWiki keeps it. */
export const maxSummaryBytes = 500;

const encoder = new TextEncoder();

/** How many bytes of the summary are left; negative when it is too long. */
export function summaryBytesLeft(summary: string): number {
  return maxSummaryBytes - encoder.encode(summary.trim()).length;
}

/**
 * The way from a draft to a revision: look at what changes, settle a conflict, publish. Every step that fails leads
 * back to where the person was, with the reason.
 */
export class PublishFlow {
  readonly #api: PublishApi;
  readonly #onChange: (step: PublishStep) => void;
  /** The draft as it is and the page as readers see it, told apart by whoever shows them. */
  readonly #same: (changes: PendingChanges) => boolean;
  #step: PublishStep = { kind: 'loading' };
  #over = false;

  constructor(api: PublishApi, same: (changes: PendingChanges) => boolean, onChange: (step: PublishStep) => void) {
    this.#api = api;
    this.#same = same;
    this.#onChange = onChange;
  }

  get step(): PublishStep {
    return this.#step;
  }

  /** Fetches what would be published. Never rejects. */
  async load(): Promise<void> {
    this.#go({ kind: 'loading' });
    await this.#reload();
  }

  /** Makes the revision. Does nothing unless the changes are under review and the summary fits. */
  async publish(summary: string, extras: Pick<PublishRequest, 'options' | 'answer'> = {}): Promise<void> {
    if (this.#step.kind !== 'review' || summaryBytesLeft(summary) < 0) return;
    const { changes } = this.#step;
    this.#go({ kind: 'publishing', changes });
    try {
      const request = { summary: summary.trim(), baseRevision: changes.base.revision, ...extras };
      this.#go({ kind: 'published', published: await this.#api.publish(request) });
    } catch (error) {
      if (error instanceof WikiObjection) {
        this.#go({ kind: 'review', changes, objection: error });
        return;
      }
      const failure = failureOf(error);
      if (failure === 'nothing_to_publish') this.#go({ kind: 'nothing' });
      else if (failure === 'edit_conflict') await this.#reload(failure);
      else this.#go({ kind: 'review', changes, failure });
    }
  }

  /** Settles a conflict the way the person chose. */
  async resolve(choice: ConflictChoice): Promise<void> {
    if (this.#step.kind !== 'conflict') return;
    const { changes } = this.#step;
    this.#go({ kind: 'resolving', changes, choice });
    try {
      await this.#api.resolve({ choice, latestRevision: changes.latest.revision });
      await this.#reload();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'edit_conflict') await this.#reload(failure);
      else this.#go({ kind: 'conflict', changes, failure });
    }
  }

  /** The person went away; what is still on its way changes nothing any more. */
  end(): void {
    this.#over = true;
  }

  async #reload(failure?: PublishFailure): Promise<void> {
    try {
      this.#go(this.#stepFor(await this.#api.changes(), failure));
    } catch (error) {
      this.#go({ kind: 'unavailable', failure: failureOf(error) });
    }
  }

  #stepFor(changes: PendingChanges, failure: PublishFailure | undefined): PublishStep {
    const { latest } = changes;
    const reason = failure === undefined ? {} : { failure };
    if (latest !== undefined) return { kind: 'conflict', changes: { ...changes, latest }, ...reason };
    return this.#same(changes) ? { kind: 'nothing' } : { kind: 'review', changes, ...reason };
  }

  #go(step: PublishStep): void {
    if (this.#over) return;
    this.#step = step;
    this.#onChange(step);
  }
}

function failureOf(error: unknown): PublishFailure {
  if (error instanceof ParleyError) return error.code;
  return error instanceof NetworkFailure ? 'network' : 'internal';
}
