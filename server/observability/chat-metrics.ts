// SPDX-License-Identifier: GPL-2.0-or-later
import { Counter, Histogram, type Registry } from 'prom-client';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';

/** Counts what happens in conversations: the metrics port of the chat. Labels are kinds and codes, never names or words. */
export function createChatMetrics(registry: Registry): {
  answered(kept: boolean, command: string, outcome: 'ok' | ErrorCode, seconds: number): void;
} {
  const commands = new Counter({
    name: 'parley_chat_commands_total',
    help: 'Commands answered in conversations, by kind of conversation, command and outcome',
    labelNames: ['kept', 'command', 'outcome'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'parley_chat_command_seconds',
    help: 'Seconds from a command to its answer, by kind of conversation',
    labelNames: ['kept'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  return {
    answered(kept, command, outcome, seconds) {
      const label = kept ? 'yes' : 'no';
      commands.inc({ kept: label, command, outcome });
      duration.observe({ kept: label }, seconds);
    },
  };
}
