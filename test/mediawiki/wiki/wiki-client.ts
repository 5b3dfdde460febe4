// SPDX-License-Identifier: GPL-2.0-or-later
import { CookieJar } from './cookie-jar.ts';
import { passwordOf } from './samples.ts';

export type ApiParameters = Readonly<Record<string, string | number | boolean>>;
/** What the Action API answers; tests look into it by hand. */
export type ApiAnswer = { readonly [key: string]: ApiValue };
type ApiValue = string | number | boolean | null | undefined | readonly ApiValue[] | ApiAnswer;

/** What an edit was answered with. */
export type EditAnswer = {
  readonly result: string;
  readonly newrevid?: number;
  readonly oldrevid?: number;
  readonly nochange?: boolean;
};

/** The wiki said no: `code` is the Action API's. */
class WikiError extends Error {
  override readonly name = 'WikiError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** Somebody at the wiki with a browser's cookies. */
export class WikiClient {
  readonly url: string;
  readonly name: string;
  readonly jar = new CookieJar();
  /** Where they are, for a wiki that takes this from what a proxy says. */
  readonly #address: string | undefined;
  #csrf: string | undefined;

  constructor(url: string, name: string, address?: string) {
    this.url = url;
    this.name = name;
    this.#address = address;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.jar.header !== '') headers.set('cookie', this.jar.header);
    if (this.#address !== undefined) headers.set('x-forwarded-for', this.#address);
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers });
    this.jar.take(response);
    return response;
  }

  /** One request to the Action API; throws a `WikiError` for what the wiki refuses. */
  async api<T = ApiAnswer>(parameters: ApiParameters, method: 'GET' | 'POST' = 'GET'): Promise<T> {
    const all = { format: 'json', formatversion: 2, ...parameters };
    const encoded = new URLSearchParams(
      Object.entries<string | number | boolean>(all).flatMap(([key, value]) =>
        value === false ? [] : [[key, String(value)]],
      ),
    );
    const response =
      method === 'GET'
        ? await this.fetch(`/api.php?${encoded}`)
        : await this.fetch('/api.php', { method: 'POST', body: encoded });
    const answer = (await response.json()) as T & { error?: { code: string; info: string } };
    if (answer.error !== undefined) throw new WikiError(answer.error.code, answer.error.info);
    return answer;
  }

  async signIn(password = passwordOf(this.name)): Promise<void> {
    const logintoken = await this.#token('login');
    const answer = await this.api<{ clientlogin: { status: string; message?: string } }>(
      { action: 'clientlogin', username: this.name, password, logintoken, loginreturnurl: this.url },
      'POST',
    );
    if (answer.clientlogin.status !== 'PASS') throw new Error(`${this.name}: ${answer.clientlogin.message}`);
    this.#csrf = undefined;
  }

  async signOut(): Promise<void> {
    await this.act({ action: 'logout' });
    this.#csrf = undefined;
  }

  async #token(type: string): Promise<string> {
    const answer = await this.api<{ query: { tokens: Record<string, string> } }>({
      action: 'query',
      meta: 'tokens',
      type,
    });
    return answer.query.tokens[`${type}token`] ?? '';
  }

  /** A request that changes something, with the token it needs. */
  async act<T = ApiAnswer>(parameters: ApiParameters): Promise<T> {
    this.#csrf ??= await this.#token('csrf');
    return this.api<T>({ ...parameters, token: this.#csrf }, 'POST');
  }

  async edit(title: string, text: string, more: ApiParameters = {}): Promise<EditAnswer> {
    const answer = await this.act<{ edit: EditAnswer }>({ action: 'edit', title, text, ...more });
    return answer.edit;
  }

  /** The wikitext of a page. */
  async text(title: string): Promise<string> {
    const answer = await this.api<{
      query: { pages: readonly { revisions?: readonly { slots: { main: { content: string } } }[] }[] };
    }>({ action: 'query', titles: title, prop: 'revisions', rvprop: 'content', rvslots: 'main' });
    return answer.query.pages[0]?.revisions?.[0]?.slots.main.content ?? '';
  }

  /** Asks the extension for a token, as a page's script does. */
  async parleyToken(page: string | null): Promise<ParleyTokenAnswer> {
    const response = await this.fetch('/rest.php/parley/v0/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-parley': '1' },
      body: JSON.stringify({ page }),
    });
    if (!response.ok) {
      const error = (await response.json()) as { code?: string; message?: string };
      throw new WikiError(error.code ?? String(response.status), error.message ?? '');
    }
    return (await response.json()) as ParleyTokenAnswer;
  }
}

export type ParleyTokenAnswer = {
  readonly token: string;
  readonly server: string;
  readonly wiki: string;
  readonly person: {
    readonly wiki: string;
    readonly userId: string;
    readonly name: string;
    readonly centralId?: string;
  };
};
