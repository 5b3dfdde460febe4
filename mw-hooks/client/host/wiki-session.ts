// SPDX-License-Identifier: GPL-2.0-or-later
import type { Identification } from '@parley/chat-ui/host/parley-host.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { WikiPageContext } from '../wiki/page-context.ts';
import { keepSession, keptSession, ownerOf } from './kept-session.ts';

/** What has not answered after so long, in milliseconds, counts as out of reach: a visitor's drawer waits for it. */
const patience = 15_000;

const nobody: Identification = { credentials: 'omit' };

/** What the wiki's REST interface gives: a token that lives a minute, works once, and says who the person is. */
type WikiToken = { readonly token: string };
/** What Parley's server gives for it. */
type OpenedSession = { readonly session: string; readonly person: Person | null };

/** The person's sign-in on Parley's server, made from the one they have on the wiki and renewed when it ended. */
export class WikiSession {
  readonly #context: WikiPageContext;
  readonly #rest: () => string;
  #opening: Promise<string> | undefined;
  #guest: Person | undefined;

  constructor(context: WikiPageContext, rest: () => string) {
    this.#context = context;
    this.#rest = rest;
  }

  /** Somebody with an account, or a visitor whom the wiki lets take part. */
  get #mayTakePart(): boolean {
    return this.#context.person !== null || this.#context.rights.length > 0;
  }

  async identify(): Promise<Identification> {
    if (!this.#mayTakePart) return nobody;
    const kept = keptSession(this.#context);
    if (kept !== undefined) return bearer(kept.session);
    try {
      return bearer(await this.#open());
    } catch (error) {
      // The wiki does not know the person (any more): they read as everybody does, and are asked to sign in.
      if (error instanceof ParleyError && error.code === 'not_signed_in') return nobody;
      throw error;
    }
  }

  /** Who is here: by their account, or, where people without one may take part, by the passing name they get now. */
  async person(): Promise<Person | null> {
    const { person } = this.#context;
    if (person !== null || !this.#mayTakePart) return person;
    await this.identify();
    return keptSession(this.#context)?.guest ?? this.#guest ?? null;
  }

  /** A sign-in that the server refused is forgotten; the next `identify` makes another. */
  async identifyAnew({ authorization }: Identification): Promise<boolean> {
    if (authorization === undefined) return false;
    const kept = keptSession(this.#context);
    if (kept !== undefined && bearer(kept.session).authorization === authorization) keepSession(undefined);
    return (await this.identify().catch(() => nobody)).authorization !== undefined;
  }

  #open(): Promise<string> {
    this.#opening ??= this.#openAnew().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #openAnew(): Promise<string> {
    const { server, person, place } = this.#context;
    const { token } = await post<WikiToken>(`${this.#rest()}/parley/v0/token`, { page: null }, 'same-origin');
    const opened = await post<OpenedSession>(`${server}/api/session`, { token }, 'omit');
    const { session } = opened;
    this.#guest = person === null ? (opened.person ?? undefined) : undefined;
    keepSession({ session, owner: ownerOf(person), server, place, guest: this.#guest });
    return session;
  }
}

function bearer(session: string): Identification {
  return { credentials: 'omit', authorization: `Bearer ${session}` };
}

async function post<T>(address: string, body: unknown, credentials: RequestCredentials): Promise<T> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  // Another site cannot send this header along with the person's cookies.
  if (credentials === 'same-origin') headers['x-parley'] = '1';
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(address, { method: 'POST', credentials, headers, body: JSON.stringify(body), signal });
  if (response.status === 401) throw new ParleyError('not_signed_in');
  if (response.status === 403) throw new ParleyError('permission_denied');
  if (!response.ok) throw new Error(`The sign-in was answered with ${response.status}.`);
  return (await response.json()) as T;
}
