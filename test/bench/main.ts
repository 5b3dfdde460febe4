// SPDX-License-Identifier: GPL-2.0-or-later
// npm run bench -- [--only a,b] [--json] [--data ../shared/data] [--scale 0.1] [--subjects parley,ws]
import { parseArgs } from 'node:util';
import { clusterCrowd, nodeCrash, rollingRestart } from './cases/cluster-people.ts';
import { cluster } from './cases/cluster.ts';
import { manyAuthors, manySessions } from './cases/editing.ts';
import { crowd, memory, reconnect } from './cases/holding.ts';
import { largeRoom } from './cases/large-room.ts';
import { openingLong } from './cases/opening.ts';
import { replayTrace } from './cases/replay.ts';
import { busyRooms, hotRoom, manyRooms } from './cases/talking.ts';
import { report, reportJson } from './report.ts';
import type { BenchCase, Result } from './results.ts';
import { startBare } from './subjects/bare-subject.ts';
import { startParleySubject } from './subjects/parley-subject.ts';
import { subjectNames, type SubjectName } from './subjects/subject.ts';

const cases: readonly BenchCase[] = [
  replayTrace,
  manySessions,
  manyAuthors,
  openingLong,
  hotRoom,
  manyRooms,
  busyRooms,
  largeRoom,
  memory,
  reconnect,
  crowd,
  cluster,
  rollingRestart,
  nodeCrash,
  clusterCrowd,
];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    data: { type: 'string', default: '../shared/data' },
    scale: { type: 'string', default: '1' },
    subjects: { type: 'string', default: 'parley,hocuspocus,ws' },
  },
});

const say = (line: string) => console.error(line);
const chosen = values.only?.split(',') ?? cases.map(({ id }) => id);
const unknown = chosen.filter((id) => !cases.some((one) => one.id === id));
if (unknown.length > 0) {
  say(`There is no case called ${unknown.join(', ')}. Cases: ${cases.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

const start = (name: SubjectName) => (name === 'parley' ? startParleySubject() : startBare(name));
const subjects = subjectNames.filter((name) => values.subjects.split(',').includes(name));
const results: Result[] = [];
let failed = false;
for (const one of cases) {
  if (!chosen.includes(one.id)) continue;
  say(`${one.id}: ${one.title}`);
  try {
    results.push(...(await one.run({ data: values.data, scale: Number(values.scale), subjects, start, say })));
  } catch (error) {
    failed = true;
    say(`${one.id}: failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
console.log(values.json ? reportJson(results) : report(results));
// A missed budget is told, not failed: the machine decides a part of it. Lost or wrong content is a failure.
process.exitCode = failed || results.some((result) => result.wrong !== undefined) ? 1 : 0;
process.exit();
