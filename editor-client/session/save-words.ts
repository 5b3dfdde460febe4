// SPDX-License-Identifier: GPL-2.0-or-later
import { formatDateTime, formatTime } from '@parley/chat-ui/i18n/formats.ts';
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { refusalWords } from './refusal-words.ts';
import type { SaveState } from './save-state.ts';

/** How a state looks: `calm` when all is kept, `busy` on its way, `alert` when a person should know. */
export type SaveTone = 'calm' | 'busy' | 'alert';

export type SaveWords = {
  /** One short phrase. */
  readonly phrase: string;
  /** What it means, in a sentence. */
  readonly about: string;
  readonly tone: SaveTone;
};

/** The state of saving in words. `homeWiki` is the wiki whose people are shown without its name. */
export function saveWords(state: SaveState, homeWiki: string): SaveWords {
  switch (state.kind) {
    case 'opening':
      return { phrase: msg('session-state-opening'), about: msg('session-about-opening'), tone: 'busy' };
    case 'unreachable':
      return { phrase: msg('session-state-unreachable'), about: msg('session-notice-unreachable'), tone: 'alert' };
    case 'saving':
      return { phrase: msg('session-state-saving'), about: msg('session-about-saving'), tone: 'busy' };
    case 'on-server':
      return { phrase: msg('session-state-on-server'), about: msg('session-about-on-server'), tone: 'calm' };
    case 'published': {
      const name = isolate(displayName(state.by, homeWiki));
      const about = msg('session-about-published', name, formatDateTime(state.at));
      return { phrase: msg('session-state-published', formatTime(state.at)), about, tone: 'calm' };
    }
    case 'offline': {
      const phrase = msg(state.unsent ? 'session-state-offline-unsent' : 'session-state-offline');
      return { phrase, about: msg('session-notice-offline'), tone: 'alert' };
    }
    case 'read-only':
      return { phrase: msg('session-state-read-only'), about: refusalWords(state.code), tone: 'alert' };
    case 'refused': {
      const phrase = msg(state.unsent ? 'session-state-refused-unsent' : 'session-state-refused');
      return { phrase, about: refusalWords(state.code), tone: 'alert' };
    }
    case 'failed':
      return { phrase: msg('session-state-failed'), about: msg('session-notice-failed'), tone: 'alert' };
  }
}
