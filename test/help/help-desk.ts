// SPDX-License-Identifier: GPL-2.0-or-later
import type { AskedForHelp, AskForHelp } from '@parley/protocol/help/api.ts';
import { type DeskHelper, deskHelpersField, type DeskRequest, deskRequestsField } from '@parley/protocol/help/desk.ts';
import { helpField, type HelpRequest, helpRequestKey, type HelpStateKind } from '@parley/protocol/help/request.ts';
import { patience } from '../harness/patience.ts';
import type { SignedInPerson } from '../harness/person.ts';
import { type Frame, openTab, type OpenDocument, type Tab, type TabOptions } from '../harness/tab.ts';
import { until } from '../harness/until.ts';

let ids = 0;
const nextId = (): string => `id-${String(++ids)}-${String(process.pid)}`;

/** A document of live help that somebody has open. */
type HelpDocument = OpenDocument & {
  /** Sends a command until it is answered, again after each reconnection. */
  command(body: { readonly type: string; readonly [field: string]: unknown }): Promise<Frame>;
};

export type OpenDesk = HelpDocument & {
  requests(): readonly DeskRequest[];
  helpers(): readonly DeskHelper[];
  sees(id: string, holds?: (request: DeskRequest) => boolean): Promise<DeskRequest>;
};

export type OpenRequest = HelpDocument & {
  view(): HelpRequest | undefined;
  is(kind: HelpStateKind): Promise<HelpRequest>;
};

/** Everything that one test opened. */
export class HelpDeskTest {
  readonly #tabs: Tab[] = [];

  tab(person: SignedInPerson, options?: TabOptions): Tab {
    const tab = openTab(person, options);
    this.#tabs.push(tab);
    return tab;
  }

  closeAll(): void {
    for (const tab of this.#tabs.splice(0)) tab.close();
  }

  async desk(tab: Tab, wiki = 'demo'): Promise<OpenDesk> {
    const opened = withCommands(tab.open(`desk:${wiki}:main`));
    await opened.synced();
    const requests = () => [...opened.doc.getMap<DeskRequest>(deskRequestsField).values()];
    const desk = {
      ...opened,
      requests,
      helpers: () => [...opened.doc.getMap<DeskHelper>(deskHelpersField).values()],
      sees: (id: string, holds: (request: DeskRequest) => boolean = () => true) =>
        until(opened.onChange, () => requests().find((request) => request.id === id && holds(request)), {
          what: `the request ${id} on the desk`,
          detail: () => JSON.stringify(requests()),
        }),
    };
    await opened.frame((frame): frame is Frame => frame.type === 'desk', 'the welcome of the desk');
    return desk;
  }

  async request(tab: Tab, document: string, timeout = patience): Promise<OpenRequest> {
    const opened = withCommands(tab.open(document));
    await until(opened.onChange, () => opened.provider.isSynced, {
      what: `the first sync of ${document} for ${tab.person.name}`,
      detail: () => JSON.stringify({ refusals: opened.refusals, frames: opened.frames.slice(-5) }),
      timeout,
    }).catch((error: unknown) => {
      opened.leave();
      throw error;
    });
    const view = () => opened.doc.getMap<HelpRequest>(helpField).get(helpRequestKey);
    return {
      ...opened,
      view,
      is: (kind) =>
        until(opened.onChange, () => (view()?.state.kind === kind ? view() : undefined), {
          what: `the request to be ${kind} for ${tab.person.name}`,
          detail: () =>
            JSON.stringify({ view: view(), synced: opened.provider.isSynced, refusals: opened.refusals.slice(-5) }),
          timeout: patience,
        }),
    };
  }
}

function withCommands(opened: OpenDocument): HelpDocument {
  return {
    ...opened,
    async command(body) {
      const id = nextId();
      const payload = JSON.stringify({ ...body, id });
      const answered = () =>
        opened.frames.find((frame) => (frame.type === 'ack' || frame.type === 'error') && frame['id'] === id);
      const send = () => opened.provider.sendStateless(payload);
      const again = () => {
        if (answered() === undefined) send();
      };
      opened.provider.on('synced', again);
      if (opened.provider.isSynced) send();
      try {
        return await until(opened.onChange, answered, { what: `an answer to ${body.type}`, timeout: patience });
      } finally {
        opened.provider.off('synced', again);
      }
    },
  };
}

/** Asks for help as a browser does. */
export function ask(person: SignedInPerson, text: string, more: Partial<AskForHelp> = {}): Promise<AskedForHelp> {
  return person.json('/api/help/requests', { id: nextId(), text, cause: 'button', language: 'en', ...more });
}
