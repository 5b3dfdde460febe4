// SPDX-License-Identifier: GPL-2.0-or-later

/** The wiki was not reached, or its answer could not be read. */
export class WikiUnreachable extends Error {
  override readonly name = 'WikiUnreachable';
}

/** One thing the wiki objects to: its code, and its own words as plain text. */
export type WikiProblem = {
  readonly code: string;
  readonly words: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** The wiki answered that it did not do what was asked. */
export class WikiRefusal extends Error {
  override readonly name = 'WikiRefusal';
  readonly problems: readonly WikiProblem[];

  constructor(problems: readonly WikiProblem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.problems = problems;
  }
}

export type WikiParameters = Readonly<Record<string, string | number | undefined>>;

/** Reads from the wiki's own interface, as the person whose browser this is. Rejects with the two errors above. */
export function askWiki<T>(parameters: WikiParameters, signal?: AbortSignal): Promise<T> {
  return exchange<T>({ method: 'GET', parameters, ...(signal && { signal }) });
}

/** Sends something long or something that changes the wiki. `token` is added by `changeWiki`. */
export function postToWiki<T>(parameters: WikiParameters, signal?: AbortSignal): Promise<T> {
  return exchange<T>({ method: 'POST', parameters, ...(signal && { signal }) });
}

let token: string | undefined;

/** Changes the wiki in the person's name; a token that has aged is renewed once. */
export async function changeWiki<T>(parameters: WikiParameters): Promise<T> {
  token ??= await freshToken();
  try {
    return await postToWiki<T>({ ...parameters, token });
  } catch (error) {
    if (!(error instanceof WikiRefusal) || !error.problems.some(({ code }) => code === 'badtoken')) throw error;
    token = await freshToken();
    return postToWiki<T>({ ...parameters, token });
  }
}

async function freshToken(): Promise<string> {
  type Tokens = { readonly query: { readonly tokens: { readonly csrftoken: string } } };
  return (await askWiki<Tokens>({ action: 'query', meta: 'tokens' })).query.tokens.csrftoken;
}

type Exchange = { readonly method: 'GET' | 'POST'; readonly parameters: WikiParameters; readonly signal?: AbortSignal };

async function exchange<T>({ method, parameters, signal }: Exchange): Promise<T> {
  const fields = new URLSearchParams({
    format: 'json',
    formatversion: '2',
    // As plain text they would come with the wiki's markup in them.
    errorformat: 'html',
    errorlang: 'uselang',
    uselang: mw.config.get('wgUserLanguage'),
  });
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) fields.set(name, String(value));
  const address = mw.util.wikiScript('api');
  const init: RequestInit = { method, credentials: 'same-origin', ...(signal && { signal }) };
  if (method === 'POST') init.body = fields;
  let answer: unknown;
  try {
    const response = await fetch(method === 'GET' ? `${address}?${fields}` : address, init);
    answer = await response.json();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new WikiUnreachable('The wiki did not answer.', { cause: error });
  }
  const problems = problemsIn(answer);
  if (problems.length > 0) throw new WikiRefusal(problems);
  return answer as T;
}

function problemsIn(answer: unknown): readonly WikiProblem[] {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer) || !Array.isArray(answer.errors))
    return [];
  return answer.errors.map((error: unknown) => problemOf(error));
}

function problemOf(error: unknown): WikiProblem {
  const fields: Readonly<Record<string, unknown>> = typeof error === 'object' && error !== null ? { ...error } : {};
  const data = fields['data'];
  return {
    code: typeof fields['code'] === 'string' ? fields['code'] : 'unknown',
    words: typeof fields['html'] === 'string' ? wordsOf(fields['html']) : '',
    data: typeof data === 'object' && data !== null ? { ...data } : {},
  };
}

/** The words of a message, without its markup; its markup is read and never shown. */
function wordsOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of body.querySelectorAll('style, script')) unseen.remove();
  return (body.textContent ?? '').replaceAll(/[ \t]*\n\s*/gu, '\n').trim();
}
