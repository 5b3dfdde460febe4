// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Built files carry a hash of their content in the name, so that a name never means something else. */
const hashed = /-[A-Za-z0-9_-]{8,}\.[a-z0-9.]+$/;

/** `/assets/...`: what the build made for browsers. Without a build there is nothing there, and pages still read. */
export async function registerStaticRoutes(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/assets/',
    index: false,
    list: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      const lasting = hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      reply.header('cache-control', lasting);
    },
  });
}
