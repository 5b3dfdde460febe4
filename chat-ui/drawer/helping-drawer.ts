// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import type { ReactiveControllerHost } from 'lit';
import type { Connection } from '../connection/live-document.ts';
import type { Notice } from './notifier.ts';

/** The views of live help in the drawer. */
export const helpViews = ['help', 'desk', 'figures'] as const;

export type HelpView = (typeof helpViews)[number];

/** What live help needs of the drawer it is in. */
export type HelpingDrawer = {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  readonly context: () => PageContext | undefined;
  readonly connect: () => Promise<Connection>;
  /** Fetches a part; false when it cannot be had, which the person is told. */
  readonly fetched: (part: () => Promise<unknown>) => Promise<boolean>;
  readonly show: (view: HelpView | 'list') => void;
  /** A view of live help is on the screen. */
  readonly inView: (view: HelpView) => boolean;
  readonly tell: (notice: Notice) => void;
  readonly keep: () => void;
};
