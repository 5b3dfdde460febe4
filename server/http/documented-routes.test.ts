// SPDX-License-Identifier: GPL-2.0-or-later
import { globSync, readFileSync } from 'node:fs';
import { errorCodes } from '@parley/protocol/errors/codes.ts';
import { closeCodes } from '@parley/protocol/errors/close-codes.ts';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manual = textOf('docs/protocol.md');

/** Every `/api/...` that a route answers, with its parameters as the manual writes them. */
const routes = globSync('server/http/*-routes.ts', { cwd: root })
  .flatMap((file) => [...textOf(file).matchAll(/'(\/api\/[^']+)'/gu)])
  .map(([, path = '']) => path.replace(':wiki', '<id>').replaceAll(/:(\w+)/gu, '<$1>'));

/** Every command of the files that list them. */
const commands = ['protocol/chat/commands.ts', 'protocol/help/commands.ts'].flatMap((file) =>
  [...textOf(file).matchAll(/type: v\.literal\('([a-z-]+)'\)/gu)].map(([, name = '']) => name),
);

describe('docs/protocol.md', () => {
  test('names every route', () => {
    expect(routes.length).toBeGreaterThan(40);
    // What a wiki sends is between it and the server: docs/mediawiki.md.
    const unknown = new Set(routes.filter((path) => !manual.includes(path) && path !== '/api/wikis/<id>/events'));
    expect([...unknown]).toEqual([]);
  });

  test('names every command', () => {
    expect(commands.length).toBeGreaterThan(25);
    expect(commands.filter((name) => !manual.includes(`\`${name}\``))).toEqual([]);
  });

  test('names every code that sockets are closed with', () => {
    const missing = Object.values(closeCodes).filter((code) => !manual.includes(`| ${String(code)} |`));
    // 1000 says that nothing is wrong.
    expect(missing.filter((code) => code > 1000)).toEqual([]);
  });

  test('names no error that there is not', () => {
    const named = [...manual.matchAll(/`([a-z]+(?:_[a-z]+)+)`/gu)].map(([, code = '']) => code);
    const others = new Set(['source_line']);
    expect(named.filter((code) => !Object.hasOwn(errorCodes, code) && !others.has(code))).toEqual([]);
  });
});
