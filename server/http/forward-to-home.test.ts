// SPDX-License-Identifier: GPL-2.0-or-later
import fastify from 'fastify';
import { formatDocumentName } from '@parley/protocol/documents/document-name.ts';
import { afterEach, expect, test } from 'vitest';
import type { Cluster, Home } from '../cluster/cluster.ts';
import { registerForwarding } from './forward-to-home.ts';

type Answerer = (question: Uint8Array) => Promise<Uint8Array>;

const document = formatDocumentName({ kind: 'edit', wiki: 'demo', key: 'p1.0' });
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Nodes that share a list of homes, and remember what they read in it until they doubt it. */
function installation() {
  const leases = new Map<string, string>();
  const answerers = new Map<string, Answerer>();
  const node = (name: string) => {
    const known = new Map<string, Home>();
    const cluster: Pick<Cluster, 'homeOf' | 'doubt' | 'ask' | 'answer'> = {
      homeOf: async (place) => {
        const remembered = known.get(place);
        if (remembered !== undefined) return remembered;
        const carrier = leases.get(place) ?? name;
        leases.set(place, carrier);
        const home: Home = carrier === name ? { kind: 'here' } : { kind: 'there', node: carrier };
        known.set(place, home);
        return home;
      },
      doubt: (place) => void known.delete(place),
      ask: async (other, _topic, question) => {
        const answerer = answerers.get(other);
        if (answerer === undefined) throw new Error('nobody is there');
        return answerer(question);
      },
      answer: (_topic, answerer) => void answerers.set(name, answerer),
    };
    const app = fastify();
    closing.push(() => app.close());
    registerForwarding(app, { cluster, placeOf: () => 'page', socialPlace: 'page' });
    app.get('/api/edit/:document', async () => ({ from: name }));
    const giveUp = () => {
      known.delete('page');
      leases.delete('page');
    };
    app.post('/api/rooms/social', async () => ({ from: name }));
    return {
      ask: async (path = `/api/edit/${document}`) => (await app.inject(path)).json<unknown>(),
      make: async (path: string) => (await app.inject({ method: 'POST', url: path })).json<unknown>(),
      giveUp,
    };
  };
  return { node };
}

test('A request is answered where its document lives, whichever node was asked', async () => {
  const { node } = installation();
  const [one, two] = [node('one'), node('two')];
  expect(await one.ask()).toEqual({ from: 'one' });
  expect(await two.ask()).toEqual({ from: 'one' });
});

test('A request is answered there however its address is written', async () => {
  const { node } = installation();
  const [one, two] = [node('one'), node('two')];
  expect(await one.ask()).toEqual({ from: 'one' });
  const name = encodeURIComponent(document);
  for (const path of [
    `/api/%65dit/${name}`,
    `/%61pi/edit/${name}?wiki=demo`,
    `/api/edit/${name.replace('p', '%70')}`,
  ]) {
    expect(await two.ask(path)).toEqual({ from: 'one' });
  }
  for (const path of ['/api/rooms/social', '/api/rooms/soci%61l', '/api/%72ooms/social']) {
    expect(await two.make(path)).toEqual({ from: 'one' });
  }
});

test('A home that was given up is looked for anew', async () => {
  const { node } = installation();
  const [one, two, three] = [node('one'), node('two'), node('three')];
  expect(await one.ask()).toEqual({ from: 'one' });
  expect(await two.ask()).toEqual({ from: 'one' });
  one.giveUp();
  expect(await three.ask()).toEqual({ from: 'three' });
  // The second node still believes in the first, which knows better.
  expect(await two.ask()).toEqual({ from: 'three' });
  expect(await one.ask()).toEqual({ from: 'three' });
});
