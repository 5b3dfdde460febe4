// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * Something that lives on one node at a time: all live documents of a page, the social rooms of a wiki, its help desk.
 */
export type Place = string;

/** Where a place lives. */
export type Home = { readonly kind: 'here' } | { readonly kind: 'there'; readonly node: string };

/**
 * `alone`: one process, and nothing else is known. `together`: the other nodes are heard. `cut_off`: they are not; what
 * lives here goes on.
 */
export type ClusterState = 'alone' | 'together' | 'cut_off';

/** How this node's own pulse comes back over Redis, in milliseconds. */
export type PulseFigures = {
  /** From saying it to hearing it, the last time. */
  readonly roundTrip: number;
  /** Since it was last heard. */
  readonly silence: number;
};

/** Messages between two nodes: each in order and once, or the link is lost and both sides hear of it. */
export type Links = {
  send(node: string, message: Uint8Array): void;
  onMessage(listener: (node: string, message: Uint8Array) => void): void;
  /** What was sent may not have arrived: whatever hung on the link is over. */
  onLost(listener: (node: string) => void): void;
  /** The nodes that something hangs on. */
  linked(): readonly string[];
};

/** What nodes tell each other, and who carries what. */
export type Cluster = {
  /** The name of this node, another one after each start. */
  readonly node: string;
  state(): ClusterState;
  pulse(): PulseFigures;
  /** The language in which nodes speak: the newest that all of them read. */
  language(): number;
  /** How much of what other nodes said was passed over because this release does not know it. */
  passedOver(): number;
  /** Where a place lives; here from now on if it lived nowhere. Rejects while the database is away. */
  homeOf(place: Place): Promise<Home>;
  /** Whether a place is known to live here. */
  isHere(place: Place): boolean;
  /** The home of a place did not answer: next time it is looked up anew. */
  doubt(place: Place): void;
  /**
   * Gives up the places here that nobody asked for in the last `unusedFor` milliseconds and that are not `kept`; whoever
   * asks next may carry them. Answers how many there were.
   */
  giveUpUnused(kept: (place: Place) => boolean, unusedFor: number): Promise<number>;
  /** Lets another node carry these places, as far as they live here: for a node that stops. */
  handOver(places: readonly Place[], to: string): Promise<void>;
  readonly links: Links;
  /**
   * Tells every other node something. It may be lost: `onReunited` says when to look for oneself, unless it is `toldAgain`
   * anyway.
   */
  announce(topic: string, message: unknown, toldAgain?: boolean): void;
  onAnnounced(topic: string, listener: (message: unknown, from: string) => void): void;
  /** Asks one node. Rejects when it does not answer in time. */
  ask(node: string, topic: string, question: Uint8Array): Promise<Uint8Array>;
  answer(topic: string, answerer: (question: Uint8Array) => Promise<Uint8Array>): void;
  /** The other nodes that are heard. */
  others(): readonly string[];
  onGone(listener: (node: string) => void): void;
  /**
   * The other nodes are heard again after a while, or one of them could not tell something for a while: it may have been
   * missed.
   */
  onReunited(listener: () => void): void;
  /** True for the first node that says this within a time in milliseconds. */
  first(what: string, within: number): Promise<boolean>;
  /** Gives up what lives here. The node takes nothing on any more. */
  leave(): Promise<void>;
};
