// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { html, jsonData } from './html.ts';

test('values are escaped, pieces of HTML are not', () => {
  const name = `<b title="x">'&`;
  expect(html`<p class="${name}">${name}${html`<i>${1}</i>`}</p>`.text).toBe(
    '<p class="&lt;b title=&quot;x&quot;&gt;&#39;&amp;">&lt;b title=&quot;x&quot;&gt;&#39;&amp;<i>1</i></p>',
  );
});

test('lists are joined, nothing leaves nothing', () => {
  expect(html`${[html`<i></i>`, '<']}${undefined}${false}`.text).toBe('<i></i>&lt;');
});

test('data cannot end its script element', () => {
  const data = { text: '</script><!--<script>&\u2028' };
  const written = jsonData(data).text;
  expect(written).not.toMatch(/[<>&\u2028]/u);
  expect(JSON.parse(written)).toEqual(data);
});
