// SPDX-License-Identifier: GPL-2.0-or-later
import type { Awareness } from 'y-protocols/awareness';

/**
 * Tells the others anew that this person is here. Whoever lost the connection took everybody for gone, and believes only
 * what is newer than that: the same words again, as they are sent on joining, would be heard with the next sign of life,
 * a quarter of a minute later.
 */
export function renewPresence(awareness: Awareness | null): void {
  const presence = awareness?.getLocalState() ?? null;
  if (presence !== null) awareness?.setLocalState(presence);
}
