// SPDX-License-Identifier: GPL-2.0-or-later
// `npm start`: installs, builds and serves, on any Node from 20 on. Each step is left out when nothing has changed.
// `npm run dev` (`--watch`) builds and serves anew on every change of a source.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookAtBuild } from './starting/build-stamp.mjs';
import { findNode, serve } from './starting/serve.mjs';
import { installDependencies } from './testing/dependencies.mjs';
import { run } from './testing/run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const watch = process.argv.includes('--watch');

function leave(words) {
  console.error(`\n${words}`);
  process.exit(1);
}

async function install() {
  try {
    await installDependencies(root);
  } catch {
    leave('The packages could not be installed. The lines above say why; without a network they cannot be fetched.');
  }
}

async function build() {
  const state = lookAtBuild(root);
  if (!state.needed) return;
  console.log('Building the browser parts ...');
  const { code } = await run('npm', ['run', '--silent', 'build'], { cwd: root });
  if (code !== 0) leave('The browser parts could not be built. The lines above say what is wrong in which file.');
  state.done();
}

/** Builds on every change; ends with this process. */
function buildOnChange(node) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join('editor-client', 'vite.config.ts');
  const child = spawn(node, [vite, 'build', '--watch', '--config', config], { cwd: root, stdio: 'inherit' });
  process.on('exit', () => child.kill());
}

await install();
const node = findNode(root);
if (node === undefined) {
  leave('The Node that Parley brings along does not run on this kind of machine. Install Node 22.18 or newer.');
}
await build();
if (watch) buildOnChange(node);
const running = (address) => {
  console.log(`\nParley is running: ${address}\nStop it with Ctrl+C.`);
};
process.exit(await serve(node, root, { watch, running }));
