// SPDX-License-Identifier: GPL-2.0-or-later
// `npm run test:container`: builds the image of deploy/container/Containerfile, starts it, asks its health check and stops
// it. Takes some minutes and the network; `-- --base NAME` takes another base than a Debian made here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tryContainer } from './testing/container.mjs';
import { ensurePackages } from './testing/debian-packages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { base: { type: 'string' } } });

async function whyNot() {
  if (process.platform !== 'linux') return 'containers are made on Linux';
  if (process.getuid?.() !== 0) return 'making one without an engine takes root';
  return ensurePackages(root, 'buildah and mmdebstrap', ['buildah', 'crun', 'mmdebstrap']);
}

const missing = await whyNot();
if (missing !== undefined) {
  console.error(`NOT RUN: ${missing}`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'parley-container-'));
try {
  await tryContainer(root, folder, values.base);
  console.log('The image was built, started, found healthy and stopped.');
} catch (error) {
  console.error(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
