// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { html, type SafeHtml } from '../../../pages/html.ts';

/** The modules that pages load, by their source files. */
export const entries = {
  reader: 'pages/reader.ts',
  record: 'pages/record.ts',
  edit: 'pages/edit.ts',
  history: 'pages/history.ts',
  help: 'pages/help.ts',
} as const;

export type Entry = keyof typeof entries;

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean()),
    css: v.optional(v.array(v.string())),
    imports: v.optional(v.array(v.string())),
  }),
);
type Manifest = v.InferOutput<typeof Manifest>;

/** The tags that load built modules. */
export type Assets = { tags(entry: Entry): SafeHtml };

/** How long a manifest is taken to be current, in milliseconds. */
const currentFor = 1000;

/**
 * Reads what the build made (`.vite/manifest.json` in the folder served at `/assets/`), anew after another build:
 * a page that names files of an older one would load none. Without a build pages carry no modules and stay readable.
 */
export function readAssets(folder: string): Assets {
  const file = join(folder, '.vite', 'manifest.json');
  const made = new Map<Entry, SafeHtml>();
  let manifest = readManifest(file);
  let changedAt = changeTime(file);
  let lookedAt = Date.now();
  const refresh = () => {
    if (Date.now() - lookedAt < currentFor) return;
    lookedAt = Date.now();
    const now = changeTime(file);
    if (now === changedAt) return;
    changedAt = now;
    manifest = readManifest(file);
    made.clear();
  };
  return {
    tags(entry) {
      refresh();
      const tags = made.get(entry) ?? tagsOf(manifest, entries[entry]);
      made.set(entry, tags);
      return tags;
    },
  };
}

function changeTime(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function readManifest(file: string): Manifest {
  try {
    return v.parse(Manifest, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

function tagsOf(manifest: Manifest, source: string): SafeHtml {
  // Sources are named from the build's own folder: `../chat-ui/pages/reader.ts`, `pages/edit.ts`.
  const key = Object.keys(manifest).find((name) => name === source || name.endsWith(`/${source}`));
  const chunk = key === undefined ? undefined : manifest[key];
  if (key === undefined || chunk === undefined) return html``;
  const imported = importsOf(manifest, key);
  const styles = new Set([key, ...imported].flatMap((name) => manifest[name]?.css ?? []));
  const preloads = imported.flatMap((name) => manifest[name]?.file ?? []);
  return html`${[...styles].map((file) => html`<link rel="stylesheet" href="/assets/${file}" />`)}
    ${preloads.map((file) => html`<link rel="modulepreload" href="/assets/${file}" />`)}
    <script type="module" src="/assets/${chunk.file}"></script>`;
}

function importsOf(manifest: Manifest, key: string, seen = new Set<string>()): readonly string[] {
  for (const name of manifest[key]?.imports ?? []) {
    if (seen.has(name)) continue;
    seen.add(name);
    importsOf(manifest, name, seen);
  }
  return [...seen];
}
