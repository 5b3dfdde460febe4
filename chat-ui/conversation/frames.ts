// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatFrame } from '@parley/protocol/chat/frames.ts';

const types: ReadonlySet<string> = new Set<ChatFrame['type']>(['ack', 'error', 'presence', 'welcome', 'notice']);

/** Reads a stateless frame of a conversation; `undefined` for a kind this client does not know. */
export function readFrame(payload: string): ChatFrame | undefined {
  try {
    const parsed: unknown = JSON.parse(payload);
    if (typeof parsed !== 'object' || parsed === null || !('type' in parsed)) return undefined;
    return typeof parsed.type === 'string' && types.has(parsed.type) ? (parsed as ChatFrame) : undefined;
  } catch {
    return undefined;
  }
}
