// SPDX-License-Identifier: GPL-2.0-or-later
import type { WikiRendering } from '../../editor/wiki/rendering-port.ts';
import type { PublishApi } from '../../publish/publish-flow.ts';
import type { PublishStepParts } from './publish-step.ts';

/** What the site around the edit page does differently from the embedded wiki, or in addition to it. */
export type EditSite = {
  /** How a draft becomes a revision; absent: Parley's server makes it. */
  readonly publishing?: (parts: PublishStepParts) => PublishApi;
  /** What the wiki can say about its markup; absent: it has none that the editor must ask about. */
  readonly rendering?: WikiRendering;
};

/** The embedded wiki: Parley's server does it all. */
export const embeddedSite: EditSite = {};
