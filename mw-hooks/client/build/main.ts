// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundle } from './bundle.ts';
import { asResourceModule, resourceModules } from './resource-modules.ts';
import { tokensForWiki } from './styles.ts';
import { thirdPartyNotices } from './third-party.ts';

/**
 * Builds what the wiki's pages load into `mw-hooks/resources/`, which is committed, and names the modules in
 * `extension.json`. Run it after each change of the browser parts: `npm run build:mediawiki`.
 */
const extension = fileURLToPath(new URL('../..', import.meta.url));
const resources = join(extension, 'resources');
const styles = join(extension, 'client', 'styles');
const messageFile = join(extension, 'i18n', 'client', 'en.json');

const scripts = await bundle();
rmSync(resources, { recursive: true, force: true });
mkdirSync(resources, { recursive: true });
for (const script of scripts) writeFileSync(join(resources, `${script.name}.js`), asResourceModule(script));
for (const name of readdirSync(styles)) writeFileSync(join(resources, name), readFileSync(join(styles, name)));
writeFileSync(join(resources, 'tokens.css'), tokensForWiki());
writeFileSync(join(resources, 'THIRD-PARTY.txt'), thirdPartyNotices(scripts.flatMap((script) => script.packageFiles)));

const messages = Object.keys(JSON.parse(readFileSync(messageFile, 'utf8'))).filter((key) => key !== '@metadata');
const description = join(extension, 'extension.json');
const described: Record<string, unknown> = JSON.parse(readFileSync(description, 'utf8'));
described['ResourceModules'] = resourceModules(scripts, messages);
described['ResourceFileModulePaths'] = { localBasePath: 'resources', remoteExtPath: 'Parley/resources' };
const style = await resolveConfig(description);
writeFileSync(description, await format(JSON.stringify(described, null, 2), { ...style, parser: 'json' }));
