// SPDX-License-Identifier: GPL-2.0-or-later
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';

/** A restriction: in force until a time (milliseconds since 1970), or until it is lifted. */
export type Restriction = { readonly until?: number; readonly reason: string };

/** A protected page: until a time (milliseconds since 1970), or until that is lifted. */
export type Protection = { readonly until?: number };

/** What a wiki that Parley carries itself lets people do besides the port; a MediaWiki has its own pages for it. */
export type WikiAdministration = {
  /** Makes a new revision with the content of an older one of the same page. Rejects as `publish` does. */
  restore(request: {
    readonly title: string;
    readonly revision: number;
    readonly by: Person;
    readonly summary: string;
  }): Promise<RevisionSummary>;
  /** Lets only moderators edit a page, or everyone again (`undefined`). Rejects `permission_denied`, `not_found`. */
  protect(by: Person, title: string, restriction: Restriction | undefined): Promise<void>;
  /** Whether only moderators may edit a page now; `undefined` for any other page. */
  protectionOf(title: string): Promise<Protection | undefined>;
  /** Keeps a person from editing and talking, or lets them again (`undefined`). Rejects `permission_denied`. */
  block(by: Person, person: Person, restriction: Restriction | undefined): Promise<void>;
};
