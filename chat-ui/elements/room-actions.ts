// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { cdxIconClock, cdxIconEdit, cdxIconLock } from '@wikimedia/codex-icons';
import type { ReactiveElement } from 'lit';
import type { CommandOutcome } from '../conversation/command-channel.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { ignoredPeople } from '../conversation/ignored-people.ts';
import { msg } from '../i18n/messages.ts';
import { fetchPart } from '../on-demand/fetch-part.ts';
import { announce } from './announcer.ts';
import type { ParleyConfirmDialog } from './confirm-dialog.ts';
import type { MessageAction, MessagePowers } from './message-actions.ts';
import type { MenuItem } from './menu.ts';
import type { ParleyModerationDialog } from './moderation-dialog.ts';
import type { ParleyReportDialog } from './report-dialog.ts';
import type { ParleyComposer } from './composer.ts';
import { errorWords } from './words.ts';

/** Pages of a hundred messages that are fetched at most to reach a message. */
const mostPages = 10;

/** Seconds between messages in a room that a moderator slows down. */
const slowSeconds = 30;

/** What the actions need of the room they are done in. */
export type ActedRoom = ReactiveElement & {
  readonly kept: boolean;
  readonly inviting: boolean;
  readonly context: Pick<PageContext, 'wiki' | 'person'> | undefined;
  readonly composer: ParleyComposer | null;
  readonly recordAddress: (id: string) => string;
  showMessage(id: string): Promise<boolean>;
  fail(words: string): void;
};

/** What a person does with the messages of a room, carried out. */
export class RoomActions {
  readonly #room: ActedRoom;
  readonly #conversation: () => Conversation | undefined;
  readonly #powers = new Map<string, MessagePowers>();

  constructor(room: ActedRoom, conversation: () => Conversation | undefined) {
    this.#room = room;
    this.#conversation = conversation;
  }

  /** One object for each combination: messages whose powers did not change are not drawn again. */
  powers(message: Message): MessagePowers {
    const conversation = this.#conversation();
    const welcome = conversation?.welcome;
    const powers: MessagePowers = {
      mine: conversation?.isMine(message) ?? false,
      canPost: welcome?.canPost ?? false,
      canModerate: welcome?.canModerate ?? false,
      kept: this.#room.kept,
      ignored: ignoredPeople.has(message.author),
      signedIn: (this.#room.context?.person ?? null) !== null,
    };
    const key = JSON.stringify(powers);
    const known = this.#powers.get(key);
    if (known !== undefined) return known;
    this.#powers.set(key, powers);
    return powers;
  }

  act(action: MessageAction): void {
    switch (action.kind) {
      case 'reply':
        this.#room.composer?.reply(action.message);
        return;
      case 'edit':
        this.#room.composer?.edit(action.message);
        return;
      case 'delete':
        this.#askDelete(action.message);
        return;
      case 'react':
        void this.#run({ type: 'react', message: action.message.id, emoji: action.emoji, on: action.on });
        return;
      case 'copy-link':
        void this.#copyLink(action.message);
        return;
      case 'report':
        void this.#orTell(this.#report(action.message));
        return;
      case 'ignore':
        ignoredPeople.set(action.message.author, !ignoredPeople.has(action.message.author));
        this.#room.requestUpdate();
        return;
      case 'jump':
        void this.#room.showMessage(action.id);
        return;
      case 'reveal':
        this.#tell('parley-anchor', { anchor: action.message.anchor, message: action.message.id });
        return;
      case 'accept':
        this.#tell('parley-accept', { event: action.message.event });
        return;
      case 'remove':
        void this.#orTell(this.#moderate(action.message, 'remove'));
        return;
      case 'moderate':
        void this.#orTell(this.#moderate(action.message, 'mute'));
    }
  }

  async edit(message: Message, text: string): Promise<void> {
    const outcome = await this.#run({ type: 'edit', message: message.id, text });
    // The new words are not lost: they stand in the field again.
    if (outcome.type === 'ack' || this.#room.composer === null) return;
    this.#room.composer.edit(message);
    this.#room.composer.text = text;
  }

  editLast(): void {
    const conversation = this.#conversation();
    const last = conversation?.messages.findLast(
      (message) => conversation.isMine(message) && message.deletedBy === undefined && message.event === undefined,
    );
    if (last !== undefined) this.#room.composer?.edit(last);
  }

  /** Pages older messages in until this one is there. */
  async pageTo(id: string): Promise<boolean> {
    const conversation = this.#conversation();
    for (let page = 0; page < mostPages; page += 1) {
      if (conversation?.find(id) !== undefined) return true;
      if (!this.#room.kept || (await conversation?.loadOlder()) !== true) break;
    }
    return conversation?.find(id) !== undefined;
  }

  #askDelete(message: Message): void {
    const dialog = this.#room.renderRoot.querySelector<ParleyConfirmDialog>('parley-confirm-dialog');
    dialog?.ask({
      heading: msg('parley-delete-heading'),
      text: this.#room.kept ? msg('parley-delete-kept') : msg('parley-delete-room'),
      quote: message.text,
      verb: msg('parley-action-delete'),
      run: () => void this.#run({ type: 'delete', message: message.id }),
    });
  }

  /** A dialog is fetched when it is needed: offline that fails, and the person should know. */
  async #orTell(done: Promise<void>): Promise<void> {
    try {
      await done;
    } catch {
      this.#room.fail(msg('parley-error-not-done'));
    }
  }

  async #report(message: Message): Promise<void> {
    // Rarely needed: fetched when somebody does.
    await fetchPart(() => import('./report-dialog.ts'));
    const dialog = this.#room.renderRoot.querySelector<ParleyReportDialog>('parley-report-dialog');
    dialog?.report(message, async (report) => {
      const conversation = this.#conversation();
      if (conversation === undefined) return { type: 'unanswered' };
      return conversation.command({ type: 'report', ...report });
    });
  }

  async #moderate(message: Message, measure: 'remove' | 'mute'): Promise<void> {
    await fetchPart(() => import('./moderation-dialog.ts'));
    const dialog = this.#room.renderRoot.querySelector<ParleyModerationDialog>('parley-moderation-dialog');
    dialog?.decide(message, this.#room.context?.wiki ?? '', measure, async (command) => {
      const conversation = this.#conversation();
      return conversation === undefined ? { type: 'unanswered' } : conversation.command(command);
    });
  }

  /** The entries of the room's own menu. */
  menu(): readonly MenuItem[] {
    const welcome = this.#conversation()?.welcome;
    if (welcome === undefined || this.#room.kept) return [];
    const invite = welcome.canPost && this.#room.inviting;
    const slow = welcome.slowSeconds > 0 ? 0 : slowSeconds;
    const items: (MenuItem | false)[] = [
      invite && {
        label: msg('parley-room-invite'),
        icon: cdxIconEdit,
        run: () => void this.#run({ type: 'invite' }),
      },
      welcome.canModerate && {
        label: slow === 0 ? msg('parley-room-normal-speed') : msg('parley-room-slow', slow),
        icon: cdxIconClock,
        run: () => void this.#run({ type: 'slow', seconds: slow }),
      },
      welcome.canModerate && {
        label: msg('parley-room-close'),
        icon: cdxIconLock,
        destructive: true,
        run: () => this.#askClose(),
      },
    ];
    return items.filter((item) => item !== false);
  }

  #askClose(): void {
    const dialog = this.#room.renderRoot.querySelector<ParleyConfirmDialog>('parley-confirm-dialog');
    dialog?.ask({
      heading: msg('parley-room-close-heading'),
      text: msg('parley-room-close-text'),
      verb: msg('parley-room-close'),
      run: () => void this.#run({ type: 'close', reason: '' }),
    });
  }

  async #copyLink(message: Message): Promise<void> {
    const address = new URL(this.#room.recordAddress(message.id), location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      announce(msg('parley-link-copied'));
    } catch {
      // Without the right to the clipboard the address is in the address line.
      history.replaceState(null, '', `#message=${message.id}`);
      announce(msg('parley-link-in-address'));
    }
  }

  async #run(command: Parameters<Conversation['command']>[0]): Promise<CommandOutcome> {
    const outcome: CommandOutcome = (await this.#conversation()?.command(command)) ?? { type: 'unanswered' };
    if (outcome.type === 'error') this.#room.fail(errorWords(outcome.code, outcome.retryAfter));
    else if (outcome.type === 'unanswered') this.#room.fail(msg('parley-error-not-done'));
    return outcome;
  }

  #tell(name: string, detail: unknown): void {
    this.#room.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
