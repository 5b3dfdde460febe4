// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type TokenAnswer, tokensAtOnce, type TokensAnswer } from '@parley/protocol/http/api.ts';
import { schemaVersion } from '@parley/protocol/schema/version.ts';
import { api } from '../http/api-client.ts';
import { documentsOfPage } from '../http/rooms.ts';
import { titleOf } from './document-titles.ts';

/** Gets a token for one document. */
export type FetchToken = (document: string) => Promise<TokenAnswer>;

type Waiting = { readonly document: string; readonly resolve: (answer: Promise<TokenAnswer>) => void };

let waiting: Waiting[] = [];

/**
 * Gets a token for one document from the server; it lives a minute and works once. Documents that are opened in the same
 * moment, as all are after a break, ask together. Rejects as `api.post` does.
 */
export function fetchToken(document: string): Promise<TokenAnswer> {
  return new Promise((resolve) => {
    waiting.push({ document, resolve });
    if (waiting.length === 1) setTimeout(askForAll);
  });
}

function askForAll(): void {
  const asking = waiting;
  waiting = [];
  for (let start = 0; start < asking.length; start += tokensAtOnce)
    askTogether(asking.slice(start, start + tokensAtOnce));
}

function askTogether(asking: readonly Waiting[]): void {
  const documents = asking.map(({ document }) => document);
  const answers = asking.length > 1 ? askForSome(documents) : Promise.resolve([]);
  for (const [place, { document, resolve }] of asking.entries()) {
    resolve(answers.then((tokens) => tokenFrom(tokens[place]) ?? askForOne(document)));
  }
}

/** The token of an answer; `undefined` where it is worth to ask again, alone: there the person is signed in anew if need be. */
function tokenFrom(answer: TokensAnswer['tokens'][number] | undefined): TokenAnswer | undefined {
  if (answer === undefined || 'token' in answer) return answer;
  const { code, message } = answer.error;
  if (code === 'not_signed_in' || code === 'not_found') return undefined;
  throw new ParleyError(code, message);
}

async function askForSome(documents: readonly string[]): Promise<TokensAnswer['tokens']> {
  try {
    return (await api.post<TokensAnswer>('/api/tokens', { documents, schema: schemaVersion })).tokens;
  } catch (error) {
    // A server of an older version gives one token at a time.
    if (isNotFound(error)) return [];
    throw error;
  }
}

async function askForOne(document: string): Promise<TokenAnswer> {
  const ask = () => api.post<TokenAnswer>('/api/token', { document, schema: schemaVersion });
  try {
    return await ask();
  } catch (error) {
    const title = titleOf(document);
    if (title === undefined || !isNotFound(error)) throw error;
    // A page that does not exist is known to a server by who asked for it; one that was started anew has to be told.
    await documentsOfPage(title);
    return ask();
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof ParleyError && error.code === 'not_found';
}
