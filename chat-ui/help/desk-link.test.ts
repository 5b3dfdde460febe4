// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test, vi } from 'vitest';
import { deskRequestsField } from '@parley/protocol/help/desk.ts';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import type { DocumentStatus } from '../connection/document-status.ts';
import type { Connection, LiveDocumentOptions } from '../connection/live-document.ts';
import { DeskLink } from './desk-link.ts';

type Opened = { readonly doc: Doc; readonly options: LiveDocumentOptions; closed: boolean };

/** A server with a desk in memory, which may begin anew. */
class ServedDesk {
  readonly opened: Opened[] = [];

  readonly connection: Pick<Connection, 'open'> = {
    open: (name, doc, options) => {
      const one: Opened = { doc, options, closed: false };
      this.opened.push(one);
      const close = () => {
        one.closed = true;
      };
      const status: DocumentStatus = { state: 'online' };
      return { name, doc, status, send: () => undefined, retry: () => undefined, close };
    },
  };

  /** Somebody is welcomed, and sees what a desk of this server has. */
  welcome(incarnation: string, desk: Doc): void {
    const one = this.opened.at(-1);
    if (one === undefined) return;
    applyUpdate(one.doc, encodeStateAsUpdate(desk));
    one.options.onSynced?.();
    one.options.onStateless?.(JSON.stringify({ type: 'desk', incarnation, you: {}, settings: {} }));
  }
}

function deskWith(...ids: readonly string[]): Doc {
  const doc = new Doc();
  for (const id of ids) doc.getMap(deskRequestsField).set(id, { id, askedAt: 1 });
  return doc;
}

function link(served: ServedDesk): DeskLink {
  vi.stubGlobal('addEventListener', () => undefined);
  return new DeskLink(served.connection, 'desk:demo:main', { changed: () => undefined, offered: () => undefined });
}

const shown = (desk: DeskLink) => desk.requests.map(({ id }) => id);

describe('The desk of a helper', () => {
  test('shows after a restart of the server what that one has, and nothing of before', () => {
    const served = new ServedDesk();
    const desk = link(served);
    served.welcome('first', deskWith('ended-meanwhile', 'waits'));
    expect(shown(desk)).toEqual(['ended-meanwhile', 'waits']);
    served.welcome('second', deskWith('waits'));
    expect(served.opened.map(({ closed }) => closed)).toEqual([true, false]);
    expect(desk.synced).toBe(false);
    served.welcome('second', deskWith('waits'));
    expect(shown(desk)).toEqual(['waits']);
    expect(desk.synced).toBe(true);
  });

  test('stays as it is when the same desk welcomes them again', () => {
    const served = new ServedDesk();
    const desk = link(served);
    const doc = deskWith('waits');
    served.welcome('first', doc);
    served.welcome('first', doc);
    expect(served.opened).toHaveLength(1);
    expect(shown(desk)).toEqual(['waits']);
  });
});
