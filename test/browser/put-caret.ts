// SPDX-License-Identifier: GPL-2.0-or-later
import type { Locator } from 'playwright';

/**
 * Clicks into a text that is edited, for keys to follow. 20 ms after it got the focus the editor puts the caret back to
 * where it was clicked, if it has not seen it move: a key pressed sooner than anybody could is lost. A timer as long as
 * its own that is set later ends after it.
 */
export async function putCaret(place: Locator, options: Parameters<Locator['click']>[0] = {}): Promise<void> {
  await place.click(options);
  await place.page().evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
}
