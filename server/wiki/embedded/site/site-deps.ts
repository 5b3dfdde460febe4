// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person, Role } from '@parley/protocol/identity/person.ts';
import type { WikiPage } from '../../port.ts';
import type { EmbeddedWiki } from '../embedded-wiki.ts';
import type { Assets } from './assets.ts';
import type { createMessageSource } from '../../../pages/messages.ts';
import type { PageCache } from './page-cache.ts';
import type { SiteFiles } from './site-files.ts';

/** An edit session that nobody has published yet. */
export type Draft = { readonly people: readonly Person[]; readonly changedAt: number };

/** What the site asks of the rest of the server. */
export type SitePorts = {
  readonly wiki: EmbeddedWiki;
  /** The page's key in document names. */
  readonly pageKey: (page: WikiPage) => Promise<string>;
  /** The unpublished draft of a page, if there is one. */
  readonly draft: (page: WikiPage) => Promise<Draft | undefined>;
  readonly signIn: (request: {
    readonly name: string;
    readonly roles: readonly Role[];
    /** The sign-in the browser has, if any. */
    readonly cookie: string | undefined;
    readonly address: string;
  }) => Promise<{ readonly cookie: string }>;
  readonly signOut: (cookie: string) => Promise<void>;
  readonly cookie: { readonly name: string; readonly secure: boolean; readonly maxAgeSeconds: number };
  /** There is live help, and so a desk to lead helpers to. */
  readonly hasHelp: boolean;
  /** Where the build puts the browser's modules. */
  readonly assetsFolder: string;
};

/** The ports, and what the site made of its files at the start. */
export type SiteDeps = SitePorts & {
  readonly messages: ReturnType<typeof createMessageSource>;
  readonly assets: Assets;
  readonly files: SiteFiles;
  readonly cache: PageCache;
};
