// SPDX-License-Identifier: GPL-2.0-or-later
import { assert, asyncProperty } from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { mergeDocuments } from '@parley/protocol/merge/merge-documents.ts';
import { anyPage } from '@parley/protocol/merge/pages-for-tests.ts';
import { sameContent } from '@parley/protocol/parsoid/same-content.ts';
import { readAttributes } from '@parley/protocol/schema/kept-attributes.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { safeAttributes, safeStyle } from '@parley/protocol/schema/safe-attributes.ts';
import { parsePage, renderPage } from './page-html.ts';
import { readParsoidPage, writeParsoidPage } from './parsoid-page.ts';

const { nodes } = pageSchema;

function revision(body: string): string {
  return `<!DOCTYPE html><html><head><base href="http://wiki.example/"></head><body lang="en">${body}</body></html>`;
}

/** What Parsoid writes for a small page. */
const original = revision(
  '<section data-mw-section-id="0" data-parsoid="{}"><p data-parsoid=\'{"dsr":[0,30,0,0]}\'>A <b data-parsoid=\'{"dsr":[2,9,3,3]}\'>bold</b> ' +
    '<a rel="mw:WikiLink" href="./Silk" title="Silk" data-parsoid=\'{"dsr":[10,18,2,2]}\'>silk</a>' +
    '<sup about="#mwt2" class="mw-ref reference" id="cite_ref-1" typeof="mw:Extension/ref" data-parsoid=\'{"dsr":[18,30,5,6]}\' data-mw=\'{"name":"ref","attrs":{},"body":{"id":"mw-reference-text-cite_note-1"}}\'><a href="./X#cite_note-1">[1]</a></sup></p>\n' +
    '<span about="#mwt1" typeof="mw:Transclusion" data-parsoid=\'{"pi":[[]],"dsr":[31,45,null,null]}\' data-mw=\'{"parts":[{"template":{"target":{"wt":"box","href":"./Template:Box"},"params":{"a":{"wt":"1"}},"i":0}}]}\'>box</span>\n</section>' +
    '<section data-mw-section-id="1" data-parsoid="{}"><h2 id="Kinds" data-parsoid=\'{"dsr":[46,57,2,2]}\'>Kinds</h2>\n<ul data-parsoid=\'{"dsr":[58,66,0,0]}\'><li data-parsoid=\'{"dsr":[58,61,1,0]}\'>one</li>\n<li data-parsoid=\'{"dsr":[62,66,1,0]}\'>two</li></ul>\n' +
    '<div class="mw-references-wrap" typeof="mw:Extension/references" about="#mwt4" data-mw=\'{"name":"references","attrs":{}}\'><ol><li id="cite_note-1"><span id="mw-reference-text-cite_note-1">A note.</span></li></ol></div></section>',
);

function bodyOf(html: string): string {
  return /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
}

function blocks(page: Node): readonly string[] {
  return page.children.map(({ type }) => type.name);
}

function withoutSpaces(page: Node): string {
  return page.textContent.replaceAll(' ', '');
}

describe('a page of a wiki, read from what Parsoid wrote', () => {
  test('has the structure that people edit', async () => {
    const page = await readParsoidPage(original);
    page.check();
    expect(blocks(page)).toEqual(['paragraph', 'transclusion', 'heading', 'bullet_list', 'extension']);
    expect(page.child(3).textContent).toBe('onetwo');
  });

  test('brings the text of a footnote to where it is written', async () => {
    const page = await readParsoidPage(original);
    const mw = JSON.parse(String(page.child(0).lastChild?.attrs['mw'])) as unknown;
    expect(mw).toEqual({ name: 'ref', attrs: {}, body: { html: 'A note.' } });
  });

  test('is written as it was read when nothing changed', async () => {
    const written = await writeParsoidPage(await readParsoidPage(original), original);
    const [given, back] = [original, written].map((html) => parsePage(bodyOf(html)));
    expect(back?.eq(given ?? pageSchema.node('doc'))).toBe(true);
    expect(written.match(/data-parsoid/g)?.length).toBe((original.match(/data-parsoid/g)?.length ?? 0) - 2);
    expect(written).toContain('<base href="http://wiki.example/">');
  });

  test('keeps what Parsoid noted on everything beside a change', async () => {
    const page = await readParsoidPage(original);
    const changed = page.content.replaceChild(2, nodes.heading.create({ level: 3 }, pageSchema.text('Sorts')));
    const written = await writeParsoidPage(page.copy(changed), original);
    expect(written).toContain('<h3>Sorts</h3>');
    expect(written).toContain('&quot;dsr&quot;:[0,30,0,0]');
    expect(written).toContain('&quot;dsr&quot;:[62,66,1,0]');
  });

  test('changes a template’s arguments and keeps how they were written', async () => {
    const page = await readParsoidPage(original);
    const call = page.child(1);
    const mw = String(call.attrs['mw']).replace('"wt":"1"', '"wt":"2"');
    const changed = page.content.replaceChild(1, call.type.create({ ...call.attrs, mw }));
    const written = await writeParsoidPage(page.copy(changed), original);
    expect(written).toContain('&quot;a&quot;:{&quot;wt&quot;:&quot;2&quot;}');
    expect(written).toContain('&quot;pi&quot;:[[]]');
  });

  test('lets footnotes bring their own text when the list that held it is gone', async () => {
    const page = await readParsoidPage(original);
    const written = await writeParsoidPage(page.copy(page.content.cut(0, page.content.size - 1)), original);
    expect(written).toContain('&quot;body&quot;:{&quot;html&quot;:&quot;A note.&quot;}');
    expect(written).not.toContain('mw-reference-text');
  });

  test('gives a template that is put between paragraphs a line of its own', async () => {
    const call = nodes.transclusion.create({ mw: '{"parts":[]}' });
    const [one, two] = ['one', 'two'].map((text) => nodes.paragraph.create(null, pageSchema.text(text)));
    const page = pageSchema.node(
      'doc',
      null,
      [one, call, two].filter((block) => block !== undefined),
    );
    const written = bodyOf(await writeParsoidPage(page, ''));
    expect(written).toMatch(/^<p>one<\/p>\n<div typeof="mw:Transclusion"[^>]*><\/div>\n<p>two<\/p>$/);
  });

  test('gives a template that is moved behind a paragraph a line of its own, and leaves one alone that stood so', async () => {
    const call = '<div typeof="mw:Transclusion" data-mw=\'{"parts":["x"]}\'>x</div>';
    const [first, second] = (await readParsoidPage(`${call}<p>one</p>`)).children;
    const moved = pageSchema.node(
      'doc',
      null,
      [second, first].filter((block) => block !== undefined),
    );
    expect(bodyOf(await writeParsoidPage(moved, `${call}<p>one</p>`))).toMatch(/^<p>one<\/p>\n<div/);
    const glued = `<p>one</p>${call}`;
    expect(bodyOf(await writeParsoidPage(await readParsoidPage(glued), glued))).toMatch(/^<p>one<\/p><div/);
  });

  test('recognises what was moved', async () => {
    const page = await readParsoidPage(original);
    const [first, second, third, ...rest] = page.children;
    const moved = pageSchema.node(
      'doc',
      null,
      [second, third, ...rest, first].filter((block) => block !== undefined),
    );
    expect(await writeParsoidPage(moved, original)).toContain('&quot;dsr&quot;:[31,45,null,null]');
  });

  test('merges with an outside change like any page', async () => {
    const base = await readParsoidPage(original);
    const ours = await readParsoidPage(original.replace('>one<', '>one more<'));
    const theirs = await readParsoidPage(original.replace('Kinds</h2>', 'Sorts</h2>'));
    const merged = mergeDocuments(base, ours, theirs);
    expect(merged.ok && merged.doc.textContent).toBe('A bold silkSortsone moretwo');
  });

  test('is the same page when only a template looks different, and merges with a change of its arguments', async () => {
    const base = await readParsoidPage(original);
    const theirs = await readParsoidPage(original.replace('>box</span>', '>a box of today</span>'));
    expect(base.eq(theirs)).toBe(false);
    expect(sameContent(base, theirs)).toBe(true);
    const ours = await readParsoidPage(original.replace('"wt":"1"', '"wt":"2"'));
    expect(sameContent(base, ours)).toBe(false);
    const merged = mergeDocuments(base, ours, theirs);
    expect(merged.ok && sameContent(merged.doc, ours)).toBe(true);
  });

  test('refuses what is built to keep the server busy', async () => {
    await expect(readParsoidPage('<div>'.repeat(1000))).rejects.toThrow(expect.objectContaining({ code: 'too_large' }));
  });
});

describe('any page that was made here', () => {
  test('is the same after it was written for Parsoid and read again', async () => {
    await assert(
      asyncProperty(anyPage, async (page) => {
        const once = await writeParsoidPage(page, '');
        const again = await readParsoidPage(once);
        expect(bodyOf(await writeParsoidPage(again, ''))).toBe(bodyOf(once));
        // Spaces at the ends of blocks stand between them.
        expect(withoutSpaces(again)).toBe(withoutSpaces(page));
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});

describe('a page of a wiki, shown or copied', () => {
  test('is the same after it was written as HTML of the schema and read again', async () => {
    const page = await readParsoidPage(original);
    expect(parsePage(renderPage(page)).toJSON()).toEqual(page.toJSON());
  });

  test('shows nothing that runs, fetches or covers', () => {
    const attributes = readAttributes(
      JSON.stringify({
        onclick: 'x()',
        class: 'wikitable parley-toolbar ProseMirror',
        style: 'color: red; position: fixed; background: url(//x); width: 5em',
        href: 'javascript:x()',
        srcdoc: '<script>',
        colspan: '2',
      }),
    );
    expect(safeAttributes(attributes)).toEqual({ class: 'wikitable', style: 'color: red; width: 5em', colspan: '2' });
    expect(safeStyle('col\\6fr: red')).toBe('');
  });

  test.each([
    'translate: 0 -30vh',
    'rotate: 45deg',
    'scale: 9',
    'zoom: 9',
    'transform: translateY(-300px)',
    '-webkit-transform: scale(9)',
    '-moz-transform: scale(9)',
    'perspective: 1px',
    'offset-path: ray(0deg)',
    'position-anchor: --a',
    'margin-top: -300px',
    'MARGIN: 0 0 0 -.5em',
    'margin: 1px - 300px',
    'margin: 0-300px',
    'margin-top: 1%-300px',
    'margin-inline-start: calc(0px - 300px)',
    'margin-block: min(1px, 0px - 300px)',
    'text-indent: -9999px',
    'letter-spacing: -50px',
    'word-spacing: -50px',
    'box-shadow: 0 0 0 9999px red',
    'box-shadow: 0 0 0 1e4px red',
    'box-shadow: 0 0 0 calc(100px * 9) #fff',
    'box-shadow: 300px 0 rgba(0,0,0,1)',
    'text-shadow: 0 -20em red',
    'outline: 500px solid red',
    'outline-width: 90vw',
    'outline-offset: 300px',
    'filter: drop-shadow(300px 0 red)',
    'border-image-outset: 99',
    'text-decoration: underline 300px red',
    'text-decoration-thickness: 300px',
    'text-underline-offset: -300px',
  ])('shows nothing that leaves its box: %s', (declaration) => {
    expect(safeStyle(`color: red; ${declaration}; width: 5em`)).toBe('color: red; width: 5em');
  });

  test.each([
    'margin: 0 auto',
    'margin-left: 1.6em',
    'text-indent: 2em',
    'letter-spacing: .1em',
    'box-shadow: 0 2px 2px rgba(0, 0, 0, .2)',
    'box-shadow: 0 0 4px #a2a9b1, inset 0 1px white',
    'outline: 1px solid #0645ad',
    'text-decoration: underline dotted #36c 2px',
    'text-shadow: 0.1em 0.1em grey',
    'float: right',
    'border-radius: 5px',
    'column-count: 2',
  ])('shows what stays in it: %s', (declaration) => {
    expect(safeStyle(declaration)).toBe(declaration);
  });

  test('keeps the words of a style that it does not show', async () => {
    const body = '<section data-mw-section-id="0"><p style="margin-top:-300px; translate: 0 9px">Words</p></section>';
    const page = await readParsoidPage(revision(body));
    expect(renderPage(page)).not.toMatch(/ style="[^"]*(?:margin|translate)/);
    expect(bodyOf(await writeParsoidPage(page, revision(body)))).toContain('margin-top:-300px; translate: 0 9px');
  });

  test('keeps its own markup inert in HTML', () => {
    const html = renderPage(
      pageSchema.node('doc', null, [
        nodes.transclusion.create({ mw: '{}', html: '<script>alert(1)</script>' }),
        nodes.container.create({ tag: 'script', attributes: '{"onclick":"x()"}' }),
      ]),
    );
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/ onclick=/);
  });
});
