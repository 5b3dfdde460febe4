// SPDX-License-Identifier: GPL-2.0-or-later
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalHtml } from './canonical-page.ts';
import { emptyPage, parsePage, renderPage } from './page-html.ts';

const canonical: Record<string, string> = {
  'a paragraph with marks': '<p>An <b>orb</b>-<i>weaver</i> <code>x &lt; y</code>.</p>',
  'page links with marks inside':
    '<p><a rel="mw:WikiLink" href="./Spider_silk" title="Spider silk">silk <b>x</b></a></p>',
  'links to pages with odd titles':
    '<p><a rel="mw:WikiLink" href="./Silk/Dyes:_a" title="Silk/Dyes: a">p</a> and <a rel="mw:WikiLink" href="./%F0%9F%95%B7" title="🕷">s</a></p>',
  'outside links': '<p><a rel="mw:ExtLink nofollow noopener" href="https://example.org/?a=1&amp;b=2">out</a></p>',
  headings: '<h2>Two</h2><h3>Three</h3>',
  'nested lists': '<ul><li><p>a</p><ol start="3"><li><p>b</p></li></ol></li></ul>',
  'a table with header cells':
    '<table class="wikitable"><tbody><tr><th><p>h</p></th><td colspan="2"><p>d</p></td></tr></tbody></table>',
  quotes: '<blockquote><p>said</p></blockquote><hr>',
  code: '<pre>  two\n    lines </pre>',
  'categories and properties':
    '<p>x</p><link rel="mw:PageProp/Category" href="./Category:Spiders#web"><meta property="mw:PageProp/chatroom" content="Silk">',
  'unknown markup': '<div data-parley-opaque="&lt;ref&gt;a&lt;/ref&gt;"></div>',
  'a line break': '<p>one<br>two</p>',
};

describe('the HTML of a page', () => {
  test.each(Object.entries(canonical))('stays the same through the document: %s', (_name, html) => {
    const page = parsePage(html);
    page.check();
    expect(renderPage(page)).toBe(html);
  });

  test.each([
    ['quotes', '<blockquote>'.repeat(100_000)],
    ['tables', '<table><tr><td>'.repeat(50_000)],
    ['end tags that end nothing', '<blockquote><marquee></blockquote></marquee>'.repeat(50_000)],
    ['marks', '<b>'.repeat(100_000)],
    ['paragraphs in a row', '<p>a</p>'.repeat(100_000)],
  ])('is refused at once when it is built to keep the server busy: %s', (_name, html) => {
    const before = process.threadCpuUsage();
    expect(() => parsePage(html)).toThrow(expect.objectContaining({ code: 'too_large' }));
    // Microseconds that this thread worked, whatever else the machine does.
    expect(process.threadCpuUsage(before).user).toBeLessThan(5_000_000);
  });

  test('loses what could run', () => {
    const html = renderPage(
      parsePage(
        '<p onclick="x()">a<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">b</a></p>' +
          '<style>p{}</style><iframe srcdoc="<p>c</p>"></iframe><svg><script>1</script></svg><template><p>t</p></template>',
      ),
    );
    expect(html).toBe('<p>ab</p>');
  });

  test('reads text outside of blocks as paragraphs', () => {
    expect(renderPage(parsePage('plain words'))).toBe('<p>plain words</p>');
  });

  test('is one empty paragraph for a new page', () => {
    expect(renderPage(emptyPage())).toBe('<p></p>');
  });

  test('is canonical after one reading, whatever was read', () => {
    const piece = constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<table>',
      '<td>',
      '<b>',
      '</b>',
      'a b',
      '<h2>',
      '&lt;',
      '<pre>',
      '<a href="./X">',
      '<br>',
      '<div>',
      ' ',
      '\n',
      '<hr>',
      '<blockquote>',
    );
    assert(
      property(array(piece, { maxLength: 25 }), (pieces) => {
        const page = parsePage(pieces.join(''));
        page.check();
        const once = canonicalHtml(page);
        expect(canonicalHtml(parsePage(once))).toBe(once);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
