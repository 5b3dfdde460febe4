// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigurationError, readSettings } from './read-settings.ts';
import { settingsAsMarkdown } from './settings-document.ts';

describe('settings', () => {
  test('have standards that start a server on this machine alone', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ host: '127.0.0.1', port: 8080, data: resolve('./data'), wikiId: 'demo' });
    expect([...settings.modules]).toEqual(['edit', 'topics', 'social', 'help']);
    expect(settings.publicOrigin).toBeUndefined();
  });

  test('are read as what they mean', () => {
    const settings = readSettings({
      PARLEY_PORT: ' 0 ',
      PARLEY_MODULES: 'social, edit',
      PARLEY_PUBLIC_ORIGIN: 'https://parley.example.org/',
      PARLEY_TRUSTED_PROXIES: '10.0.0.0/8,::1',
      PARLEY_HOST: '',
    });
    expect(settings.port).toBe(0);
    expect([...settings.modules]).toEqual(['social', 'edit']);
    expect(settings.publicOrigin).toBe('https://parley.example.org');
    expect(settings.trustedProxies).toEqual(['10.0.0.0/8', '::1']);
    expect(settings.host).toBe('127.0.0.1');
  });

  test.each([
    ['PARLEY_PORT', 'eighty', 'whole number from 0 to 65535'],
    ['PARLEY_PORT', '65536', 'whole number from 0 to 65535'],
    ['PARLEY_PORT', '1e3', 'whole number'],
    ['PARLEY_HOST', 'not a host', 'IP address or a host name'],
    ['PARLEY_PUBLIC_ORIGIN', 'parley.example.org', 'https://parley.example.org'],
    ['PARLEY_PUBLIC_ORIGIN', 'ftp://parley.example.org', 'origin'],
    ['PARLEY_MODULES', 'edit,chat', 'edit, topics, social, help'],
    ['PARLEY_LOG', 'loud', 'one of fatal'],
    ['PARLEY_WIKI_ID', 'Demo', 'lower-case letter'],
    ['PARLEY_DRAFT_DAYS', '0', 'from 1'],
    ['PARLEY_HSOT', 'x', 'is not a setting'],
  ])('stop the start when %s is %s, and say what to write', (variable, value, advice) => {
    const wrong = () => readSettings({ [variable]: value });
    expect(wrong).toThrow(ConfigurationError);
    expect(wrong).toThrow(variable);
    expect(wrong).toThrow(advice);
  });

  test.each(['postgres://parley:hunter2@/parley', 'postgres://parley:one/hunter2@db/parley'])(
    'say what is wrong with the address %s, without the password in it',
    (address) => {
      const wrong = () => readSettings({ PARLEY_DATABASE: address });
      expect(wrong).toThrow('PARLEY_DATABASE');
      expect(wrong).not.toThrow('hunter2');
    },
  );

  test('tell of everything that is wrong at once', () => {
    const wrong = () => readSettings({ PARLEY_PORT: 'x', PARLEY_LOG: 'y' });
    expect(wrong).toThrow(/PARLEY_PORT[^]*PARLEY_LOG/);
  });

  test('leave the rest of the environment alone', () => {
    expect(() => readSettings({ PATH: '/bin', NODE_ENV: 'test' })).not.toThrow();
  });

  test('stand in the operating manual as they are', () => {
    const manual = new URL('../../docs/operating.md', import.meta.url);
    // Formatting widens the columns of a table.
    const plain = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
    expect(plain(readFileSync(manual, 'utf8'))).toContain(plain(settingsAsMarkdown()));
  });
});
