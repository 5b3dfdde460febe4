// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../harness/free-port.ts';
import { patience } from '../harness/patience.ts';

const deployFolder = fileURLToPath(new URL('../../deploy/', import.meta.url));

/** A real proxy with the project's own example, in front of nodes on this machine. */
export type RunningProxy = { readonly url: string; readonly socketUrl: string; stop(): Promise<void> };

type ProxyKind = {
  readonly file: string;
  /** The command that runs it in the foreground, given the file in the working folder. */
  command(folder: string): readonly string[];
  /** Where the nodes stand in the example. */
  nodes(ports: readonly number[]): string;
  readonly nodesInExample: RegExp;
  /** What stands around the example in a whole configuration. */
  around(example: string, folder: string): string;
};

const kinds: Readonly<Record<'nginx' | 'haproxy', ProxyKind>> = {
  nginx: {
    file: 'nginx/parley.conf',
    command: (folder) => ['nginx', '-p', folder, '-c', join(folder, 'whole.conf'), '-g', 'daemon off;'],
    nodes: (ports) => ports.map((port) => `server 127.0.0.1:${String(port)} max_fails=1 fail_timeout=2s;`).join('\n'),
    nodesInExample: /server 127\.0\.0\.1:8080 .*;/,
    around: (example, folder) =>
      [
        `pid ${join(folder, 'nginx.pid')};\nerror_log ${join(folder, 'error.log')};\nevents {}\nhttp {\naccess_log off;`,
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (name) => `${name}_temp_path ${join(folder, name)};`,
        ),
        example,
        '}',
      ].join('\n'),
  },
  haproxy: {
    file: 'haproxy/haproxy.cfg',
    command: (folder) => ['haproxy', '-db', '-f', join(folder, 'whole.conf')],
    nodes: (ports) =>
      ports.map((port, place) => `server node${String(place)} 127.0.0.1:${String(port)}`).join('\n    '),
    nodesInExample: /server node1 127\.0\.0\.1:8080/,
    // More sockets than a test's user may open are not needed here.
    around: (example) => example.replace('maxconn 60000', 'maxconn 1000'),
  },
};

/** Starts a proxy with the example of this kind; only ports, nodes and the certificate are put in. */
export async function startProxy(kind: keyof typeof kinds, nodePorts: readonly number[]): Promise<RunningProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-proxy-'));
  const { file, command, nodes, nodesInExample, around } = kinds[kind];
  const port = await freePort();
  const certificate = await selfSigned(folder);
  const example = (await readFile(join(deployFolder, file), 'utf8'))
    .replace(nodesInExample, nodes(nodePorts))
    .replace('/etc/ssl/parley.example.org.pem', certificate)
    .replace('/etc/ssl/parley.example.org.key', certificate)
    .replace('listen 443', `listen 127.0.0.1:${String(port)}`)
    .replace('bind :443', `bind 127.0.0.1:${String(port)}`);
  await writeFile(join(folder, 'whole.conf'), around(example, folder));
  const [program = '', ...args] = command(folder);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await listening(port, () => {
    if (child.exitCode !== null) throw new Error(`${kind} did not start: ${said.join('')}`);
  });
  return {
    url: `https://127.0.0.1:${String(port)}`,
    socketUrl: `wss://127.0.0.1:${String(port)}/ws`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A certificate with its key in one file, as both proxies read it. */
async function selfSigned(folder: string): Promise<string> {
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.pem');
  const ask = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'];
  await promisify(execFile)('openssl', [...ask, '-keyout', key, '-out', certificate]);
  const both = join(folder, 'both.pem');
  await writeFile(both, (await readFile(certificate, 'utf8')) + (await readFile(key, 'utf8')));
  return both;
}

async function listening(port: number, check: () => void): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    check();
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the proxy does not listen');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
