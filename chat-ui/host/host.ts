// SPDX-License-Identifier: GPL-2.0-or-later
import { embeddedHost } from './embedded-host.ts';
import type { ParleyHost } from './parley-host.ts';

let current: ParleyHost = embeddedHost;

/** The site this script runs on. */
export function host(): ParleyHost {
  return current;
}

/** Makes another site known, before any element is shown. */
export function useHost(other: ParleyHost): void {
  current = other;
}
