// SPDX-License-Identifier: GPL-2.0-or-later
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);

type SiteFile = { readonly path: string; readonly type: string; readonly content: string };

/** The style sheet and the small script of the wiki's own pages; they need no build. */
export type SiteFiles = { readonly style: string; readonly script: string; register(app: FastifyInstance): void };

/** Reads the files and names them by their content, so that browsers may keep them for good. */
export function readSiteFiles(): SiteFiles {
  const styles = ['frame.css', 'banner.css', 'content.css', 'forms.css', 'history.css'].map(own);
  const style = named('style', 'css', 'text/css; charset=utf-8', [tokens(), ...styles].join('\n'));
  const script = named(
    'site',
    'js',
    'text/javascript; charset=utf-8',
    readFileSync(new URL('./static/site.js', import.meta.url), 'utf8'),
  );
  return {
    style: style.path,
    script: script.path,
    register(app) {
      for (const file of [style, script]) {
        app.get(file.path, async (_request, reply) =>
          reply.type(file.type).header('cache-control', 'public, max-age=31536000, immutable').send(file.content),
        );
      }
    },
  };
}

function own(name: string): string {
  return readFileSync(new URL(`static/${name}`, import.meta.url), 'utf8');
}

function named(name: string, extension: string, type: string, content: string): SiteFile {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 10);
  return { path: `/site/${name}-${hash}.${extension}`, type, content };
}

/** Codex' tokens: light, and dark for readers whose system asks for it or who chose it. */
function tokens(): string {
  const light = declarations(require.resolve('@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui.css'));
  const dark = declarations(require.resolve('@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui-mode-dark.css'));
  return `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${dark}}}
:root[data-theme='dark']{color-scheme:dark;${dark}}
:root[data-theme='light']{color-scheme:light}`;
}

function declarations(file: string): string {
  const css = readFileSync(file, 'utf8');
  const block = /:root\s*\{([\s\S]*?)\n\}/u.exec(css)?.[1] ?? '';
  return block.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/\s*\n\s*/gu, '');
}
