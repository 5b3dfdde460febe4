// SPDX-License-Identifier: GPL-2.0-or-later
import type { Subject, SubjectName } from './subjects/subject.ts';

/** What one case found for one subject; times in milliseconds unless the name says otherwise. */
export type Result = {
  readonly case: string;
  readonly subject: SubjectName;
  /** What was different between runs of one case, such as `50 watchers`. */
  readonly variant: string;
  readonly figures: Readonly<Record<string, number>>;
  /** Figures of a run that only says so when it failed. */
  readonly wrong?: string;
};

export type CaseOptions = {
  /** Folder with the data sets that are not part of the project. */
  readonly data: string;
  /** Share of the full size to run, for trying a case out. */
  readonly scale: number;
  /** Which servers to measure; the others are left out. */
  readonly subjects: readonly SubjectName[];
  /** Starts a subject; the caller of the case stops it. */
  readonly start: (name: SubjectName) => Promise<Subject>;
  readonly say: (line: string) => void;
};

/** One piece of work, measured on every subject it can be done on. */
export type BenchCase = {
  readonly id: string;
  readonly title: string;
  run(options: CaseOptions): Promise<readonly Result[]>;
};

/** Runs the same work on several subjects, each on a fresh server. */
export async function onEach(
  options: CaseOptions,
  names: readonly SubjectName[],
  work: (subject: Subject) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const name of names) {
    if (!options.subjects.includes(name)) continue;
    const begun = performance.now();
    const subject = await options.start(name);
    try {
      results.push(...(await work(subject)));
      options.say(`  ${name}: ${Math.round((performance.now() - begun) / 1000)} s`);
    } finally {
      await subject.stop();
    }
  }
  return results;
}
