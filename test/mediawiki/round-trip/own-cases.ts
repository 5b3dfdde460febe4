// SPDX-License-Identifier: GPL-2.0-or-later

const lines = (...parts: readonly string[]) => parts.join('\n');

/** Markup that people write, tidy and not, and the places where a document loses it most easily. */
export const ownCases: Readonly<Record<string, string>> = {
  'paragraphs and odd spacing': 'One  two   three.\n\n\nFour. \n Five\n\n\n\nsix',
  'a line that goes on in the next': 'One line\nand the next of the same paragraph,\nand a third.',
  'bold and italic': "'''bold''' ''italic'' '''''both''''' ''a '''b''' c'' '''d ''e'' f'''",
  'bold and italic that touch': "'''a''''''b''' ''c''''d'' '''''e''' f'' '''''g'' h'''",
  'formatting by tags':
    '<b>a</b><b>b</b> <i>c</i> <u>d</u> <s>e</s> <small>f <small>g</small></small> x<sub>1</sub>y<sup>2</sup>',
  'tags with attributes':
    '<span style="color:red" class="x">a <b title="t">b</b></span> <abbr title="World">W</abbr> <code lang="c">d</code>',
  'empty elements': "a<b></b>b <span id=\"here\"></span>c '''''' d",
  links:
    "[[Silk]] [[silk|Silk]] [[spider]]s [[Silk#Dyes|dyes]] [[ silk ]] [[:Category:Silk]] [[Silk (thread)|]] '''[[Silk|a ''b'' c]]'''",
  'links with formatting around and inside': "''[[a]]'' [[b|'''c''' d]] '''e [[f]] g'''",
  'outside links':
    '[http://example.org words] [http://example.org] http://example.org/a?b=1&c=2 [mailto:a@example.org mail] [//example.org x]',
  entities: '10&nbsp;km &amp; &lt;b&gt; &eacute; &#x41; &nbsp;&nbsp; a « b » c',
  nowiki: "<nowiki>''not''</nowiki> a<nowiki/>b <nowiki>[[x]]</nowiki>",
  comments: 'a <!-- inside --> b\n<!-- alone -->\nc\n\n<!-- between -->\n\nd<!-- end -->',
  'line breaks': 'one<br>two<br />three<br clear="all"/>four',
  headings:
    "== Two ==\ntext\n===Three===\n====  Four ====\n== '''Bold''' [[link]] ==\n== Ä (1) ==\n=====Five===== <!-- c -->\nx",
  lists: '* a\n* b\n** c\n*** d\n* e\n# f\n#: g\n# h\n\n*i\n*  j  \n*# k',
  'definition lists': '; term : description\n; another\n: one\n: two\n:: deeper\n:* item',
  'lists with blocks': '* a\n*: b\n* <div>c</div>\n* d<br>e\n* {{unknown}}\n* [[File:No.png|thumb|f]]',
  'lists in tags': '<ul>\n<li>a</li>\n<li class="x">b\n* c\n</li></ul>\n<ol start="3"><li>d</li></ol>',
  'a table':
    '{| class="wikitable" style="width:50%"\n|+ Caption \'\'text\'\'\n! a !! b\n|-\n| c || d\n|- style="color:red"\n|e\n|  f  \n|}',
  'a table with attributes and blocks':
    '{|\n! scope="row" rowspan=2 | a\n| colspan="2"|b\n|-\n|\n* c\n* d\n|\n{|\n| e\n|}\n|}',
  'a table of one cell': '{|\n|a\n|}\nand text',
  'an empty table': '{|\n|}\n\n{| class="x"\n|-\n|}',
  'a table with rows without cells': '{|\n|-\n| a\n|-\n|-\n| b\n|-\n|}\n\n{| class="x"\n|-\n|-\n! c\n|}',
  'a table with a row of a template': '{|\n| a\n{{rows}}\n|-\n| b\n|}',
  'cells by templates': '{|\n|-\n| {{cell}} | a\n| {{cell}}\n|}',
  preformatted: " one\n two ''three'' [[four]]\n\n<pre>\n a < b\n  c\n</pre>\n<pre class=\"x\">d</pre>",
  'quotes and boxes':
    '<blockquote>a\n\nb</blockquote>\n<div class="x">c</div>\n<center>d</center>\n<div>\ne\n\nf\n</div>',
  'unclosed and crossed tags': "<div>a\n\n'''b\n\n<i>c <b>d</i> e</b>\n\n</p>f",
  rules: 'a\n----\nb\n-----c',
  pictures:
    "[[File:No.png|thumb|left|A ''caption'' with a [[link]]]]\ntext [[File:No.png|20px]] more\n\n[[File:No.png|frameless|upright=1.2|alt=x|y]]",
  templates:
    '{{Infobox\n| name = Cat\n| class=[[Mammal]]\n}}\na {{cite|url=http://e.org|title=T}} b {{unknown| x |y = z }}\n\n{{unknown}}{{unknown|2}}',
  'templates that begin what others end': '{{open}}\ntext\n{{close}}',
  'parser functions': '{{#if:x|yes|no}} {{PAGENAME}} {{lc:ABC}} {{#expr:1+1}}',
  parameters: '{{{1}}} {{{name|default}}}',
  footnotes:
    'a<ref>One.</ref> b<ref name="two">Two \'\'words\'\' [[x]].</ref> c<ref name="two" /> d<ref name=three group="n"/>\n\n<references />\n\n<references group="n"><ref name="three">Three</ref></references>',
  'extension tags':
    '<poem>\na\nb\n</poem>\n<syntaxhighlight lang="c">int a;</syntaxhighlight> <gallery>\nFile:No.png|x\n</gallery>',
  'magic words':
    '__NOTOC__\n__FORCETOC__ text\n{{DEFAULTSORT:Cat, the}}\n[[Category:Cats| ]]\n[[Category:Animals|Cat & dog]] [[Category:X]]',
  'categories within text': 'a [[Category:One]] b\n* item [[Category:Two]]\n',
  'a redirect': '#REDIRECT [[Cat]]\n\n[[Category:Redirects]]',
  'included and not': 'a<noinclude>b</noinclude><includeonly>c</includeonly>\n<onlyinclude>d</onlyinclude>',
  'other languages': "قطة ''[[قطة|حيوان]]'' 猫は[[動物]]である。 <bdi dir=\"rtl\">א</bdi>",
  'signs and odd letters': '~~ a\u00a0b\u200bc \u{1F577}\uFE0F & < > " \' | } ] [ {',
  nothing: '',
  'white space alone': '\n\n',
};

/** A small article with one of everything. */
export const ownArticle = lines(
  '{{Infobox',
  '| name  = Cat',
  '| class = Mammal',
  '}}',
  "The '''cat''' (''Felis catus'') is a small carnivorous [[mammal]].<ref name=\"z\">Zoo and sons</ref> It sleeps.",
  '',
  'A second paragraph stands here, with 10&nbsp;kg.',
  '',
  '== Kinds of cats ==',
  '* the lion of [[Asia]]',
  '** the Asiatic lion',
  '* House cat<ref name="z" />',
  '',
  '; Lion : a large cat',
  ': another line here',
  '',
  '{| class="wikitable"',
  '|+ Weights of animals',
  '! Kind !! kg',
  '|-',
  '| the lion||  190',
  '|-',
  '|a house cat || 4',
  '|}',
  "[[File:Cat.jpg|thumb|left|A ''cat'' sits on a [[mat]]]]",
  '',
  '===  References here  ===',
  '<references />',
  '',
  '{{DEFAULTSORT:Cat, the}}',
  '[[Category:Cats| ]]',
);
