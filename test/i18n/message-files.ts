// SPDX-License-Identifier: GPL-2.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Texts by key, `@metadata` left out. */
type Texts = Readonly<Record<string, string>>;

/** One set of message files and the code that asks for them. */
export type MessageSet = {
  /** Where its files are, from the root of the project. */
  readonly folder: string;
  /** The folders whose code may ask for these messages. */
  readonly askedBy: readonly string[];
  readonly english: Texts;
  readonly documentation: Texts;
  /** The translations by language code. */
  readonly others: ReadonlyMap<string, Texts>;
};

const root = new URL('../../', import.meta.url);

function readSet(folder: string, askedBy: readonly string[]): MessageSet {
  const read = (file: string): Texts => {
    const entries = Object.entries(JSON.parse(readFileSync(new URL(`${folder}/${file}`, root), 'utf8')));
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  };
  const codes = readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((code) => code !== 'en' && code !== 'qqq');
  return {
    folder,
    askedBy,
    english: read('en.json'),
    documentation: read('qqq.json'),
    others: new Map(codes.map((code) => [code, read(`${code}.json`)])),
  };
}

/** All interface texts of the project. */
export const messageSets: readonly MessageSet[] = [
  readSet('chat-ui/i18n', ['chat-ui', 'editor-client']),
  readSet('chat-ui/on-demand/i18n', ['chat-ui', 'editor-client']),
  readSet('chat-ui/help/i18n', ['chat-ui', 'editor-client']),
  readSet('editor-client/i18n', ['editor-client']),
  readSet('editor-client/on-demand/i18n', ['editor-client']),
  readSet('editor-client/editor/wiki/i18n', ['editor-client']),
  readSet('server/wiki/embedded/site/i18n', ['server']),
  readSet('server/help/i18n', ['server']),
  readSet('server/operator/i18n', ['server/operator']),
  readSet('mw-hooks/client/i18n', ['mw-hooks/client']),
  readSet('mw-hooks/i18n/client', ['mw-hooks/client']),
];

/** A source file: its path from the root of the project, and what it says. */
export type Source = { readonly path: string; readonly code: string };

/** The product's own code below a folder; tests and their pages say what they like. */
export function sourcesBelow(folder: string): readonly Source[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry): readonly Source[] => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['node_modules', 'dist', 'testing'].includes(entry.name) ? [] : sourcesBelow(path);
    if (!entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) return [];
    return [{ path, code: readFileSync(fileURLToPath(new URL(path, root)), 'utf8') }];
  });
}
