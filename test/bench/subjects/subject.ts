// SPDX-License-Identifier: GPL-2.0-or-later

export const subjectNames = ['parley', 'hocuspocus', 'ws'] as const;

export type SubjectName = (typeof subjectNames)[number];

/** A server under measurement, in a process of its own. All speak the frames of `harness/wire.ts`. */
export type Subject = {
  readonly name: SubjectName;
  readonly socketUrl: string;
  readonly pid: () => number;
  /** CPU seconds of all its processes together. */
  readonly cpuSeconds: () => number;
  /** Names of that many edit documents, each of its own page. */
  editDocuments(count: number): Promise<readonly string[]>;
  /** Names of that many conversations. */
  conversations(count: number): Promise<readonly string[]>;
  /** Makes sure there are that many people; person numbers run from 0. */
  enrol(people: number): Promise<void>;
  /** A token for one person and one document, used within a minute. */
  ticket(person: number, document: string): Promise<string>;
  /** Bytes the process holds on to, after its garbage was collected. */
  liveBytes(): Promise<number>;
  /** Bytes on disk; 0 for a subject that keeps nothing. */
  storedBytes(): Promise<number>;
  /** Ends the process and starts it again on what it kept. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};
