// SPDX-License-Identifier: GPL-2.0-or-later
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the doctor said of one part. */
type Said = { readonly state: string; readonly found: string; readonly mend: string };

export type Examination = {
  readonly code: number | null;
  /** Everything it printed. */
  readonly text: string;
  /** What it said of a part; a part it did not speak of is an error. */
  of(part: string): Said;
};

export type DoctorOptions = {
  /** How far its clock is ahead, in milliseconds. */
  readonly clockAhead?: number;
  /** How many files it may open. */
  readonly openFiles?: number;
};

/** Runs the doctor as an operator does, with these settings alone. */
export async function runDoctor(
  settings: Readonly<Record<string, string>>,
  { clockAhead = 0, openFiles }: DoctorOptions = {},
): Promise<Examination> {
  const clock = `data:text/javascript,const now=Date.now;Date.now=()=>now()+${String(clockAhead)}`;
  const node = [process.execPath, ...(clockAhead === 0 ? [] : ['--import', clock]), 'server/doctor/main.ts'];
  const limit = openFiles === undefined ? '' : `ulimit -n ${String(openFiles)}; `;
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('PARLEY_'));
  const child = spawn('bash', ['-c', `${limit}exec "$@"`, 'bash', ...node], {
    cwd: root,
    env: { ...Object.fromEntries(environment), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, text, of: (part) => saidOf(part, text) };
}

function saidOf(part: string, text: string): Said {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.slice(6).startsWith(`${part} `));
  const line = lines[index];
  if (line === undefined) throw new Error(`The doctor said nothing of ${part}:\n${text}`);
  const next = lines[index + 1] ?? '';
  return {
    state: line.slice(0, 4).trim(),
    found: line.slice(6 + part.length).trim(),
    mend: next.trimStart().startsWith('-> ') ? next.trimStart().slice(3) : '',
  };
}
