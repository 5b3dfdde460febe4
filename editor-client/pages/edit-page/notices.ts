// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { EditSessionView } from '../../session/edit-session.ts';
import { refusalWords } from '../../session/refusal-words.ts';

/** A sentence or two above the text. */
export type Notice = {
  /** The same for the same matter, so that one that was closed stays closed. */
  readonly id: string;
  readonly tone: 'calm' | 'alert';
  readonly words: string;
  readonly action?: 'sign-in' | 'reload' | 'retry';
  readonly closable: boolean;
};

export type NoticeFacts = {
  readonly view: EditSessionView;
  /** Who worked on the draft that was found on coming, in words; absent when there was none. */
  readonly draftBy?: string;
  /** A part of the page could not be fetched: a newer version took its place. */
  readonly outdated: boolean;
};

/** What a person should know now, most urgent first. Pure. */
export function noticesFor({ view, draftBy, outdated }: NoticeFacts): readonly Notice[] {
  const notices: Notice[] = [...stateNotice(view)];
  if (view.carried) notices.push(closable('carried', msg('session-notice-carried')));
  if (outdated) notices.push({ ...closable('outdated', msg('session-notice-outdated')), action: 'reload' });
  const { session } = view;
  if (session !== undefined && session.latestRevision > session.baseRevision) {
    notices.push(closable(`elsewhere-${session.latestRevision}`, msg('session-notice-elsewhere')));
  }
  if (draftBy !== undefined && session?.unpublished === true) notices.push(closable('draft', draftBy));
  return notices;
}

function closable(id: string, words: string): Notice {
  return { id, tone: 'calm', words, closable: true };
}

function stateNotice({ save }: EditSessionView): readonly Notice[] {
  switch (save.kind) {
    case 'offline':
      return [{ id: 'offline', tone: 'alert', words: msg('session-notice-offline'), closable: false }];
    case 'unreachable':
      return [{ id: 'unreachable', tone: 'alert', words: msg('session-notice-unreachable'), closable: false }];
    case 'failed':
      return [{ id: 'failed', tone: 'alert', words: msg('session-notice-failed'), closable: false }];
    case 'read-only':
      return [refusalNotice(save.code, false)];
    case 'refused':
      return [refusalNotice(save.code, save.unsent)];
    case 'opening':
    case 'saving':
    case 'on-server':
    case 'published':
      return [];
  }
}

function refusalNotice(code: ErrorCode, unsent: boolean): Notice {
  const words = [refusalWords(code), ...(unsent ? [msg('session-notice-unsent-safe')] : [])].join(' ');
  const action = code === 'not_signed_in' ? 'sign-in' : code === 'schema_outdated' ? 'reload' : 'retry';
  return { id: `refused-${code}`, tone: 'alert', words, action, closable: false };
}
