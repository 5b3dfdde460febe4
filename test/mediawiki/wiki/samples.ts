// SPDX-License-Identifier: GPL-2.0-or-later

/** Everybody on a wiki that tests start. */
export const people = [
  { name: 'Admin', groups: ['sysop', 'bureaucrat', 'interface-admin'] },
  { name: 'Alice', groups: ['editor'] },
  { name: 'Bob', groups: [] },
  { name: 'Carol', groups: ['editor', 'parley-helper'] },
  { name: 'Mo', groups: ['editor', 'parley-moderator'] },
  { name: 'Mallory', groups: [] },
] as const;

/** What somebody signs in with. */
export function passwordOf(name: string): string {
  return `${name.toLowerCase()}-password-for-tests`;
}

export type SamplePage = { readonly title: string; readonly text: string; readonly by?: string };

const lines = (...parts: readonly string[]) => parts.join('\n');

const cat = lines(
  '{{Infobox',
  '| name  = Cat',
  '| class = [[Mammal]]',
  '}}',
  "The '''cat''' (''Felis catus'') is a small [[mammal]].<ref name=\"z\">{{Cite|title=Zoo|url=http://example.org/zoo|year=2001}}</ref>",
  '',
  '== Kinds ==',
  '* [[Lion]]',
  '** Asiatic lion',
  '* House cat<ref name="z" />',
  '',
  '{| class="wikitable"',
  '|+ Weights',
  '! Kind !! kg',
  '|-',
  '| Lion || 190',
  '|-',
  '| House cat || 4',
  '|}',
  "[[File:Cat.jpg|thumb|left|A ''cat'' on a [[mat]]]]",
  '',
  '== References ==',
  '<references />',
  '',
  '{{DEFAULTSORT:Cat, the}}',
  '[[Category:Cats| ]]',
);

const infobox = lines(
  '{| class="infobox"',
  '! colspan="2" | {{{name|{{PAGENAME}}}}}',
  '|-',
  '| Class || {{{class|?}}}',
  '|}<includeonly>[[Category:Pages with an infobox]]</includeonly><noinclude>',
  '<templatedata>{"description":"A box with facts","params":{"name":{"label":"Name","type":"string"},"class":{"label":"Class","description":"Linked","type":"wiki-page-name"}}}</templatedata></noinclude>',
);

/** A small tree of categories with articles that link to each other, and pages for what tests do. */
export const samplePages: readonly SamplePage[] = [
  // Everybody comes from one address: an automatic block of it would shut out all.
  { title: 'MediaWiki:Block-autoblock-exemptionlist', text: '* 127.0.0.1' },
  { title: 'Template:Infobox', text: infobox },
  { title: 'Template:Cite', text: '[{{{url}}} {{{title}}}]{{#if:{{{year|}}}| ({{{year}}})}}' },
  { title: 'Category:Pages with an infobox', text: '__HIDDENCAT__' },
  { title: 'Category:Animals', text: 'The root of the sample tree.' },
  { title: 'Category:Mammals', text: '[[Category:Animals]]' },
  { title: 'Category:Birds', text: '[[Category:Animals]]' },
  { title: 'Category:Cats', text: '[[Category:Mammals]]' },
  { title: 'Category:Dogs', text: '[[Category:Mammals]]' },
  {
    title: 'Animal',
    text: "An '''animal''' lives. See [[Mammal]] and [[Bird]].\n\n[[Category:Animals| ]]",
  },
  {
    title: 'Mammal',
    text: "A '''mammal''' is an [[animal]] such as the [[cat]] or the [[dog]].\n\n[[Category:Mammals| ]]",
  },
  {
    title: 'Bird',
    text: "A '''bird''' is an [[animal]] that flies<ref>Mostly.</ref>.\n\n<references />\n\n[[Category:Birds| ]]",
  },
  { title: 'Cat', text: cat },
  {
    title: 'Lion',
    text: "{{Infobox|name=Lion|class=[[Mammal]]}}\nThe '''lion''' is a big [[cat]]. It does not fly like a [[bird]].\n\n[[Category:Cats]]",
  },
  {
    title: 'Tiger',
    text: "The '''tiger''' is a big [[cat]] with stripes, close to the [[lion]].\n\n[[Category:Cats]]",
  },
  {
    title: 'Dog',
    text: "{{Infobox|name=Dog|class=[[Mammal]]}}\nThe '''dog''' chases the [[cat]].\n\n[[Category:Dogs| ]]",
  },
  { title: 'Wolf', text: "The '''wolf''' is a wild [[dog]]. __NOTOC__\n\n[[Category:Dogs]]" },
  { title: 'Feline', text: '#REDIRECT [[Cat]]' },
  {
    title: 'Talk:Cat',
    by: 'Alice',
    text: '== Sources ==\nDo we have any? [[User:Alice|Alice]] 12:00, 1 January 2024 (UTC)',
  },
  { title: 'Zoo/Plan of the zoo', text: 'A subpage with a slash and {{PAGENAME}}.' },
  { title: 'Sandbox', text: 'Write here.\n\nA second paragraph.\n\nA third one.' },
  { title: 'Protected page', text: 'Only administrators edit this.' },
  { title: 'Project:Help desk', text: 'Ask here.' },
];
