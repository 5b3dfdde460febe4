// SPDX-License-Identifier: GPL-2.0-or-later
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { leanMessages } from './lean-messages.ts';
import { oneModulePerIcon } from './one-module-per-icon.ts';
import { withoutUnusedSchemas } from './unused-schemas.ts';

const messageFolder = fileURLToPath(new URL('../../chat-ui/i18n', import.meta.url));
const require = createRequire(import.meta.url);

/** The one script that a module becomes, evaluated: what it exports. */
async function built(code: string, plugin: Plugin): Promise<{ code: string; exports: Record<string, unknown> }> {
  const entry = '/virtual-entry.ts';
  const given: Plugin = {
    name: 'given',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? entry : null),
    load: (id) => (id === entry ? code : null),
  };
  const result = await build({
    root: dirname(require.resolve('vite/package.json')),
    logLevel: 'silent',
    configFile: false,
    plugins: [given, plugin],
    build: { write: false, lib: { entry, formats: ['es'] }, rolldownOptions: { external: [] } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const script = output?.output[0].code ?? '';
  const exports: Record<string, unknown> = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  return { code: script, exports };
}

describe('the messages that browsers fetch', () => {
  test('know plurals, the direction of words and the fallbacks that lead to a language of ours', async () => {
    const source = `import Banana from 'banana-i18n';
      const banana = new Banana('gsw');
      banana.load({ many: '$1 {{PLURAL:$1|Wort|Wörter}}' }, 'de');
      banana.load({ many: 'mots' }, 'fr');
      banana.load({ name: '{{BIDI:$1}}' }, 'en');
      export const two = banana.i18n('many', 2);
      export const names = [banana.i18n('name', 'abc'), banana.i18n('name', 'אבג'), banana.i18n('name', '12')];
      export const fallbacks = banana.getFallbackLocales();`;
    const { code, exports } = await built(source, leanMessages(messageFolder));
    expect(exports['two']).toBe('2 Wörter');
    expect(exports['names']).toEqual(['\u202Aabc\u202C', '\u202Bאבג\u202C', '12']);
    expect(exports['fallbacks']).toEqual(['de', 'en']);
    expect(code.length).toBeLessThan(20_000);
  });
});

describe('the icons that browsers fetch', () => {
  test('are those that are shown, as the package draws them', async () => {
    const source = `import { cdxIconAdd, cdxIconArrowNext, cdxIconBold, shouldIconFlip } from '@wikimedia/codex-icons';
      export { cdxIconAdd };
      export const bold = Object.keys(cdxIconBold.langCodeMap);
      export const flips = shouldIconFlip(cdxIconArrowNext, 'ar');`;
    const { code, exports } = await built(source, oneModulePerIcon(messageFolder));
    const icons: Record<string, unknown> = await import('@wikimedia/codex-icons');
    expect(exports['cdxIconAdd']).toEqual(icons['cdxIconAdd']);
    expect(exports['flips']).toBe(true);
    expect(exports['bold']).toEqual(['ar', 'en', 'de']);
    expect(code.length).toBeLessThan(3000);
  });
});

describe('the shared documents that browsers fetch', () => {
  test('work as the package does, and come without the schemas that nobody uses', async () => {
    const source = `import { Doc, applyUpdate, encodeStateAsUpdate } from 'yjs';
      const [ours, theirs] = [new Doc(), new Doc()];
      ours.getText('page').insert(0, 'orb-weaver');
      applyUpdate(theirs, encodeStateAsUpdate(ours));
      export const text = theirs.getText('page').toString();`;
    const { code, exports } = await built(source, withoutUnusedSchemas());
    const whole = await built(source, { name: 'none' });
    expect(exports['text']).toBe('orb-weaver');
    expect(whole.code.length - code.length).toBeGreaterThan(5000);
  });
});
