// SPDX-License-Identifier: GPL-2.0-or-later

/** The environment holds something the server cannot start with. The message says what and what to write. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
