// SPDX-License-Identifier: GPL-2.0-or-later
import { useLanguage } from '@parley/chat-ui/i18n/messages.ts';
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import { contentField } from '@parley/protocol/edit/frames.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { sourcePage } from '@parley/protocol/schema/source-line.ts';
import { DOMParser as PageParser, DOMSerializer } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { prosemirrorToYXmlFragment } from 'y-prosemirror';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { Doc, applyUpdate, encodeStateAsUpdate } from 'yjs';
import { ParleyEditor } from '../parley-editor.ts';
import type { PageDirectory } from '../links/page-directory.ts';
import { wikiForTests } from './wiki-for-tests.ts';
import type { Markup } from './window.d.ts';

/** The editors of one page for tests in a browser: two people, joined in memory, without a server. */

const titles = ['Orb-weaver', 'Spider', 'Spider silk', 'Silk', 'Araneidae', 'Category:Spiders', 'Category:Silk'];

const pages: PageDirectory = {
  search: async (typed) =>
    titles.filter((title) => title.toLowerCase().includes(typed.toLowerCase())).map((title) => ({ title })),
  addressOf: (title) => `https://wiki.example/wiki/${title.replaceAll(' ', '_')}`,
  titleOf: (address) =>
    address.hostname === 'wiki.example' && address.search === '' && address.pathname.startsWith('/wiki/')
      ? decodeURIComponent(address.pathname.slice('/wiki/'.length))
      : undefined,
  missing: async (asked) => asked.filter((title) => !titles.includes(title)),
  categoryPrefix: 'Category:',
};

const people: readonly PresentPerson[] = [
  { wiki: 'demo', userId: '1', name: 'Alice', colour: 6 },
  { wiki: 'demo', userId: '2', name: 'Bob', colour: 7, role: 'mentor' },
];

type Side = { readonly editor: ParleyEditor; readonly doc: Doc; readonly awareness: Awareness };

const authors = new Map<number, PresentPerson>();

function makeSide(person: PresentPerson, seed: Uint8Array, isWiki: boolean): Side {
  const doc = new Doc();
  authors.set(doc.clientID, person);
  applyUpdate(doc, seed, 'seed');
  const awareness = new Awareness(doc);
  awareness.setLocalState({ user: person });
  const editor = new ParleyEditor();
  Object.assign(editor, {
    ...(isWiki ? { rendering: wikiForTests } : {}),
    doc,
    awareness,
    person,
    pages,
    documentName: 'edit:demo:p1.1',
    homeWiki: 'demo',
    label: 'Orb-weaver',
    authorOf: (client: number) => authors.get(client),
  });
  return { editor, doc, awareness };
}

/** A link between two sides that can be cut and joined again. */
class Wire {
  joined = true;
  readonly one: Side;
  readonly other: Side;

  constructor(one: Side, other: Side) {
    this.one = one;
    this.other = other;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      from.doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (this.joined && origin !== 'wire') applyUpdate(to.doc, update, 'wire');
      });
      const copy = (clients: number[]) =>
        applyAwarenessUpdate(to.awareness, encodeAwarenessUpdate(from.awareness, clients), 'wire');
      from.awareness.on(
        'update',
        ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }, origin: unknown) => {
          if (this.joined && origin !== 'wire') copy([...added, ...updated, ...removed]);
        },
      );
      copy([from.awareness.clientID]);
    }
  }

  cut(): void {
    this.joined = false;
  }

  join(): void {
    this.joined = true;
    const [one, other] = [encodeStateAsUpdate(this.one.doc), encodeStateAsUpdate(this.other.doc)];
    applyUpdate(this.one.doc, other, 'wire');
    applyUpdate(this.other.doc, one, 'wire');
  }
}

function pageOf(markup: Markup): Node {
  if (typeof markup === 'string') {
    return PageParser.fromSchema(pageSchema).parse(new DOMParser().parseFromString(markup, 'text/html').body);
  }
  return 'wikitext' in markup ? sourcePage(pageSchema, markup.wikitext) : pageSchema.nodeFromJSON(markup.page);
}

function seedOf(markup: Markup): Uint8Array {
  const doc = new Doc();
  doc.clientID = 1;
  prosemirrorToYXmlFragment(pageOf(markup), doc.getXmlFragment(contentField));
  return encodeStateAsUpdate(doc);
}

/** Makes two editors of a page with this HTML; only the first is in the window unless `both`. */
async function open(markup: Markup, both = false): Promise<void> {
  await useLanguage('en');
  const seed = seedOf(markup);
  const isWiki = typeof markup !== 'string' && 'page' in markup;
  const [alice, bob] = people;
  if (alice === undefined || bob === undefined) throw new Error('two people are needed');
  const one = makeSide(alice, seed, isWiki);
  const other = makeSide(bob, seed, isWiki);
  one.editor.id = 'alice';
  other.editor.id = 'bob';
  other.editor.style.cssText = both ? '' : 'position:absolute;inset-inline-start:-10000px;inline-size:600px';
  document.body.replaceChildren(one.editor, other.editor);
  await one.editor.updateComplete;
  await other.editor.updateComplete;
  await Promise.all([one, other].map(viewOf));
  Object.assign(window, { alice: one, bob: other, wire: new Wire(one, other) });
}

/** Resolves when an editor shows its page, whose kind may have to be fetched. */
async function viewOf({ editor }: Side): Promise<void> {
  while (editor.view === undefined) await new Promise((resolve) => requestAnimationFrame(resolve));
  await editor.updateComplete;
}

/** The page of a side as stored HTML. */
function htmlOf(side: Side): string {
  const holder = document.createElement('div');
  const page = side.editor.view?.state.doc;
  if (page !== undefined) holder.append(DOMSerializer.fromSchema(pageSchema).serializeFragment(page.content));
  return holder.innerHTML;
}

const textSelection = (page: Node, anchor: number, head: number) => TextSelection.create(page, anchor, head);
Object.assign(window, { open_: open, htmlOf, textSelection });
await open('<p>Hello</p>');
document.body.dataset['ready'] = '';
