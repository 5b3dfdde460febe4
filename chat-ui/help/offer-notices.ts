// SPDX-License-Identifier: GPL-2.0-or-later
import { storageFor } from '../conversation/browser-storage.ts';
import { announce } from '../elements/announcer.ts';
import { formatNumber } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';

const notifyKey = 'parley.help.notify';

/**
 * Tells a helper that a request is offered to them: read out politely, a number in the window's title, and a
 * notification of the browser for those who asked for one. Nobody's words are in any of it.
 */
export class OfferNotices {
  readonly #storage = storageFor('browser');
  #title: string | undefined;

  /** The browser tells, too, when the page is out of sight. */
  get notifies(): boolean {
    return this.#storage.getItem(notifyKey) === 'yes' && permission() === 'granted';
  }

  /** Whether the browser can be asked at all. */
  get possible(): boolean {
    return permission() !== 'denied';
  }

  async setNotifies(on: boolean): Promise<void> {
    if (!on) {
      this.#storage.removeItem(notifyKey);
      return;
    }
    if (permission() === 'default') await Notification.requestPermission();
    if (permission() === 'granted') this.#storage.setItem(notifyKey, 'yes');
  }

  /** A request was offered just now. `show` brings the desk into view. */
  offered(words: string, show: () => void): void {
    announce(words);
    if (document.visibilityState === 'visible' || !this.notifies) return;
    const notification = browserNotification(words);
    notification?.addEventListener('click', () => {
      notification.close();
      focus();
      show();
    });
  }

  /** How many offers wait for an answer now: a number before the window's title. */
  count(offers: number): void {
    this.#title ??= document.title;
    document.title = offers === 0 ? this.#title : msg('parley-desk-window-title', formatNumber(offers), this.#title);
  }

  stop(): void {
    if (this.#title !== undefined) document.title = this.#title;
    this.#title = undefined;
  }
}

function permission(): NotificationPermission {
  return 'Notification' in globalThis ? Notification.permission : 'denied';
}

/** Some browsers on phones have the name and refuse to make one. */
function browserNotification(title: string): Notification | undefined {
  try {
    return new Notification(title, { tag: 'parley-desk' });
  } catch {
    return undefined;
  }
}
