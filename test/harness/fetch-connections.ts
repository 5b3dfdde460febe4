// SPDX-License-Identifier: GPL-2.0-or-later
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';

/** Closes the connections that `fetch` keeps for later requests: a server holds its side of them for more than a minute. */
export async function closeFetchConnections(): Promise<void> {
  const used = getGlobalDispatcher();
  setGlobalDispatcher(new Agent());
  await used.close();
}
