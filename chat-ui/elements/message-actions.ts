// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import {
  cdxIconBlock,
  cdxIconEdit,
  cdxIconEyeClosed,
  cdxIconFlag,
  cdxIconLink,
  cdxIconTrash,
  cdxIconUserRights,
} from '@wikimedia/codex-icons';
import { msg } from '../i18n/messages.ts';
import type { MenuItem } from './menu.ts';

/** What a person does with a message. */
export type MessageAction =
  | { readonly kind: 'reply' | 'edit' | 'delete' | 'copy-link' | 'report' | 'ignore'; readonly message: Message }
  | { readonly kind: 'remove' | 'moderate'; readonly message: Message }
  | { readonly kind: 'react'; readonly message: Message; readonly emoji: string; readonly on: boolean }
  | { readonly kind: 'jump'; readonly id: string }
  | { readonly kind: 'reveal'; readonly message: Message }
  | { readonly kind: 'accept'; readonly message: Message };

export type Act = (action: MessageAction) => void;

/** What this reader may do with messages here. */
export type MessagePowers = {
  readonly mine: boolean;
  readonly canPost: boolean;
  readonly canModerate: boolean;
  /** A message of a kept conversation has an address. */
  readonly kept: boolean;
  readonly signedIn: boolean;
  /** The reader ignores its author. */
  readonly ignored: boolean;
};

/** The entries of a message's menu, the ordinary ones first, what takes away last. */
export function messageMenu(message: Message, powers: MessagePowers, act: Act): readonly MenuItem[] {
  const { mine, canPost, canModerate, kept, signedIn, ignored } = powers;
  const said = message.event === undefined && message.deletedBy === undefined;
  const items: (MenuItem | false)[] = [
    kept && {
      label: msg('parley-action-copy-link'),
      icon: cdxIconLink,
      run: () => act({ kind: 'copy-link', message }),
    },
    mine &&
      said &&
      canPost && { label: msg('parley-action-edit'), icon: cdxIconEdit, run: () => act({ kind: 'edit', message }) },
    !mine &&
      signedIn && {
        label: ignored ? msg('parley-action-unignore') : msg('parley-action-ignore'),
        icon: cdxIconEyeClosed,
        run: () => act({ kind: 'ignore', message }),
      },
    !mine &&
      said &&
      signedIn && {
        label: msg('parley-action-report'),
        icon: cdxIconFlag,
        run: () => act({ kind: 'report', message }),
      },
    mine &&
      said && {
        label: msg('parley-action-delete'),
        icon: cdxIconTrash,
        destructive: true,
        run: () => act({ kind: 'delete', message }),
      },
    !mine &&
      said &&
      canModerate && {
        label: msg('parley-action-remove'),
        icon: cdxIconBlock,
        destructive: true,
        run: () => act({ kind: 'remove', message }),
      },
    !mine &&
      canModerate && {
        label: msg('parley-action-moderate'),
        icon: cdxIconUserRights,
        run: () => act({ kind: 'moderate', message }),
      },
  ];
  return items.filter((item) => item !== false);
}
