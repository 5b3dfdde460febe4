// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyRequest } from 'fastify';

/** Cookie that remembers the language a reader chose. */
export const languageCookie = 'parley_language';

const code = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/u;

/** The language to show: asked for in the address, else remembered, else the browser's first that has texts. */
export function chooseLanguage(request: FastifyRequest, known: readonly string[]): string {
  return (
    askedLanguage(request) ??
    valid(request.cookies[languageCookie]) ??
    acceptedLanguage(request.headers['accept-language'], known)
  );
}

/** The language the address asks for (`?uselang=`), if it is one. */
export function askedLanguage(request: FastifyRequest): string | undefined {
  const query = request.query;
  if (typeof query !== 'object' || query === null || !('uselang' in query)) return undefined;
  return typeof query.uselang === 'string' ? valid(query.uselang.toLowerCase()) : undefined;
}

function valid(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 20 || !code.test(text)) return undefined;
  try {
    return new Intl.Locale(text).toString().toLowerCase();
  } catch {
    return undefined;
  }
}

/** The best of `known` by an `Accept-Language` header; English when none is there. */
export function acceptedLanguage(header: string | undefined, known: readonly string[]): string {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
      const weight = settings
        .map((setting) => /^\s*q=([\d.]+)$/u.exec(setting)?.[1])
        .find((text) => text !== undefined);
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((wish) => wish.weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    const match =
      known.find((language) => language === tag) ?? known.find((language) => language === tag.split('-')[0]);
    if (match !== undefined) return match;
  }
  return 'en';
}
