// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Writes `tokens.css` from the Codex package: the light theme, and the dark one both for readers whose system asks
 * for it and for those who chose it (`data-theme`). CSS cannot import one file under two selectors.
 * Run it after an update of the package: `node chat-ui/styles/generate-tokens.ts`.
 */
const require = createRequire(import.meta.url);

function declarations(path: string): string {
  const css = readFileSync(path, 'utf8');
  const block = /:root\s*\{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '';
  const lines = block.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/--([a-z0-9-]+):\s*([^;]+);/g);
  return [...lines].map(([, name, value]) => `  --${name}: ${String(value).trim()};`).join('\n');
}

/** The style sheet as it should be for the installed Codex package. */
export function tokensCss(): string {
  const light = declarations(require.resolve('@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui.css'));
  const dark = declarations(require.resolve('@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui-mode-dark.css'));
  return `/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Made by generate-tokens.ts from @wikimedia/codex-design-tokens. */
:root {
  color-scheme: light dark;
${light}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme='light']) {
${dark.replaceAll(/^/gm, '  ')}
  }
}

:root[data-theme='dark'] {
  color-scheme: dark;
${dark}
}

:root[data-theme='light'] {
  color-scheme: light;
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL('tokens.css', import.meta.url)), tokensCss());
}
