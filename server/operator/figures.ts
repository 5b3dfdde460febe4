// SPDX-License-Identifier: GPL-2.0-or-later
import type { ReadinessState } from '../observability/readiness.ts';
import type { FigureGroup } from './figure.ts';
import { help } from './groups/help.ts';
import { nodes } from './groups/nodes.ts';
import { people } from './groups/people.ts';
import { ofProcess } from './groups/process.ts';
import { refusals } from './groups/refusals.ts';
import { storage } from './groups/storage.ts';
import { wikis } from './groups/wikis.ts';
import { work } from './groups/work.ts';
import type { Sample } from './samples.ts';

/** What the operator's page shows of a node. */
export type NodeFigures = {
  readonly state: ReadinessState;
  readonly groups: readonly FigureGroup[];
};

/** Makes the figures of a node out of this moment and an earlier one. Parts that are not set up show nothing. */
export function nodeFigures(state: ReadinessState, now: Sample, before: Sample | undefined): NodeFigures {
  const groups = [
    people(now),
    work(now, before),
    storage(now, before),
    nodes(now),
    help(now),
    wikis(now),
    ofProcess(now, before),
    refusals(now),
  ];
  return { state, groups: groups.filter(({ figures }) => figures.length > 0) };
}
