// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatCommand } from '@parley/protocol/chat/commands.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';

/** What happened in conversations, for whoever counts it: kinds and codes, never names or words. */
export type ChatMetrics = {
  /** One command was answered, so many seconds after it came. */
  answered(
    kept: boolean,
    command: ChatCommand['type'] | 'unreadable',
    outcome: 'ok' | ErrorCode,
    seconds: number,
  ): void;
};

/** Counts nothing. */
export const silentChatMetrics: ChatMetrics = { answered: () => undefined };
