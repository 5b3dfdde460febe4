// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import { ParleyError } from '@parley/protocol/errors/codes.ts';

/**
 * Reads an untrusted body or query.
 * @throws ParleyError `bad_request` naming the field that is wrong, never its value.
 */
export function parseBody<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const field = v.getDotPath(result.issues[0]) ?? 'The request';
  throw new ParleyError('bad_request', `${field} is missing or not formed as the protocol says.`);
}
