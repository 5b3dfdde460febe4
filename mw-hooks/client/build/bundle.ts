// SPDX-License-Identifier: GPL-2.0-or-later
import { fileURLToPath } from 'node:url';
import { leanMessages } from '@parley/editor-client/build/lean-messages.ts';
import { oneModulePerIcon } from '@parley/editor-client/build/one-module-per-icon.ts';
import { withoutUnusedSchemas } from '@parley/editor-client/build/unused-schemas.ts';
import { build, type Plugin, type Rolldown } from 'vite';

const client = fileURLToPath(new URL('..', import.meta.url));
const workspace = fileURLToPath(new URL('../../..', import.meta.url));

/** One script of the build. */
export type Script = {
  /** Without ending: `drawer`. */
  readonly name: string;
  readonly code: string;
  /** Names of scripts that it cannot do without. */
  readonly imports: readonly string[];
  /** Files of packages in it. */
  readonly packageFiles: readonly string[];
};

/** What the wiki's pages load by name; everything else comes with these or is fetched by them. */
const entries = {
  drawer: `${client}/pages/drawer.ts`,
  edit: `${client}/pages/edit.ts`,
};

/** Scripts that go together, so that a page fetches a few rather than dozens. The first that fits takes a module. */
const groups: readonly { readonly name: string; readonly test: RegExp }[] = [
  ...['de', 'ar', 'ja'].map((language) => ({
    name: `messages-${language}`,
    test: new RegExp(`/i18n/${language}\\.json$`, 'u'),
  })),
  {
    name: 'common',
    test: /node_modules\/(?:lit|@lit|lit-html|lit-element|banana-i18n|@oxc-project)|oxc-project|rolldown.runtime|\/protocol\/(?:errors|identity)\/|codex-icon|\/chat-ui\/(?:host|http|i18n|styles|text|wiki|elements\/(?:icon|face|faces|dialog|menu|announcer|popup|person-name|words|confirm-dialog)\b)|\/mw-hooks\/client\/(?:host|wiki|i18n)\//u,
  },
  { name: 'prosemirror', test: /node_modules\/(?:prosemirror-|y-prosemirror|orderedmap|rope-sequence|w3c-keyname)/u },
  { name: 'schema', test: /\/protocol\/(?:schema|parsoid|merge|documents|edit)\// },
  { name: 'live', test: /node_modules\/(?:yjs|lib0|y-protocols|@hocuspocus)\/|\/chat-ui\/connection\// },
];

/** Templates of HTML and CSS keep their indentation through minifying; one line break says the same. */
const withoutIndentation: Plugin = {
  name: 'parley-without-indentation',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('node_modules') || !id.endsWith('.ts')
      ? null
      : { code: code.replaceAll(/\n[ \t]+/gu, '\n'), map: null },
};

/** MediaWiki 1.39 minifies what it serves and knows the language as it was in 2017: newer syntax is rewritten. */
const target = 'es2017';

/** Builds the scripts of the wiki's pages: CommonJS files, which ResourceLoader runs as they are. */
export async function bundle(): Promise<readonly Script[]> {
  return [...(await built({ bootstrap: `${client}/bootstrap/bootstrap.ts` }, [])), ...(await built(entries, groups))];
}

async function built(entry: Record<string, string>, together: typeof groups): Promise<readonly Script[]> {
  const result = await build({
    root: workspace,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      withoutIndentation,
      oneModulePerIcon(`${workspace}/chat-ui/i18n`),
      leanMessages(`${workspace}/chat-ui/i18n`),
      withoutUnusedSchemas(),
    ],
    build: {
      write: false,
      target,
      minify: true,
      // A library has no code around its imports: these are ResourceLoader's to fetch.
      lib: { entry, formats: ['cjs'], fileName: (_format, name) => `${name}.js` },
      rolldownOptions: {
        external: [],
        output: {
          chunkFileNames: '[name].js',
          codeSplitting:
            together.length === 0
              ? false
              : { groups: together.map((group, at) => ({ ...group, priority: together.length - at })) },
        },
      },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return (output?.output ?? []).flatMap((file) => (file.type === 'chunk' ? [scriptOf(file)] : []));
}

function scriptOf(chunk: Rolldown.OutputChunk): Script {
  return {
    name: nameOf(chunk.fileName),
    code: chunk.code,
    imports: chunk.imports.map(nameOf),
    packageFiles: chunk.moduleIds.filter((id) => id.includes('node_modules')),
  };
}

function nameOf(fileName: string): string {
  return fileName.replace(/\.js$/u, '');
}
