// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import '../../i18n/register.ts';
import type { SessionState } from '@parley/protocol/edit/frames.ts';
import type { EditSessionView } from '../../session/edit-session.ts';
import { noticesFor } from './notices.ts';

const session: SessionState = {
  type: 'session',
  mode: 'visual',
  hasSource: false,
  page: { title: 'Spider', key: 'p1' },
  baseRevision: 3,
  latestRevision: 3,
  unpublished: false,
};
const calm: EditSessionView = { save: { kind: 'on-server' }, session, kept: [], carried: false };
const ids = (view: EditSessionView, draftBy?: string) =>
  noticesFor({ view, outdated: false, ...(draftBy === undefined ? {} : { draftBy }) }).map((notice) => notice.id);

describe('the notices above the text', () => {
  test('are none when all is well', () => {
    expect(ids(calm)).toEqual([]);
    expect(ids({ ...calm, save: { kind: 'saving' } })).toEqual([]);
  });

  test('say that the connection dropped, before anything else', () => {
    const view: EditSessionView = { ...calm, carried: true, save: { kind: 'offline', unsent: true, since: 1 } };
    expect(ids(view)).toEqual(['offline', 'carried']);
  });

  test('say why one may not write, and that unsent words are safe', () => {
    const [notice] = noticesFor({
      outdated: false,
      view: { ...calm, save: { kind: 'refused', code: 'blocked', unsent: true } },
    });
    expect(notice?.words).toContain('administrator');
    expect(notice?.words).toContain('Your text is safe');
    expect(notice?.closable).toBe(false);
  });

  test('offer what helps: sign in, reload, or try again', () => {
    const action = (code: 'not_signed_in' | 'schema_outdated' | 'protected') =>
      noticesFor({ outdated: false, view: { ...calm, save: { kind: 'read-only', code } } })[0]?.action;
    expect([action('not_signed_in'), action('schema_outdated'), action('protected')]).toEqual([
      'sign-in',
      'reload',
      'retry',
    ]);
  });

  test('say that a part of the page could not be fetched any more', () => {
    const [notice] = noticesFor({ view: calm, outdated: true });
    expect(notice).toMatchObject({ id: 'outdated', action: 'reload', closable: true });
  });

  test('tell each outside change once more, even if the notice of the one before was closed', () => {
    expect(ids({ ...calm, session: { ...session, latestRevision: 4 } })).toEqual(['elsewhere-4']);
    expect(ids({ ...calm, session: { ...session, latestRevision: 5 } })).toEqual(['elsewhere-5']);
  });

  test('mention a draft only while it is unpublished', () => {
    expect(ids(calm, 'Worked on it: Alice.')).toEqual([]);
    expect(ids({ ...calm, session: { ...session, unpublished: true } }, 'Worked on it: Alice.')).toEqual(['draft']);
  });
});
