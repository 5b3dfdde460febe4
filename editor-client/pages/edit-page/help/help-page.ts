// SPDX-License-Identifier: GPL-2.0-or-later
import type { Connection } from '@parley/chat-ui/connection/live-document.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import type { ReactiveControllerHost } from 'lit';
import type { ParleyEditor } from '../../../editor/parley-editor.ts';

/** What live help needs to know of the edit page it is beside. */
export type HelpPage = {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly context: () => PageContext;
  readonly connection: () => Connection | undefined;
  readonly editor: () => ParleyEditor | null;
  /** Name of the edit document on the screen. */
  readonly document: () => string | undefined;
  /** Revision that the text builds on. */
  readonly revision: () => number;
  /** Late parts could not be had. */
  readonly failed: () => void;
};
