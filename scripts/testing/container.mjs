// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ask = promisify(execFile);
const containerFile = join('deploy', 'container', 'Containerfile');
/** Certificates this machine trusts besides those of its distribution, as behind a proxy that looks into TLS. */
const ownCertificates = '/usr/local/share/ca-certificates';

/** Runs the server of the image as its user does, asks its own health check, and stops it. */
const lifeOfServer = `
server="$1"; shift
$server & pid=$!
tries=0
until "$@"; do
  tries=$((tries + 1))
  if [ "$tries" -gt 150 ]; then echo "the health check never passed"; exit 1; fi
  sleep 0.2
done
[ "$(id -un)" = parley ] || { echo "it runs as $(id -un)"; exit 1; }
[ -f /data/parley.db ] || { echo "nothing is in /data"; exit 1; }
kill -TERM "$pid"
wait "$pid"
`;

/**
 * Builds the image of the container file and lets it live once, without an engine: buildah makes and runs it in a plain
 * folder. Everything is under `folder`. Rejects with what failed.
 */
export async function tryContainer(root, folder, givenBase) {
  const store = ['--root', join(folder, 'images'), '--runroot', join(folder, 'run'), '--storage-driver', 'vfs'];
  const buildah = async (...args) => (await ask('buildah', [...store, ...args], { maxBuffer: 1 << 26 })).stdout.trim();
  const base = givenBase ?? (await makeBase(folder, buildah));
  const build = ['build', '--isolation', 'chroot', '--format', 'docker', '--build-arg', `BASE=${base}`];
  await loudly('buildah', [...store, ...build, '-f', containerFile, '-t', 'parley', '.'], root);
  const container = await buildah('from', 'localhost/parley');
  const { config } = JSON.parse(await buildah('inspect', container)).Docker;
  const [, ...health] = config.Healthcheck.Test;
  const settings = { PARLEY_HOST: '127.0.0.1', PARLEY_PORT: String(await freePort()), PARLEY_LOG: 'warn' };
  const environment = Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const life = ['--', 'sh', '-c', lifeOfServer, 'sh', config.Cmd.join(' '), ...health];
  await loudly('buildah', [...store, 'run', '--isolation', 'chroot', ...environment, container, ...life], root);
}

/** A Debian of this machine's own mirror. */
async function makeBase(folder, buildah) {
  const archive = join(folder, 'base.tar');
  await loudly('mmdebstrap', ['--quiet', '--variant=minbase', 'bookworm', archive], folder);
  const container = await buildah('from', 'scratch');
  await buildah('add', container, archive, '/');
  for (const name of existsSync(ownCertificates) ? readdirSync(ownCertificates) : [])
    await buildah('copy', container, join(ownCertificates, name), `${ownCertificates}/`);
  await buildah('config', '--env', 'NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt', container);
  await buildah('commit', container, 'localhost/parley-base');
  return 'localhost/parley-base';
}

function loudly(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.at(-1)} ended with ${String(code)}`)),
    );
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
