// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { storageFor } from '../conversation/browser-storage.ts';
import { host } from '../host/host.ts';
import { msg } from '../i18n/messages.ts';
import { mentionsName } from '../text/mentions.ts';

const quietKey = 'parley.quiet';
const watchedKey = 'parley.watched';

/** What somebody is told about outside the room it happened in. */
export type Notice = { readonly title: string; readonly text: string; readonly document: string };

/**
 * Decides what is worth telling: mentions, and everything in rooms the person watches. Shows it in the page, and as
 * a notification of the browser when the page is out of sight and the person allowed it. What was said is in the page
 * alone: systems keep notifications, and the words of a room are not to be kept.
 */
export class Notifier {
  readonly #show: (notice: Notice) => void;
  readonly #storage = storageFor('browser');
  #quiet: boolean;
  #watched: ReadonlySet<string>;

  constructor(show: (notice: Notice) => void) {
    this.#show = show;
    const chosen = this.#storage.getItem(quietKey);
    // What was chosen in this browser stands before what the person chose for the site as a whole.
    this.#quiet = chosen === null ? host().quiet === true : chosen === 'yes';
    this.#watched = new Set(
      storageFor('tab')
        .getItem(watchedKey)
        ?.split(' ')
        .filter((name) => name !== '') ?? [],
    );
  }

  /** Do not disturb: badges still count, nothing pops up. */
  get quiet(): boolean {
    return this.#quiet;
  }

  setQuiet(quiet: boolean): void {
    this.#quiet = quiet;
    if (quiet === (host().quiet === true)) this.#storage.removeItem(quietKey);
    else this.#storage.setItem(quietKey, quiet ? 'yes' : 'no');
  }

  watches(document: string): boolean {
    return this.#watched.has(document);
  }

  setWatched(document: string, on: boolean): void {
    const watched = new Set(this.#watched);
    if (on) watched.add(document);
    else watched.delete(document);
    this.#watched = watched;
    storageFor('tab').setItem(watchedKey, [...watched].join(' '));
    if (on) void this.askForBrowserNotifications();
  }

  /** Asks once, and only after the person asked to be told of something. */
  async askForBrowserNotifications(): Promise<void> {
    if ('Notification' in globalThis && Notification.permission === 'default') await Notification.requestPermission();
  }

  /** Messages of others arrived in a room. `inView` when the person is looking at it. */
  arrived(
    room: { readonly document: string; readonly title: string },
    messages: readonly Message[],
    myName: string | undefined,
    inView: boolean,
  ): void {
    if (inView) return;
    const mention =
      myName === undefined ? undefined : messages.findLast((message) => mentionsName(message.text, myName));
    const message = mention ?? (this.watches(room.document) ? messages.at(-1) : undefined);
    if (message === undefined) return;
    const title =
      mention === undefined
        ? msg('parley-notify-message', message.author.name, room.title)
        : msg('parley-notify-mention', message.author.name, room.title);
    this.tell({ title, text: message.text, document: room.document });
  }

  tell(notice: Notice): void {
    if (this.#quiet) return;
    this.#show(notice);
    if (document.visibilityState === 'visible') return;
    if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
    const notification = browserNotification(notice);
    notification?.addEventListener('click', () => {
      notification.close();
      focus();
      this.#show(notice);
    });
  }
}

/** Who and where, without what was said. Some browsers on phones have the name and refuse to make one. */
function browserNotification({ title, document }: Notice): Notification | undefined {
  try {
    return new Notification(title, { tag: document });
  } catch {
    return undefined;
  }
}
