// SPDX-License-Identifier: GPL-2.0-or-later
import { api } from '@parley/chat-ui/http/api-client.ts';
import type { PendingChanges, Published } from '@parley/protocol/http/api.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import type { ParleyPublishDialog } from '../../publish/publish-dialog.ts';
import type { PublishApi } from '../../publish/publish-flow.ts';

export type PublishStepParts = {
  readonly context: PageContext;
  readonly document: string;
  /** Resolves when what was typed has reached the server. */
  readonly sent: () => Promise<void>;
};

function publishApi({ document, sent }: PublishStepParts): PublishApi {
  const path = `/api/edit/${encodeURIComponent(document)}`;
  return {
    // The last words typed belong to what is published.
    changes: async () => {
      await sent();
      return api.get<PendingChanges>(`${path}/changes`);
    },
    publish: (body) => api.post<Published>(`${path}/publish`, body),
    resolve: (body) => api.post<unknown>(`${path}/resolve`, body),
  };
}

/** Opens the dialog for publishing, in `host`; its code is fetched only now. */
export async function openPublishDialog(host: HTMLElement, parts: PublishStepParts): Promise<void> {
  await import('../../publish/publish-dialog.ts');
  const dialog = host.querySelector<ParleyPublishDialog>('parley-publish-dialog') ?? append(host);
  dialog.homeWiki = parts.context.wiki;
  dialog.newPage = !parts.context.exists;
  await dialog.updateComplete;
  dialog.open(publishApi(parts));
}

function append(host: HTMLElement): ParleyPublishDialog {
  const dialog = host.ownerDocument.createElement('parley-publish-dialog');
  host.append(dialog);
  return dialog;
}
