// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChosenWikitext, MessagePage } from '@parley/protocol/http/api.ts';
import { host } from '../host/host.ts';
import { api, apiPath } from './api-client.ts';

export type RecordQuery = {
  readonly before?: string;
  readonly after?: string;
  readonly around?: string;
  readonly limit?: number;
  /** Words to search for. */
  readonly q?: string;
};

export type ExportFormat = 'json' | 'text' | 'wikitext';

function recordPath(document: string): string {
  return `/api/chat/${encodeURIComponent(document)}`;
}

/** One page of a kept conversation's record, oldest first. Rejects as `api` does. */
export function fetchRecord(document: string, query: RecordQuery, signal?: AbortSignal): Promise<MessagePage> {
  return api.get<MessagePage>(`${recordPath(document)}/messages`, { query, ...(signal && { signal }) });
}

/** These messages as a talk page holds them. Rejects as `api` does. */
export async function chosenWikitext(document: string, messages: readonly string[]): Promise<string> {
  return (await api.post<ChosenWikitext>(`${recordPath(document)}/wikitext`, { messages })).wikitext;
}

const endings: Readonly<Record<ExportFormat, string>> = { json: 'json', text: 'txt', wikitext: 'wiki' };

/** Hands the whole record to the person as a file. Rejects as `api` does. */
export async function saveRecord(document: string, format: ExportFormat): Promise<void> {
  const path = apiPath(`${recordPath(document)}/export`, { format });
  const link = globalThis.document.createElement('a');
  if ((await host().identify()).authorization === undefined) {
    // The cookie goes along: the browser fetches the file itself, however large, under the name the server gives.
    link.href = host().apiAddress(path);
    link.download = '';
    link.click();
    return;
  }
  link.href = URL.createObjectURL(await api.file(path));
  link.download = `edit-chat.${endings[format]}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
