// SPDX-License-Identifier: GPL-2.0-or-later
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import type { Admission } from './admission.ts';
import { createTokens } from './tokens.ts';
import { rememberUsedTokens } from './used-tokens.ts';

const secret = new Uint8Array(32).fill(7);
const document = 'edit:demo:p1.0';
const admission: Admission = {
  person: { wiki: 'demo', userId: '1', name: 'Ælfgifu 🕷' },
  roles: ['helper'],
  rights: ['parley-chat', 'parley-edit'],
  document,
};

function tokensAt(clock: { now: number }) {
  return createTokens({ secret, used: rememberUsedTokens(), now: () => clock.now });
}

const start = 1_800_000_000_000;

describe('a token', () => {
  test('admits its person to its document, once', async () => {
    const tokens = tokensAt({ now: start });
    const token = await tokens.issue(admission);
    expect((await tokens.redeem(token, document)).admission).toEqual(admission);
    await expect(tokens.redeem(token, document)).rejects.toMatchObject({ code: 'token_used' });
  });

  test('says why it only reads', async () => {
    const tokens = tokensAt({ now: start });
    const token = await tokens.issue({ ...admission, readOnly: 'protected' });
    expect((await tokens.redeem(token, document)).admission.readOnly).toBe('protected');
  });

  test('says until when that holds, which sign-in it is of and how old the editor is', async () => {
    const tokens = tokensAt({ now: start });
    const whole: Admission = {
      ...admission,
      person: { ...admission.person, centralId: 'central-1' },
      signIn: 'mark',
      readOnly: 'blocked',
      validUntil: start + 5000,
      schema: 2,
    };
    expect((await tokens.redeem(await tokens.issue(whole), document)).admission).toEqual(whole);
  });

  test('does not open another document, and is not used up by the attempt', async () => {
    const tokens = tokensAt({ now: start });
    const token = await tokens.issue(admission);
    await expect(tokens.redeem(token, 'edit:demo:p2.0')).rejects.toMatchObject({ code: 'token_invalid' });
    await expect(tokens.redeem(token, document)).resolves.toBeDefined();
  });

  test('holds for sixty seconds', async () => {
    const clock = { now: start };
    const tokens = tokensAt(clock);
    const [early, late] = [await tokens.issue(admission), await tokens.issue(admission)];
    clock.now = start + 59_000;
    await expect(tokens.redeem(early, document)).resolves.toBeDefined();
    clock.now = start + 60_000;
    await expect(tokens.redeem(late, document)).rejects.toMatchObject({ code: 'token_expired' });
  });

  test('cannot be made without the key', async () => {
    const tokens = tokensAt({ now: start });
    const forged = createTokens({
      secret: new Uint8Array(32).fill(8),
      used: rememberUsedTokens(),
      now: () => start,
    });
    await expect(tokens.redeem(await forged.issue(admission), document)).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });

  test.each(['', 'x', 'a.b.c', 'x'.repeat(10_000)])('is refused when it is no token at all', async (text) => {
    await expect(tokensAt({ now: start }).redeem(text, document)).rejects.toMatchObject({ code: 'token_invalid' });
  });

  test('is refused without a signature, whatever it says', async () => {
    const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    const claims = { ...admission, jti: 'x', exp: start / 1000 + 50, at: start, iss: 'parley', aud: document };
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    await expect(tokensAt({ now: start }).redeem(`${header}.${payload}.`, document)).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });

  test('is refused with claims of another form, though signed', async () => {
    const token = await new SignJWT({ person: 'Alice', at: start })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('parley')
      .setAudience(document)
      .setJti('x')
      .setExpirationTime(start / 1000 + 50)
      .sign(secret);
    await expect(tokensAt({ now: start }).redeem(token, document)).rejects.toMatchObject({ code: 'token_invalid' });
  });
});

describe('used tokens', () => {
  test('are remembered until they have expired, and no longer', () => {
    const used = rememberUsedTokens();
    for (let second = 0; second < 600; second += 1) {
      const now = start + second * 1000;
      expect(used.use(`t${second}`, now + 60_000, now)).toBe(true);
      const oldest = Math.max(0, second - 60);
      for (let earlier = oldest; earlier <= second; earlier += 20) {
        expect(used.use(`t${earlier}`, start + earlier * 1000 + 60_000, now)).toBe(false);
      }
    }
  });
});
