// SPDX-License-Identifier: GPL-2.0-or-later
import type { CategoryMember } from '../../relations.ts';
import { bareCategory, isCategoryTitle } from '../../title.ts';
import { html, type SafeHtml } from '../../../../pages/html.ts';
import { pageLink } from '../pieces.ts';
import type { Visit } from '../request-view.ts';

const shownMembers = 500;

/** What a category holds: the categories in it, then the pages in it by their first letters. */
export async function categoryMembers(visit: Visit, title: string): Promise<SafeHtml> {
  const { msg } = visit.messages;
  const members = await visit.deps.wiki.linksAndCategories.members(title, shownMembers);
  const categories = members.filter((member) => isCategoryTitle(member.title));
  const pages = members.filter((member) => !isCategoryTitle(member.title));
  if (members.length === 0) return html`<p class="empty">${msg('site-category-empty')}</p>`;
  return html`${
    categories.length > 0 &&
    html`<section class="members">
      <h2>${msg('site-subcategories', categories.length)}</h2>
      ${byLetter(visit, categories)}
    </section>`
  }
  ${
    pages.length > 0 &&
    html`<section class="members">
      <h2>${msg('site-category-pages', pages.length)}</h2>
      ${byLetter(visit, pages)}
    </section>`
  }`;
}

function byLetter(visit: Visit, members: readonly CategoryMember[]): SafeHtml {
  const groups = new Map<string, CategoryMember[]>();
  for (const member of members) {
    const letter = firstLetter(visit, member.sortKey === '' ? bareCategory(member.title) : member.sortKey);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [member]);
    else group.push(member);
  }
  return html`<div class="letters">
    ${[...groups].map(
      ([letter, group]) =>
        html`<div class="letter">
          <h3>${letter}</h3>
          <ul>
            ${group.map((member) => html`<li>${pageLink(member.title, bareCategory(member.title))}</li>`)}
          </ul>
        </div>`,
    )}
  </div>`;
}

/** The letter a title stands under in a list. */
export function firstLetter(visit: Visit, text: string): string {
  const [first = ''] = text.normalize('NFC');
  return first.toLocaleUpperCase(visit.messages.language);
}
