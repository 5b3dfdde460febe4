// SPDX-License-Identifier: GPL-2.0-or-later
import type { TemplateData, TemplateParameter, WikiRendering } from '../wiki/rendering-port.ts';

function parameter(name: string, rest: Partial<TemplateParameter> = {}): TemplateParameter {
  return {
    name,
    aliases: [],
    type: 'string',
    required: false,
    suggested: false,
    deprecated: false,
    choices: [],
    ...rest,
  };
}

const templates: readonly TemplateData[] = [
  {
    title: 'Template:Infobox',
    description: 'Facts about a group of animals.',
    parameters: [
      parameter('name', { label: 'Name of the group', required: true, example: 'Spiders' }),
      parameter('legs', { label: 'Legs', suggested: true, type: 'number' }),
      parameter('status', { label: 'Status', choices: ['common', 'rare'] }),
    ],
  },
  {
    title: 'Template:Cite web',
    parameters: [parameter('url', { required: true }), parameter('title', { required: true }), parameter('date')],
  },
];

/** A wiki that shows a template as its name and values, in a box if it is an Infobox. */
export const wikiForTests: WikiRendering = {
  render: async (wikitext) => {
    const words = wikitext.replaceAll(/[{}]/gu, '').replaceAll('|', ' ').replaceAll('<', '&lt;');
    return /\{\{\s*Infobox/u.test(wikitext)
      ? `<table class="box"><tr><td>${words}</td></tr></table>`
      : `<p>${words}</p>`;
  },
  templateData: async (title) => templates.find((template) => template.title === title),
  searchTemplates: async (typed) => templates.filter(({ title }) => title.toLowerCase().includes(typed.toLowerCase())),
  searchFiles: async (typed) =>
    [{ title: 'File:Spider.jpg' }, { title: 'File:Web.jpg' }].filter(({ title }) =>
      title.toLowerCase().includes(typed.toLowerCase()),
    ),
  mayFetch: () => false,
  templatePrefix: 'Template:',
  filePrefix: 'File:',
  extensionTags: ['ref', 'references', 'math', 'gallery'],
};
