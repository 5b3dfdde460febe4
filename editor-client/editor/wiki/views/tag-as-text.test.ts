// SPDX-License-Identifier: GPL-2.0-or-later
// @vitest-environment jsdom
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { describe, expect, test, vi } from 'vitest';
import type { WikiRendering } from '../rendering-port.ts';
import { knowsFootnotes, TagAsText } from './tag-as-text.ts';

const footnote = (attrs: object, html?: string) =>
  pageSchema.nodes.reference.create({
    mw: JSON.stringify({ name: 'ref', attrs, ...(html === undefined ? {} : { body: { html } }) }),
  });
const wikiWith = (...extensionTags: readonly string[]) => ({ extensionTags }) as unknown as WikiRendering;

describe('a footnote on a wiki that has none', () => {
  test('is known as such by the tags of the wiki, where they are known', () => {
    expect(knowsFootnotes(wikiWith('pre', 'ref'))).toBe(true);
    expect(knowsFootnotes(wikiWith('pre', 'gallery'))).toBe(false);
    expect(knowsFootnotes(wikiWith())).toBe(true);
    expect(knowsFootnotes(undefined)).toBe(true);
  });

  test('is shown as it was typed, with nothing in it run', () => {
    const shown = (...given: Parameters<typeof footnote>) => new TagAsText(footnote(...given), () => undefined).dom;
    expect(shown({ name: 'a "b"' }, 'See <i>there</i><script>x()</script>').innerHTML).toBe(
      '&lt;ref name="a &amp;quot;b&amp;quot;"&gt;See there&lt;/ref&gt;',
    );
    expect(shown({ name: 'z' }).textContent).toBe('<ref name="z" />');
  });

  test('follows changes, and opens to be changed', () => {
    const edit = vi.fn<() => void>();
    const view = new TagAsText(footnote({}, 'one'), edit);
    expect(view.update(footnote({}, 'two'))).toBe(true);
    expect(view.dom.textContent).toBe('<ref>two</ref>');
    view.dom.dispatchEvent(new MouseEvent('dblclick'));
    expect(edit).toHaveBeenCalledOnce();
    expect(view.update(pageSchema.nodes.comment_inline.create({ text: 'x' }))).toBe(false);
  });
});
