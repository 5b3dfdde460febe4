// @vitest-environment jsdom
// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { DOMParser as PageParser, DOMSerializer } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from './clean-html.ts';

/** What the page would hold after pasting, as stored HTML. */
function pasted(markup: string): string {
  const body = new DOMParser().parseFromString(cleanHtml(markup), 'text/html').body;
  const page = PageParser.fromSchema(pageSchema).parse(body);
  const holder = document.createElement('div');
  holder.append(DOMSerializer.fromSchema(pageSchema).serializeFragment(page.content, { document }));
  return holder.innerHTML;
}

describe('pasting from Word', () => {
  const paragraph = (content: string, style = '') => `<p class=MsoNormal style='${style}'>${content}<o:p></o:p></p>`;
  const word = (body: string) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
    <meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
    <style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} --></style></head>
    <body lang=EN-US><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

  test('keeps words, bold and italic, and nothing of the rest', () => {
    expect(
      pasted(
        word(
          paragraph(
            '<span lang=EN-US style="mso-ansi-language:EN-US">An <b style="mso-bidi-font-weight:normal">orb-weaver</b> builds <i>webs</i>.</span>',
            'margin-bottom:8.0pt;line-height:107%',
          ),
        ),
      ),
    ).toBe('<p>An <b>orb-weaver</b> builds <i>webs</i>.</p>');
  });

  test('makes lists of its list paragraphs, with their levels', () => {
    const item = (level: number, sign: string, text: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(
      pasted(
        word(
          item(1, '·', 'one') +
            item(2, 'o', 'deep') +
            item(1, '·', 'two') +
            paragraph('after') +
            item(1, '3.', 'three'),
        ),
      ),
    ).toBe(
      '<ul><li><p>one</p><ul><li><p>deep</p></li></ul></li><li><p>two</p></li></ul><p>after</p><ol start="3"><li><p>three</p></li></ol>',
    );
  });

  test('keeps tables and headings', () => {
    expect(
      pasted(
        word(
          `<h1 style='mso-style-next:Normal'><b><span style='font-size:16pt'>Silk</span></b></h1>
           <table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'><td width=300 valign=top style='width:225.4pt;border:solid windowtext 1.0pt'>${paragraph('a')}</td><td width=300>${paragraph('b')}</td></tr></table>`,
        ),
      ),
    ).toBe('<h2>Silk</h2><table class="wikitable"><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>');
  });
});

describe('pasting from Google Docs', () => {
  test('is not all bold, and styled spans become bold and italic', () => {
    expect(
      pasted(
        `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-4f1c2a"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial;color:#000000;font-weight:400;font-style:normal;white-space:pre-wrap;">An </span><span style="font-weight:700;font-style:normal;">orb-weaver</span><span style="font-weight:400;font-style:italic;"> spins</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">one</span></p></li><ul><li aria-level="2"><p role="presentation"><span style="font-weight:400;">deep</span></p></li></ul></ul></b>`,
      ),
    ).toBe('<p>An <b>orb-weaver</b><i> spins</i></p><ul><li><p>one</p><ul><li><p>deep</p></li></ul></li></ul>');
  });
});

describe('pasting from LibreOffice', () => {
  test('drops fonts, keeps structure', () => {
    expect(
      pasted(
        `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="en-GB" dir="ltr"><h2 class="western"><font face="Liberation Sans"><font size="4" style="font-size: 16pt">Silk</font></font></h2><p style="line-height: 100%"><font color="#000000">Strong <u>and</u> <b>light</b></font></p><p><br/></p><ol><li><p>one</p></li></ol></body></html>`,
      ),
    ).toBe('<h2>Silk</h2><p>Strong and <b>light</b></p><ol><li><p>one</p></li></ol>');
  });
});

describe('pasting from web pages', () => {
  test('leaves out what is not the text: edit links, notes, pictures, scripts', () => {
    expect(
      pasted(
        `<div class="mw-parser-output"><h2><span class="mw-headline" id="Web">Web</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><p>Spiral<sup class="reference"><a href="#cite">[1]</a></sup> webs.<img src="https://x/y.png" onerror="alert(1)"></p><script>alert(1)</script><style>.a{}</style></div>`,
      ),
    ).toBe('<h2>Web</h2><p>Spiral webs.</p>');
  });

  test('keeps nested boxes apart as paragraphs', () => {
    expect(pasted('<div><div>one</div><div>two <b>bold</b></div><section><p>three</p>four</section></div>')).toBe(
      '<p>one</p><p>two <b>bold</b></p><p>three</p><p>four</p>',
    );
  });

  test('keeps outside links and drops those that would run something or lead nowhere', () => {
    expect(
      pasted(
        '<p><a href="https://example.org/a" onclick="x()">a</a> <a href="javascript:alert(1)">b</a> <a href="#c">c</a></p>',
      ),
    ).toBe('<p><a rel="mw:ExtLink nofollow noopener" href="https://example.org/a">a</a> b c</p>');
  });

  test('keeps code as it stands, and header cells plain', () => {
    expect(
      pasted(
        '<pre>a\n  b</pre><table><thead><tr><th><b>Head</b></th></tr></thead><tr><td colspan="2">x</td></tr></table>',
      ),
    ).toBe(
      '<pre>a\n  b</pre><table class="wikitable"><tbody><tr><th><p>Head</p></th></tr><tr><td colspan="2"><p>x</p></td></tr></tbody></table>',
    );
  });

  test('turns hard spaces of a layout into plain ones, not those between a number and its unit', () => {
    expect(pasted('<p>a&nbsp;b 5&nbsp;km</p>')).toBe('<p>a b 5&nbsp;km</p>');
  });

  test('survives markup that is cut off or nested beyond reason', () => {
    expect(pasted('<p>one<b>two')).toBe('<p>one<b>two</b></p>');
    expect(pasted(`${'<div>'.repeat(400)}deep`)).toBe('<p>deep</p>');
    expect(pasted('')).toBe('');
  });
});
