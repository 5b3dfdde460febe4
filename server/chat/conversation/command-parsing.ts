// SPDX-License-Identifier: GPL-2.0-or-later
import { ChatCommandSchema, type ChatCommand } from '@parley/protocol/chat/commands.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import * as v from 'valibot';

/** A command, or why the frame is none; `id` is what the sender called it, empty when that cannot be read. */
export type ParsedCommand =
  | { readonly ok: true; readonly command: ChatCommand }
  | { readonly ok: false; readonly id: string; readonly code: ErrorCode };

const Identified = v.object({ id: v.pipe(v.string(), v.maxLength(64)) });
const FarTooLong = v.object({ text: v.pipe(v.string(), v.minLength(16_001)) });

/** Reads one stateless frame of a client. Never throws, and keeps nothing of what it refuses. */
export function parseCommand(payload: string): ParsedCommand {
  const json = parseJson(payload);
  const parsed = v.safeParse(ChatCommandSchema, json, { abortEarly: true });
  if (parsed.success) return { ok: true, command: parsed.output };
  const identified = v.safeParse(Identified, json);
  return {
    ok: false,
    id: identified.success ? identified.output.id : '',
    code: v.is(FarTooLong, json) ? 'text_too_long' : 'bad_request',
  };
}

function parseJson(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return undefined;
  }
}
