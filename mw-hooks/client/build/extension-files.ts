// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundle } from './bundle.ts';
import { asResourceModule, resourceModules } from './resource-modules.ts';
import { tokensForWiki } from './styles.ts';
import { thirdPartyNotices } from './third-party.ts';

const extension = fileURLToPath(new URL('../..', import.meta.url));
const styles = join(extension, 'client', 'styles');

/** Where all that is built stands, but for the names of the modules. */
export const builtFolder = 'resources';

/** Every file that the build makes, by its path in the extension, with its text. */
export async function buildExtensionFiles(): Promise<ReadonlyMap<string, string>> {
  const scripts = await bundle();
  const files = new Map<string, string>();
  for (const script of scripts) files.set(`${builtFolder}/${script.name}.js`, asResourceModule(script));
  for (const name of readdirSync(styles)) files.set(`${builtFolder}/${name}`, readFileSync(join(styles, name), 'utf8'));
  files.set(`${builtFolder}/tokens.css`, tokensForWiki());
  const packageFiles = scripts.flatMap((script) => script.packageFiles);
  files.set(`${builtFolder}/THIRD-PARTY.txt`, thirdPartyNotices(packageFiles));

  const description = join(extension, 'extension.json');
  const described: Record<string, unknown> = JSON.parse(readFileSync(description, 'utf8'));
  described['ResourceModules'] = resourceModules(scripts, bootstrapMessages());
  described['ResourceFileModulePaths'] = { localBasePath: builtFolder, remoteExtPath: `Parley/${builtFolder}` };
  const style = await resolveConfig(description);
  files.set('extension.json', await format(JSON.stringify(described, null, 2), { ...style, parser: 'json' }));
  return files;
}

/** The few messages that the bootstrap takes from the wiki itself. */
function bootstrapMessages(): readonly string[] {
  const file = join(extension, 'i18n', 'client', 'en.json');
  return Object.keys(JSON.parse(readFileSync(file, 'utf8'))).filter((key) => key !== '@metadata');
}
