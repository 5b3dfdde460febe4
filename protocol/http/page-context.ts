// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person, Role } from '../identity/person.ts';
import type { Right } from '../identity/rights.ts';
import type { ErrorCode } from '../errors/codes.ts';
import type { RevisionSummary } from './api.ts';

/** What a page of the embedded wiki shows. `site` is everything that is not about one page. */
export type PageView = 'article' | 'edit' | 'history' | 'difference' | 'revision' | 'record' | 'site';

/**
 * What the browser's modules need to know of the page they run on. The server writes it as JSON into
 * `<script type="application/json" id="parley-page">` on every page of the embedded wiki.
 *
 * Elements the modules find on a page:
 * - `[data-parley-count="chat"]`, `[data-parley-count="editing"]`: empty, hidden places for the numbers on the tabs;
 * - `a[data-parley-tab="chat"]`: opens the drawer instead of following its address (`?action=chat`);
 * - `<parley-edit-page>` (edit), `<parley-record document>` (record): hydrated by their modules;
 * - `<parley-difference>`: holds `<script type="application/json">` with `DifferenceData`.
 */
export type PageContext = {
  /** The wiki's id, part of document names. */
  readonly wiki: string;
  /** Normalised; empty on `site` pages. */
  readonly title: string;
  /** Key in document names; empty on `site` pages. */
  readonly pageKey: string;
  readonly exists: boolean;
  readonly person: Person | null;
  readonly roles: readonly Role[];
  readonly rights: readonly Right[];
  /** Why the person may not edit, if so. */
  readonly editRefusal?: ErrorCode;
  /** BCP 47 code of the interface. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Newest revision; 0 while the page does not exist. */
  readonly revision: number;
  readonly view: PageView;
};

/** Both sides of a difference: pages as HTML of the page schema. `old` is empty for the first revision of a page. */
export type DifferenceData = {
  readonly old: { readonly revision: RevisionSummary | null; readonly html: string };
  readonly new: { readonly revision: RevisionSummary; readonly html: string };
};

/** Id of the element that holds the `PageContext`. */
export const pageContextId = 'parley-page';
