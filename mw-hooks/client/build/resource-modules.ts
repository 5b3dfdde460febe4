// SPDX-License-Identifier: GPL-2.0-or-later
import type { Script } from './bundle.ts';

/** Entry of `ResourceModules` in extension.json. */
export type ResourceModule = {
  readonly packageFiles: readonly string[];
  readonly styles?: readonly string[];
  readonly dependencies?: readonly string[];
  readonly messages?: readonly string[];
  readonly es6: true;
  readonly targets: readonly string[];
};

const prefix = 'ext.parley.';
const bootstrap = 'bootstrap';
/** Modules of MediaWiki itself that scripts of ours call. */
const ofMediaWiki: Readonly<Record<string, readonly string[]>> = { common: ['mediawiki.util'] };
const styles: Readonly<Record<string, readonly string[]>> = {
  [bootstrap]: ['bootstrap.css'],
  common: ['tokens.css'],
  edit: ['edit.css'],
};

const staticImport = /require\((["'`])\.\/([\w.-]+)\.js\1\)/gu;
const lateImport = /Promise\.resolve\(\)\.then\(\(\)=>require\((["'`])\.\/([\w.-]+)\.js\1\)\)/gu;

/** The scripts as ResourceLoader's modules call each other: by the names of modules, and later ones through the bootstrap. */
export function asResourceModule({ name, code }: Script): string {
  const rewritten = code
    .replaceAll(
      lateImport,
      (_whole, _quote, part: string) => `require("${prefix}${bootstrap}").load("${prefix}${part}")`,
    )
    .replaceAll(staticImport, (_whole, _quote, part: string) => `require("${prefix}${part}")`);
  if (/\bimport\(|require\((["'`])\.\.?\//u.test(rewritten))
    throw new Error(`${name} imports in a way the build does not know.`);
  return `// SPDX-License-Identifier: GPL-2.0-or-later\n"use strict";${rewritten.trim()}\n`;
}

/** The modules that these scripts are, in the order of their names. */
export function resourceModules(
  scripts: readonly Script[],
  messages: readonly string[],
): Record<string, ResourceModule> {
  const modules = scripts.map((script) => [prefix + script.name, moduleOf(script, messages)] as const);
  return Object.fromEntries(modules.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function moduleOf({ name, imports }: Script, messages: readonly string[]): ResourceModule {
  const own = name === bootstrap ? [] : [bootstrap, ...imports];
  const dependencies = [...own.map((each) => prefix + each), ...(ofMediaWiki[name] ?? [])].sort();
  const looks = styles[name];
  return {
    packageFiles: [`${name}.js`],
    ...(looks === undefined ? {} : { styles: looks }),
    ...(dependencies.length === 0 ? {} : { dependencies }),
    ...(name === bootstrap ? { messages } : {}),
    es6: true,
    targets: ['desktop', 'mobile'],
  };
}
