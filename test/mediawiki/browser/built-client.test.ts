// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const extension = fileURLToPath(new URL('../../../mw-hooks/', import.meta.url));
const resources = join(extension, 'resources');

let folder: string;
let scripts: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-minified-'));
  scripts = (await readdir(resources)).filter((name) => name.endsWith('.js'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what is committed is what the sources build', async () => {
  const build = join(extension, 'client', 'build', 'main.ts');
  const env = { ...process.env, NODE_ENV: 'production' };
  await expect(run(process.execPath, [build, '--check'], { env })).resolves.toMatchObject({ stderr: '' });
});

/** MediaWiki's own minifier over each script, as ResourceLoader calls it. */
const minify = `
require '/usr/share/mediawiki/vendor/autoload.php';
foreach ( array_slice( $argv, 2 ) as $file ) {
  $code = Wikimedia\\Minify\\JavaScriptMinifier::minify( file_get_contents( $file ) );
  file_put_contents( $argv[1] . '/' . basename( $file, '.js' ) . '.cjs', "(function (require, module, exports) {\\n$code\\n})" );
}`;

test('each script is still one after the wiki has minified it', async () => {
  expect(scripts.length).toBeGreaterThan(10);
  const program = join(folder, 'minify.php');
  await writeFile(program, `<?php ${minify}`);
  await run('php', [program, folder, ...scripts.map((name) => join(resources, name))]);
  for (const name of scripts) await run(process.execPath, ['--check', join(folder, name.replace(/js$/u, 'cjs'))]);
});

/** The script of a module and of all that it cannot do without, as they go over the line. */
async function weight(name: string): Promise<number> {
  type Module = { readonly packageFiles: readonly string[]; readonly dependencies?: readonly string[] };
  const described = JSON.parse(await readFile(join(extension, 'extension.json'), 'utf8')) as {
    readonly ResourceModules: Readonly<Record<string, Module>>;
  };
  const needed = new Set<string>();
  const need = (module: string): void => {
    if (needed.has(module) || !module.startsWith('ext.parley.')) return;
    needed.add(module);
    for (const dependency of described.ResourceModules[module]?.dependencies ?? []) need(dependency);
  };
  need(name);
  const files = [...needed].flatMap((module) => described.ResourceModules[module]?.packageFiles ?? []);
  const texts = await Promise.all(files.map((file) => readFile(join(resources, file))));
  return gzipSync(Buffer.concat(texts), { level: 9 }).length;
}

test.each([
  ['ext.parley.bootstrap', 5000],
  ['ext.parley.drawer', 70_000],
  ['ext.parley.edit', 230_000],
])('%s is no heavier than %i bytes, with all that it needs', async (name, most) => {
  expect(await weight(name)).toBeLessThan(most);
});
