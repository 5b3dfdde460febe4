// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpRequest } from '@parley/protocol/help/request.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { cdxIconArrowNext, cdxIconQuotes, cdxIconUndo, cdxIconUserAdd } from '@wikimedia/codex-icons';
import type { MenuItem } from '../elements/menu.ts';
import { msg } from '../i18n/messages.ts';
import type { HelpCommandWithoutId } from './request-link.ts';

export type HelperMenuView = {
  readonly me: Person | undefined;
  readonly canned: () => void;
  readonly handOver: (kind: 'help-pass' | 'help-second') => void;
  readonly run: (command: HelpCommandWithoutId) => void;
};

/** What a helper of a request can do besides answering. */
export function helperMenu({ state }: HelpRequest, view: HelperMenuView): readonly MenuItem[] {
  if (state.kind !== 'claimed' && state.kind !== 'joined') return [];
  const { me } = view;
  if (me === undefined || !state.helpers.some((helper) => personKey(helper) === personKey(me))) return [];
  return [
    { label: msg('parley-help-canned'), icon: cdxIconQuotes, run: view.canned },
    { label: msg('parley-help-second-open'), icon: cdxIconUserAdd, run: () => view.handOver('help-second') },
    { label: msg('parley-help-pass-open'), icon: cdxIconArrowNext, run: () => view.handOver('help-pass') },
    { label: msg('parley-help-give-back'), icon: cdxIconUndo, run: () => view.run({ type: 'help-back' }) },
  ];
}
