// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyReply } from 'fastify';

/** Sends a page; readers who are signed in and readers who are not never share a copy. */
export function sendPage(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'private, no-cache')
    .header('vary', 'cookie, accept-language')
    .send(text);
}
