// SPDX-License-Identifier: GPL-2.0-or-later
import type { DatabaseAddress } from '@parley/server/storage/database-address.ts';

/** Somewhere databases can be made. */
export type DatabaseServer = {
  /** Where its files are. */
  readonly folder: string;
  /** The address of a new, empty database. */
  create(): Promise<DatabaseAddress>;
  /** Ends it and starts it again on the same data. `signal` as `kill` takes it. */
  restart(signal?: NodeJS.Signals): Promise<void>;
  /** Backs a database up as docs/operating.md says, while it is in use, and restores it as another one. */
  copy(address: DatabaseAddress): Promise<DatabaseAddress>;
  /** Everything that is kept in its databases, as text. */
  dump(): Promise<string>;
  stop(): Promise<void>;
};
