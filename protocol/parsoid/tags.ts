// SPDX-License-Identifier: GPL-2.0-or-later

function tags(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Elements that begin a line of their own. */
export const blockTags = tags(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
    'noscript colgroup',
);

/** Elements whose inside is no text of a page: they are kept whole. */
export const wholeTags = tags(
  'audio video img picture svg math style script iframe object embed applet canvas input select textarea button form ' +
    'template noscript map area source track wbr col colgroup details summary fieldset base link meta',
);
