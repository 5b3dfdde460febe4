// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import type { HelpCommand } from '@parley/protocol/help/commands.ts';
import { helpField, type HelpRequest, helpRequestKey } from '@parley/protocol/help/request.ts';
import { Doc } from 'yjs';
import type { DocumentStatus } from '../connection/document-status.ts';
import type { Connection, LiveDocumentOptions } from '../connection/live-document.ts';
import { RequestLink, type HelpSignal } from './request-link.ts';
import { claimed, hanna, requestIn, waiting } from './testing/requests.ts';

/** The server's side of one request, in memory. */
class Served {
  readonly sent: HelpCommand[] = [];
  doc = new Doc();
  status: DocumentStatus = { state: 'online' };
  #options: LiveDocumentOptions = {};

  readonly connection: Pick<Connection, 'open'> = {
    open: (name, doc, options) => {
      this.doc = doc;
      this.#options = options;
      const status = () => this.status;
      const send = (payload: string): void => void this.sent.push(JSON.parse(payload) as HelpCommand);
      return {
        name,
        doc,
        get status() {
          return status();
        },
        send,
        retry: () => undefined,
        close: () => undefined,
      };
    },
  };

  show(request: HelpRequest): void {
    this.doc.getMap(helpField).set(helpRequestKey, request);
  }

  tell(frame: unknown): void {
    this.#options.onStateless?.(JSON.stringify(frame));
  }

  become(status: DocumentStatus): void {
    this.status = status;
    this.#options.onStatus?.(status);
  }
}

function opened(): { served: Served; link: RequestLink; signals: HelpSignal[]; heard: string[] } {
  const served = new Served();
  const signals: HelpSignal[] = [];
  const heard: string[] = [];
  const link = new RequestLink(served.connection, { changed: () => undefined, signal: (each) => signals.push(each) });
  link.connection.open('help:demo:r1', new Doc(), { onStateless: (payload) => heard.push(payload) });
  return { served, link, signals, heard };
}

describe('the document of a request', () => {
  test('gives its state, and lets the conversation hear every frame', () => {
    const { served, link, heard } = opened();
    served.show(requestIn(waiting));
    expect(link.request?.state.kind).toBe('waiting');
    served.show(requestIn(claimed));
    expect(link.request?.state).toEqual(claimed);
    served.tell({ type: 'welcome' });
    expect(heard).toEqual(['{"type":"welcome"}']);
  });

  test('answers each command by its own reply', async () => {
    const { served, link } = opened();
    const [first, second] = [link.command({ type: 'help-join' }), link.command({ type: 'help-step-out' })];
    served.tell({ type: 'error', id: served.sent[1]?.id, code: 'help_over', message: '' });
    served.tell({ type: 'ack', id: served.sent[0]?.id });
    expect([(await first).type, (await second).type]).toEqual(['ack', 'error']);
  });

  test('takes what a helper gave away as given, though they are out before the answer', async () => {
    const { served, link } = opened();
    const [passed, joined] = [link.command({ type: 'help-pass', note: '' }), link.command({ type: 'help-join' })];
    served.become({ state: 'refused', code: 'permission_denied' });
    expect([(await passed).type, (await joined).type]).toEqual(['ack', 'unanswered']);
  });

  test('sends nothing while the line is down', async () => {
    const { served, link } = opened();
    served.become({ state: 'offline', since: 0 });
    expect(await link.command({ type: 'help-withdraw' })).toEqual({ type: 'unanswered' });
    link.tell({ type: 'help-follow', on: false });
    expect(served.sent).toEqual([]);
  });

  test('carries out what was pressed before there was a connection, once there is one', async () => {
    const { served, link } = opened();
    served.status = { state: 'connecting' };
    const pressed = link.command({ type: 'help-wait' });
    expect(served.sent).toEqual([]);
    served.become({ state: 'online' });
    await expect.poll(() => served.sent).toHaveLength(1);
    served.tell({ type: 'ack', id: served.sent[0]?.id });
    expect(await pressed).toMatchObject({ type: 'ack' });
  });

  test('says that a command was not answered when the first connection does not come about', async () => {
    const { served, link } = opened();
    served.status = { state: 'connecting' };
    const pressed = link.command({ type: 'help-wait' });
    served.become({ state: 'offline', since: 1 });
    expect(await pressed).toEqual({ type: 'unanswered' });
    expect(served.sent).toEqual([]);
  });

  test('passes on where a mentor points and leads, and what is no frame at all to nobody', () => {
    const { served, signals } = opened();
    served.tell({ type: 'point', by: hanna, passage: null });
    served.tell({ type: 'unheard-of' });
    served.tell('text');
    expect(signals).toEqual([{ type: 'point', by: hanna, passage: null }]);
  });
});
