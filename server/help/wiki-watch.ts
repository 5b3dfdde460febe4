// SPDX-License-Identifier: GPL-2.0-or-later
import { accountKey, personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Logger } from '../observability/logger.ts';
import type { WikiChange } from '../wiki/port.ts';
import { noPage } from './asking.ts';
import type { HelperStore } from './helpers/helper-store.ts';
import { type HelpNotes, isHelpPage } from './notes/help-notes.ts';
import type { Notices } from './notes/notices.ts';
import { revertedBy } from './notes/reverted-edits.ts';
import type { HelpWiki } from './ports.ts';
import { helpersIn } from './requests/request-record.ts';
import type { HelpSettings } from './settings.ts';
import { releaseAll } from './sweep.ts';
import type { HelpState } from './state.ts';

export type WikiWatchDependencies = {
  readonly wiki: HelpWiki;
  readonly state: HelpState;
  readonly helpers: HelperStore;
  readonly notes: HelpNotes;
  readonly notices: Notices;
  readonly settings: HelpSettings;
  readonly logger: Logger;
  /** Whether a person uses Parley: others are not written down for having been reverted. */
  readonly isKnown: (person: Person) => Promise<boolean>;
};

/** Follows the wiki: answers on the help page, helpers who lose the right, edits that were undone. */
export function watchWiki(deps: WikiWatchDependencies): { stop(): void; settled(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const stop = deps.wiki.onChange((change) => {
    const work = follow(change, deps)
      .catch((error: unknown) => deps.logger.error({ err: error }, 'live help could not follow a change of the wiki'))
      .finally(() => running.delete(work));
    running.add(work);
  });
  return {
    stop,
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

async function follow(change: WikiChange, deps: WikiWatchDependencies): Promise<void> {
  switch (change.kind) {
    case 'access':
      if (change.page === undefined) await recheck(change.person, deps);
      return;
    case 'signed_out':
      return;
    case 'saved': {
      const { wiki, notes, settings } = deps;
      if (await isHelpPage(wiki, change.page.title, settings)) await notes.helpPageSaved(change.by);
      else await tellReverted(change.page.title, change.revision, deps);
      return;
    }
    case 'restored':
    case 'relations':
    case 'moved':
    case 'deleted':
      return;
    default:
      return change satisfies never;
  }
}

/** Helpers who may no longer help are off the desk, and what they had goes back at once. */
async function recheck(person: Person | undefined, { wiki, state, helpers }: WikiWatchDependencies): Promise<void> {
  await state.refresh();
  const { snapshot } = state;
  const busy = snapshot.requests.flatMap((request) => helpersIn(request.state));
  const everyone = [...snapshot.helpers.map((helper) => helper.person), ...busy];
  const concerned = new Map(everyone.map((one) => [personKey(one), one]));
  for (const [key, one] of concerned) {
    // What a wiki tells is of an account, without what other wikis call its person.
    if (person !== undefined && accountKey(person) !== accountKey(one)) continue;
    const { rights } = await wiki.access(one, noPage);
    if (rights.includes('parley-help')) continue;
    await helpers.setAvailability(key, { kind: 'away', reason: 'blocked' });
    await releaseAll(one, state);
    await state.refresh();
  }
}

async function tellReverted(page: string, revision: number, deps: WikiWatchDependencies): Promise<void> {
  for (const edit of await revertedBy(deps.wiki, page, revision)) {
    if (!(await deps.isKnown(edit.person))) continue;
    await deps.notices.add(edit.person, { kind: 'reverted', page: edit.page, revision: edit.revision });
  }
}
