// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const packageName = '@wikimedia/codex-icons';
const prefix = '\0codex-icon:';
const namedImport = /import \{([^}]*)\} from '@wikimedia\/codex-icons';/gu;

/**
 * Codex keeps all icons in one module, and a module goes into one chunk: whoever shows one icon would load those of
 * every page. This makes each icon a module of its own, so that it goes where it is shown.
 */
export function oneModulePerIcon(): Plugin {
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
      id.startsWith(prefix) ? `export default ${JSON.stringify(drawings[id.slice(prefix.length)])};` : null,
  };
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
