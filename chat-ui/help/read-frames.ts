// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpFrame } from '@parley/protocol/help/frames.ts';
import type { HelpRequest } from '@parley/protocol/help/request.ts';

const types: ReadonlySet<string> = new Set<HelpFrame['type']>([
  'ack',
  'error',
  'desk',
  'offer',
  'offer-over',
  'point',
  'lead',
  'follow',
]);

/** Reads a stateless frame of live help; `undefined` for a kind this client does not know. */
export function readHelpFrame(payload: string): HelpFrame | undefined {
  try {
    const parsed: unknown = JSON.parse(payload);
    if (typeof parsed !== 'object' || parsed === null || !('type' in parsed)) return undefined;
    return typeof parsed.type === 'string' && types.has(parsed.type) ? (parsed as HelpFrame) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a request from its document; `undefined` while there is none. */
export function readRequest(value: unknown): HelpRequest | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return 'state' in value && 'asker' in value && 'about' in value ? (value as HelpRequest) : undefined;
}
