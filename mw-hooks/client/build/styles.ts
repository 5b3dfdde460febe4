// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const tokens = fileURLToPath(new URL('../../../chat-ui/styles/tokens.css', import.meta.url));

/** What Parley puts into a page of the wiki. Newer skins have tokens of the same names: theirs stay theirs. */
const places = ':where(parley-drawer, parley-edit-page, parley-record, .ext-parley)';
const darkPlaces = `html[data-parley-theme='dark'] ${places}`;

const light = /:root \{([\s\S]*?)\n\}/u;
const dark = /:root\[data-theme='dark'\] \{([\s\S]*?)\n\}/u;

/** Codex's tokens for Parley's own parts, light or dark as the page around them is. */
export function tokensForWiki(): string {
  const css = readFileSync(tokens, 'utf8');
  const lightOnes = light.exec(css)?.[1];
  const darkOnes = dark.exec(css)?.[1];
  if (lightOnes === undefined || darkOnes === undefined) throw new Error('The tokens are written in another way now.');
  const lightScheme = lightOnes.replace('color-scheme: light dark', 'color-scheme: light');
  return `/* SPDX-License-Identifier: GPL-2.0-or-later */\n${places} {${lightScheme}\n}\n${darkPlaces} {${darkOnes}\n}\n`;
}
