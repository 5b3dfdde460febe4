// SPDX-License-Identifier: GPL-2.0-or-later
import type { TokenAnswer } from '@parley/protocol/http/api.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import { api } from '../http/api-client.ts';

/** Gets a token for one document. */
export type FetchToken = (document: string) => Promise<TokenAnswer>;

/** Gets a token for one document from the server; it lives a minute and works once. */
export function fetchToken(document: string): Promise<TokenAnswer> {
  return api.post<TokenAnswer>('/api/token', { document, schema: schemaVersion });
}
