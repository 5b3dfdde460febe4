// SPDX-License-Identifier: GPL-2.0-or-later
import { LRUCache } from 'lru-cache';
import type { Cluster } from '../../cluster/cluster.ts';
import { type Directory, type DirectoryChange, HeardDirectory, type NumberedDirectory } from './directory-entries.ts';

/** The names under which nodes tell of who is where. */
export const directoryTopics = {
  /** All of it, in the first language. */
  whole: 'directory',
  /** What has changed, from the second language on. */
  change: 'directory-change',
  /** The number of the last change, now and then: one that was missed shows. */
  number: 'directory-number',
} as const;

/** A question for all of it. */
export const directoryQuestion = 'directory';
const nothing = new Uint8Array();
/** Nodes remembered that are gone: each speaks for some seconds longer at most. */
const mostGone = 100;

/** What the other nodes tell of who is where; whoever missed something asks for all of it. */
export function hearDirectories(
  cluster: Pick<Cluster, 'onAnnounced' | 'onGone' | 'ask'>,
): ReadonlyMap<string, HeardDirectory> {
  const byNode = new Map<string, HeardDirectory>();
  /** Nodes that are being asked, and what they told meanwhile. */
  const asked = new Map<string, DirectoryChange[]>();
  /** One that was only held still says something more before it finds out, and would be here for ever. */
  const gone = new LRUCache<string, true>({ max: mostGone });
  const of = (node: string): HeardDirectory => {
    const known = byNode.get(node) ?? new HeardDirectory();
    byNode.set(node, known);
    return known;
  };

  async function askFor(node: string): Promise<void> {
    const meanwhile: DirectoryChange[] = [];
    asked.set(node, meanwhile);
    try {
      const answer = await cluster.ask(node, directoryQuestion, nothing);
      // It may be gone by now.
      if (asked.get(node) !== meanwhile) return;
      const { number, ...whole } = JSON.parse(Buffer.from(answer).toString('utf8')) as NumberedDirectory;
      const heard = of(node);
      heard.replace(whole, number);
      for (const change of meanwhile) if (change.number > number && !heard.follow(change)) break;
    } catch {
      // What it tells next is asked for anew.
    } finally {
      if (asked.get(node) === meanwhile) asked.delete(node);
    }
  }

  const hear = (topic: string, listener: (message: unknown, from: string) => void): void =>
    cluster.onAnnounced(topic, (message, from) => {
      if (!gone.has(from)) listener(message, from);
    });
  hear(directoryTopics.whole, (directory, from) => of(from).replace(directory as Directory, undefined));
  hear(directoryTopics.change, (message, from) => {
    const change = message as DirectoryChange;
    const meanwhile = asked.get(from);
    if (meanwhile !== undefined) meanwhile.push(change);
    else if (!of(from).follow(change)) void askFor(from);
  });
  hear(directoryTopics.number, (number, from) => {
    if (!asked.has(from) && of(from).number !== number) void askFor(from);
  });
  cluster.onGone((node) => {
    gone.set(node, true);
    byNode.delete(node);
    asked.delete(node);
  });
  return byNode;
}
