// SPDX-License-Identifier: GPL-2.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const packageName = '@wikimedia/codex-icons';
const prefix = '\0codex-icon:';
const namedImport = /import \{([^}]*)\} from '@wikimedia\/codex-icons';/gu;

/**
 * Codex keeps all icons in one module, and a module goes into one chunk: whoever shows one icon would load those of
 * every page. This makes each icon a module of its own, so that it goes where it is shown. Letters that mean bold or italic
 * in 30 languages come in those that the interface speaks: `messageFolder` is where its files are, `<language>.json` each.
 */
export function oneModulePerIcon(messageFolder: string): Plugin {
  const ours = new Set(readdirSync(messageFolder).map((name) => name.replace(/\.json$/u, '')));
  const path = createRequire(import.meta.url).resolve(`${packageName}/dist/codex-icons.json`);
  const drawings: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
  return {
    name: 'parley-one-module-per-icon',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes(packageName)) return null;
      return { code: code.replace(namedImport, (_whole, names: string) => importsOf(names, drawings)), map: null };
    },
    resolveId: (source) => (source.startsWith(prefix) ? source : null),
    load: (id) =>
      id.startsWith(prefix)
        ? `export default ${JSON.stringify(spokenIn(ours, drawings[id.slice(prefix.length)]))};`
        : null,
  };
}

/** An icon without its drawings for languages that are not ours. */
function spokenIn(ours: ReadonlySet<string>, drawing: unknown): unknown {
  if (typeof drawing !== 'object' || drawing === null || !('langCodeMap' in drawing)) return drawing;
  const { langCodeMap } = drawing;
  if (typeof langCodeMap !== 'object' || langCodeMap === null) return drawing;
  const spoken = Object.entries(langCodeMap).filter(([language]) => ours.has(language));
  return { ...drawing, langCodeMap: Object.fromEntries(spoken) };
}

function importsOf(names: string, drawings: Readonly<Record<string, unknown>>): string {
  const each = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const icons = each.filter((name) => name in drawings);
  const others = each.filter((name) => !(name in drawings));
  return [
    ...icons.map((name) => `import ${name} from '${prefix}${name}';`),
    ...(others.length === 0 ? [] : [`import { ${others.join(', ')} } from '${packageName}';`]),
  ].join('\n');
}
