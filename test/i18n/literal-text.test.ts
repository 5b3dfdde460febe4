// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { findLiteralText } from './literal-text.ts';
import { sourcesBelow } from './message-files.ts';

const words = (code: string) => findLiteralText(code).map((found) => found.text);

describe('the search for texts outside the message files', () => {
  test.each([
    ['text in an element', 'html`<p>Hello</p>`', ['Hello']],
    ['text beside an expression', 'html`<p>${name} is here</p>`', ['is here']],
    ['a label', 'html`<button aria-label="Close">×</button>`', ['Close']],
    ['a label without quotes', 'html`<button title=Close></button>`', ['Close']],
    ['a property', "html`<input .placeholder=${'Name'} />`", ['Name']],
    ['one of two texts', "html`<p>${open ? 'Hide' : msg('show')}</p>`", ['Hide']],
    ['a label chosen by an expression', 'html`<p aria-label=${label ?? "Nobody"}></p>`', ['Nobody']],
    ['a template inside another', 'html`<ul>${list.map((x) => html`<li>Item ${x}</li>`)}</ul>`', ['Item']],
    ['text set by code', "element.textContent = 'Saved';", ['Saved']],
    ['a label set by code', "element.setAttribute('aria-label', 'Saved');", ['Saved']],
    ['a label in a specification of elements', "const dom = ['span', { 'aria-label': 'Saved' }];", ['Saved']],
    ['a label in attributes made apart', 'const attributes = html`class="a" title="Close"`;', ['Close']],
    ['a label in a part of a tag', 'html`<p ${open && html`aria-label="Open"`}>${text}</p>`', ['Open']],
    ['text of other scripts', 'html`<p>保存しました</p>`', ['保存しました']],
  ])('finds %s', (_what, code, expected) => {
    expect(words(code)).toEqual(expected);
  });

  test.each([
    ['signs', 'html`<p>· ${name} — ${count}&nbsp;×</p>`'],
    ['messages', "html`<p title=${msg('a-title')}>${msg('a-text')}</p>`"],
    ['names of classes, addresses and identifiers', 'html`<a class="link big" href="/wiki/Spider" id="x">${text}</a>`'],
    ['listeners and what they do', "html`<button @click=${() => go('there')} ?disabled=${a > b}>${text}</button>`"],
    ['values compared', "html`<p>${state === 'open' ? text : nothing}</p>`"],
    ['styles and scripts', 'html`<style>p { color: red }</style><script type="module">run()</script>${text}`'],
    ['comments', 'html`<!-- A comment -->${text}`'],
    ['other templates', 'css`p { color: red }`'],
    ['parts of tags', 'html`<input class="a ${bad && html`has-problem`}" ${done && html`checked`} />`'],
    ['attributes made apart', 'const attributes = html`lang="en" dir="${direction}"`;'],
    ['a tag chosen by code', 'html`<${tag} class="a">${text}</${tag}>`'],
  ])('passes over %s', (_what, code) => {
    expect(words(code)).toEqual([]);
  });

  test('tells the line', () => {
    expect(findLiteralText('\n\nelement.title = "Close";')).toEqual([{ line: 3, text: 'Close' }]);
  });
});

test.each(['chat-ui', 'editor-client', 'mw-hooks/client', 'server/wiki/embedded/site'])(
  'every text of %s comes from the message files',
  (folder) => {
    const sources = sourcesBelow(folder);
    expect(sources.length).toBeGreaterThan(10);
    const found = sources.flatMap(({ path, code }) =>
      findLiteralText(code).map(({ line, text }) => `${path}:${line} ${text}`),
    );
    expect(found).toEqual([]);
  },
);
