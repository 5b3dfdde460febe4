// SPDX-License-Identifier: GPL-2.0-or-later
import { IncompatibleNodes } from '../cluster/roster.ts';
import { ConfigurationError } from '../configuration/configuration-error.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { NewerTables } from '../storage/known-migrations.ts';
import { DatabaseUnavailable } from './storage.ts';

/** What its own message tells an operator in full. */
const told = [DatabaseUnavailable, ConfigurationError, NewerTables, IncompatibleNodes] as const;

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** In words, what an operator can do about a start that failed; `undefined` for what is no matter of settings. */
export function explainStartFailure(error: unknown, settings: Settings): string | undefined {
  if (told.some((kind) => error instanceof kind) && error instanceof Error) return error.message;
  const port = String(settings.port);
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} on ${settings.host} is in use. Stop what uses it, or set PARLEY_PORT to another port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${settings.host} is no address of this machine. Set PARLEY_HOST to one, or to 127.0.0.1.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `No permission for port ${port} or for the folder ${settings.data}. Check PARLEY_PORT and PARLEY_DATA.`;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return `${settings.data} is not a folder. Set PARLEY_DATA to a folder this user may write to.`;
    case 'ENOSPC':
      return `No space is left for ${settings.data}. Free some, or set PARLEY_DATA to a folder on another disk.`;
    default:
      return undefined;
  }
}
