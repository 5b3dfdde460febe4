// SPDX-License-Identifier: GPL-2.0-or-later
import { api } from '@parley/chat-ui/http/api-client.ts';
import type { PendingChanges, Published } from '@parley/protocol/http/api.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { fetchPart } from '../../on-demand/fetch-part.ts';
import type { ParleyPublishDialog } from '../../publish/publish-dialog.ts';
import type { PublishApi } from '../../publish/publish-flow.ts';

export type PublishStepParts = {
  readonly context: PageContext;
  readonly document: string;
  /** Resolves when what was typed has reached the server. */
  readonly sent: () => Promise<void>;
  /** There is live help to turn to. */
  readonly offersHelp: boolean;
};

/** Publishing by Parley's server, which makes the revision itself. */
export function serverPublishing({ document, sent }: PublishStepParts): PublishApi {
  const path = `/api/edit/${encodeURIComponent(document)}`;
  return {
    // The last words typed belong to what is published.
    changes: async () => {
      await sent();
      return api.get<PendingChanges>(`${path}/changes`);
    },
    publish: ({ summary, baseRevision }) => api.post<Published>(`${path}/publish`, { summary, baseRevision }),
    resolve: (body) => api.post<unknown>(`${path}/resolve`, body),
  };
}

/** Opens the dialog for publishing, in `host`; its code is fetched only now. */
export async function openPublishDialog(
  host: HTMLElement,
  parts: PublishStepParts,
  publishing: (parts: PublishStepParts) => PublishApi = serverPublishing,
): Promise<void> {
  await fetchPart(() => import('../../publish/publish-dialog.ts'));
  const dialog = host.querySelector<ParleyPublishDialog>('parley-publish-dialog') ?? append(host);
  dialog.homeWiki = parts.context.wiki;
  dialog.newPage = !parts.context.exists;
  dialog.offersHelp = parts.offersHelp;
  await dialog.updateComplete;
  dialog.open(publishing(parts));
}

function append(host: HTMLElement): ParleyPublishDialog {
  const dialog = host.ownerDocument.createElement('parley-publish-dialog');
  host.append(dialog);
  return dialog;
}
