// SPDX-License-Identifier: GPL-2.0-or-later
import type { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Right } from '@parley/protocol/identity/rights.ts';
import type { Note, PageAccess, RevisionContent, WikiChange, WikiPage } from '../../wiki/port.ts';
import type { HelpWiki } from '../ports.ts';

/** A wiki of one kind of people: helpers by name, and whoever else may talk. */
export type FakeWiki = HelpWiki & {
  readonly notes: Note[];
  /** Puts a page there, or a new revision of it. */
  save(title: string, html: string, by: Person): Promise<number>;
  categorise(title: string, categories: readonly string[]): void;
  helper(person: Person): void;
  block(person: Person): void;
  /** Nothing may be written until it is called again with `undefined`. */
  refuse(error: ParleyError | undefined): void;
};

type Saved = { readonly summary: RevisionSummary; readonly title: string; readonly html: string };

export function createFakeWiki(id: string, now: () => number): FakeWiki {
  const helpers = new Set<string>();
  const blocked = new Set<string>();
  const revisions: Saved[] = [];
  const categories = new Map<string, readonly string[]>();
  const listeners = new Set<(change: WikiChange) => void>();
  const notes: Note[] = [];
  let refusal: ParleyError | undefined;

  const newest = (title: string): Saved | undefined => revisions.findLast((saved) => saved.title === title);
  const pageOf = (title: string): WikiPage => ({ title, latestRevision: newest(title)?.summary.id ?? 0 });
  const contentOf = (saved: Saved | undefined): RevisionContent | undefined =>
    saved && { page: pageOf(saved.title), revision: saved.summary, html: saved.html };
  const save = async (title: string, html: string, by: Person): Promise<number> => {
    const summary: RevisionSummary = {
      id: revisions.length + 1,
      parent: newest(title)?.summary.id ?? 0,
      at: now(),
      by,
      summary: '',
      coAuthors: [],
      bytes: html.length,
    };
    revisions.push({ summary, title, html });
    for (const listener of listeners) listener({ kind: 'saved', page: pageOf(title), revision: summary.id, by });
    return summary.id;
  };
  const access = async (person: Person | undefined): Promise<PageAccess> => {
    if (person === undefined) return { read: true, edit: false, editRefusal: 'not_signed_in', rights: [], roles: [] };
    const key = personKey(person);
    if (blocked.has(key)) return { read: true, edit: false, editRefusal: 'blocked', rights: [], roles: [] };
    const rights: Right[] = ['parley-chat', 'parley-edit'];
    if (helpers.has(key)) rights.push('parley-help');
    return { read: true, edit: true, rights, roles: helpers.has(key) ? ['helper'] : [] };
  };

  return {
    id,
    notes,
    save,
    categorise: (title, of) => void categories.set(title, of),
    helper: (person) => void helpers.add(personKey(person)),
    block(person) {
      blocked.add(personKey(person));
      // As wikis tell it: of an account.
      const { centralId: _unknown, ...account } = person;
      for (const listener of listeners) listener({ kind: 'access', person: account });
    },
    refuse: (error) => {
      refusal = error;
    },
    page: async (title) => pageOf(title),
    latest: async (title) => contentOf(newest(title)),
    revision: async (revision) => contentOf(revisions.find(({ summary }) => summary.id === revision)),
    history: async (title, limit) =>
      revisions
        .filter((saved) => saved.title === title)
        .map(({ summary }) => summary)
        .toReversed()
        .slice(0, limit),
    relations: async (title) => ({ links: [], categories: categories.get(title) ?? [], hints: [], host: false }),
    access,
    editCount: async (person) => revisions.filter(({ summary }) => personKey(summary.by) === personKey(person)).length,
    text: async (title) => newest(title)?.html,
    async leaveNote(note) {
      if (refusal !== undefined) throw refusal;
      notes.push(note);
      const html = `${newest(note.title)?.html ?? ''}<h2>${note.heading}</h2><p>${note.text}</p>`;
      return { title: note.title, revision: await save(note.title, html, note.by) };
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
