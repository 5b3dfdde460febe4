// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * How many questions a server answers, one after another, until something has happened: a measure of time that goes
 * slower where the machine is slower.
 */
export async function roundTripsUntil(url: string, happened: Promise<unknown>): Promise<number> {
  const over = new AbortController();
  const settled = happened.finally(() => over.abort());
  // Whoever asks for the count is told by it; until then nobody listens.
  settled.catch(() => undefined);
  let count = 0;
  while (!over.signal.aborted) {
    await (await fetch(`${url}/healthz`)).arrayBuffer();
    count += 1;
  }
  await settled;
  return count;
}
