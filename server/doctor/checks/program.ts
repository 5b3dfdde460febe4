// SPDX-License-Identifier: GPL-2.0-or-later
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Check, fail, warn, well } from '../check.ts';

const assets = fileURLToPath(new URL('../../../editor-client/dist/.vite/manifest.json', import.meta.url));
/** Sockets of a full process and room for files. */
const manyFiles = 20_000;

/** Node, and the browser's part of the program. */
export const programCheck: Check = {
  part: 'program',
  look: async () => {
    const [major = 0] = process.versions.node.split('.').map(Number);
    if (major < 24) {
      return fail(
        `Node ${process.versions.node}`,
        'Run it with the Node that npm ci brings: npm run doctor, npm run serve.',
      );
    }
    const isBuilt = await access(assets).then(
      () => true,
      () => false,
    );
    if (!isBuilt) return fail('the browser parts are not built', 'Run npm run build.');
    return well(`Node ${process.versions.node}, browser parts built`);
  },
};

/** How many files and sockets this process may open. */
export const openFilesCheck: Check = {
  part: 'open files',
  look: async () => {
    const limit = openFileLimit();
    if (limit === undefined) return well('no limit known');
    const found = `${String(limit)} files and sockets`;
    return limit >= manyFiles
      ? well(found)
      : warn(found, 'Each person needs a socket: raise LimitNOFILE of the service (or ulimit -n) to 65536.');
  },
};

/** The soft limit of open files as Node's own report tells it; `undefined` where there is none. */
function openFileLimit(): number | undefined {
  const report: unknown = process.report.getReport();
  if (typeof report !== 'object' || report === null || !('userLimits' in report)) return undefined;
  const limits = report.userLimits as { readonly open_files?: { readonly soft?: number | string } };
  const soft = limits.open_files?.soft;
  return typeof soft === 'number' ? soft : undefined;
}
