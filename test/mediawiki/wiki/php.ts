// SPDX-License-Identifier: GPL-2.0-or-later
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Where Debian puts MediaWiki. */
export const mediaWikiCode = '/usr/share/mediawiki';
export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const ownFolder = fileURLToPath(new URL('./', import.meta.url));

export type PhpOptions = {
  /** The folder of the wiki; none for the installer. */
  readonly wiki?: string;
  readonly input?: string;
  /** Answer what was printed even when the script failed. */
  readonly mayFail?: boolean;
};

/** The environment by which PHP finds a wiki. */
export function wikiEnvironment(wiki: string): NodeJS.ProcessEnv {
  return { ...process.env, MW_CONFIG_FILE: `${wiki}/LocalSettings.php`, PARLEY_TEST_WIKI: wiki };
}

/** Runs a PHP script to its end and answers what it printed. */
export function runPhp(script: string, args: readonly string[], options: PhpOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = options.wiki === undefined ? process.env : wikiEnvironment(options.wiki);
    const child = spawn('php', ['-d', 'memory_limit=512M', '-d', 'display_errors=stderr', script, ...args], { env });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || options.mayFail === true) resolve(out + (options.mayFail === true ? errors : ''));
      else reject(new Error(`${script} ${args.join(' ')} ended with ${code}:\n${out}${errors}`));
    });
    child.stdin.end(options.input ?? '');
  });
}

/** Runs one of MediaWiki's own maintenance scripts. */
export function maintenance(wiki: string, script: string, args: readonly string[] = [], input?: string) {
  return runPhp(`${mediaWikiCode}/maintenance/${script}`, args, { wiki, ...(input === undefined ? {} : { input }) });
}
