// SPDX-License-Identifier: GPL-2.0-or-later
import type { MessagePage } from '@parley/protocol/http/api.ts';
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

/** Address of the whole record as a file. */
export function exportAddress(document: string, format: ExportFormat): string {
  return apiPath(`${recordPath(document)}/export`, { format });
}
