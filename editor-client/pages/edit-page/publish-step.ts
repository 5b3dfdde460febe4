// SPDX-License-Identifier: GPL-2.0-or-later
import { api } from '@parley/chat-ui/http/api-client.ts';
import type { PendingChanges, Published } from '@parley/protocol/http/api.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import type { ParleyPublishDialog } from '../../publish/publish-dialog.ts';
import type { PublishApi } from '../../publish/publish-flow.ts';

function publishApi(document: string): PublishApi {
  const path = `/api/edit/${encodeURIComponent(document)}`;
  return {
    changes: () => api.get<PendingChanges>(`${path}/changes`),
    publish: (body) => api.post<Published>(`${path}/publish`, body),
    resolve: (body) => api.post<unknown>(`${path}/resolve`, body),
  };
}

/** Opens the dialog for publishing, in `host`; its code is fetched only now. */
export async function openPublishDialog(host: HTMLElement, context: PageContext, document: string): Promise<void> {
  await import('../../publish/publish-dialog.ts');
  const dialog = host.querySelector<ParleyPublishDialog>('parley-publish-dialog') ?? append(host);
  dialog.homeWiki = context.wiki;
  dialog.newPage = !context.exists;
  await dialog.updateComplete;
  dialog.open(publishApi(document));
}

function append(host: HTMLElement): ParleyPublishDialog {
  const dialog = host.ownerDocument.createElement('parley-publish-dialog');
  host.append(dialog);
  return dialog;
}
