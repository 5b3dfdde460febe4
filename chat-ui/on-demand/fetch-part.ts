// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * Fetches a part of the interface when somebody needs it. Its texts come first: an element that is on the page already
 * draws itself the moment its code is there.
 */
export async function fetchPart<Part>(part: () => Promise<Part>): Promise<Part> {
  const { messagesOnDemand } = await import('./messages.ts');
  await messagesOnDemand;
  return part();
}
