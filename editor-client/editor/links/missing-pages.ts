// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { DecorationSource, EditorView } from 'prosemirror-view';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { mark } from '../commands/types.ts';
import type { PageDirectory } from './page-directory.ts';

/** Milliseconds after a change until links are looked at again. */
const pause = 400;

const missingKey = new PluginKey<DecorationSet>('missing-pages');

/** Shows links to pages that do not exist as such. The wiki is asked once about a title. */
export function missingPages(pages: () => PageDirectory): Plugin {
  return new Plugin<DecorationSet>({
    key: missingKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (change, decorations) => {
        const fresh = change.getMeta(missingKey) as DecorationSet | undefined;
        return fresh ?? (change.docChanged ? decorations.map(change.mapping, change.doc) : decorations);
      },
    },
    props: { decorations: (state): DecorationSource | undefined => missingKey.getState(state) },
    view: (view) => new MissingPages(view, pages),
  });
}

class MissingPages {
  private readonly known = new Map<string, boolean>();
  private readonly view: EditorView;
  private readonly pages: () => PageDirectory;
  private readonly stop = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changedAt = 0;

  constructor(view: EditorView, pages: () => PageDirectory) {
    this.view = view;
    this.pages = pages;
    this.schedule();
  }

  update(view: EditorView, before: EditorState): void {
    if (view.state.doc !== before.doc) this.schedule();
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.stop.abort();
  }

  /** A timer is set once for all the keys of a burst: setting it anew costs more than some keys do. */
  private schedule(): void {
    this.changedAt = performance.now();
    this.timer ??= setTimeout(this.onTime, pause);
  }

  private readonly onTime = (): void => {
    const left = this.changedAt + pause - performance.now();
    this.timer = left > 1 ? setTimeout(this.onTime, left) : undefined;
    if (this.timer === undefined) void this.look();
  };

  private async look(): Promise<void> {
    const { missing } = this.pages();
    if (missing === undefined) return;
    const unknown = [...titlesIn(this.view.state.doc)].filter((title) => !this.known.has(title));
    try {
      const absent = new Set(unknown.length === 0 ? [] : await missing(unknown, this.stop.signal));
      for (const title of unknown) this.known.set(title, absent.has(title));
    } catch {
      // Whether a page exists is decoration; the next change asks again.
      return;
    }
    if (!this.view.isDestroyed) this.draw();
  }

  private draw(): void {
    const { state } = this.view;
    const decorations: Decoration[] = [];
    eachLink(state.doc, (title, from, to) => {
      if (this.known.get(title) === true) decorations.push(Decoration.inline(from, to, { class: 'parley-missing' }));
    });
    // Most pauses of somebody who writes bring no link: drawing them all anew would look at the whole page.
    if (areSame(missingKey.getState(state)?.find() ?? [], decorations)) return;
    this.view.dispatch(
      state.tr.setMeta(missingKey, DecorationSet.create(state.doc, decorations)).setMeta('addToHistory', false),
    );
  }
}

/** Whether two lists of passages in the order of the page are the same. */
function areSame(some: readonly Decoration[], others: readonly Decoration[]): boolean {
  if (some.length !== others.length) return false;
  const inOrder = some.toSorted((one, other) => one.from - other.from);
  return inOrder.every(({ from, to }, index) => from === others[index]?.from && to === others[index]?.to);
}

function titlesIn(page: Node): ReadonlySet<string> {
  const titles = new Set<string>();
  eachLink(page, (title) => titles.add(title));
  return titles;
}

function eachLink(page: Node, visit: (title: string, from: number, to: number) => void): void {
  page.descendants((child, position) => {
    if (!child.isText) return true;
    const link = mark.page_link.isInSet(child.marks);
    if (link !== undefined) visit(String(link.attrs['title']), position, position + child.nodeSize);
    return false;
  });
}
