// SPDX-License-Identifier: GPL-2.0-or-later
import type { WikiPageContext } from './page-context.ts';

/** What Parley uses of MediaWiki's own interface for scripts, as it is since 1.39. */
type ConfigValues = {
  readonly wgParley: WikiPageContext | null;
  readonly wgAction: string;
  readonly wgArticlePath: string;
  readonly wgScript: string;
  readonly wgScriptPath: string;
  readonly wgServer: string;
  readonly wgPageName: string;
  readonly wgUserLanguage: string;
  readonly wgUserName: string | null;
  readonly wgFormattedNamespaces: Readonly<Record<string, string>>;
  /** Numbers by names in small letters with underscores: in English, in the wiki's language, and other names. */
  readonly wgNamespaceIds: Readonly<Record<string, number>>;
  readonly skin: string;
};

type ModuleState = 'registered' | 'loading' | 'loaded' | 'executing' | 'ready' | 'error' | 'missing';

declare global {
  const mw: {
    readonly config: { get<K extends keyof ConfigValues>(name: K): ConfigValues[K] };
    readonly loader: {
      using(modules: readonly string[]): PromiseLike<(module: string) => unknown>;
      load(modules: readonly string[]): void;
      getState(module: string): ModuleState | null;
      getModuleNames(): readonly string[];
      state(states: Readonly<Record<string, ModuleState>>): void;
    };
    readonly user: { readonly options: { get(name: string): unknown } };
    readonly util: {
      getUrl(title: string, parameters?: Readonly<Record<string, string>>): string;
      wikiScript(name: 'api' | 'rest' | 'index'): string;
    };
    readonly hook: (name: string) => { add(listener: (...values: readonly unknown[]) => void): unknown };
    msg(key: string, ...parameters: readonly (string | number)[]): string;
  };
  /** ResourceLoader's own, inside each file of a module. */
  function require(module: string): unknown;
}
