// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyRequest } from 'fastify';
import { ParleyError } from '@parley/protocol/errors/codes.ts';

/** One value of the query; empty when absent or given twice. */
export function queryText(request: FastifyRequest, name: string): string {
  const value: unknown = new Map(Object.entries(Object(request.query))).get(name);
  return typeof value === 'string' ? value : '';
}

/** A revision's number in the query; `undefined` when absent. Rejects `not_found` for what is no number. */
export function queryNumber(request: FastifyRequest, name: string): number | undefined {
  const text = queryText(request, name);
  if (text === '') return undefined;
  if (!/^\d{1,15}$/u.test(text)) throw new ParleyError('not_found', 'The page has no such revision.');
  return Number(text);
}
