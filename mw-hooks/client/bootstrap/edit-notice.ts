// SPDX-License-Identifier: GPL-2.0-or-later
import { tabLinks } from './tabs.ts';

/**
 * Tells somebody who edits the page in the ordinary way that others edit it together right now, and how to join them.
 * Nothing is ever held up: it is a line above the form. Answers what to call with the number of people.
 */
export function watchOrdinaryEditing(): (editing: number) => void {
  let people = 0;
  let visual = false;
  const show = () => {
    const form = document.querySelector('#editform, .ve-init-target, .ve-ui-surface');
    const editsNow = visual || ['edit', 'submit'].includes(mw.config.get('wgAction'));
    const place = document.querySelector<HTMLElement>('#parley-edit-notice') ?? noticeBefore(form);
    if (place === null) return;
    place.hidden = people === 0 || !editsNow;
    if (!place.hidden) fill(place, people);
  };
  const onVisual = (active: boolean) => () => {
    visual = active;
    show();
  };
  mw.hook('ve.activationComplete').add(onVisual(true));
  mw.hook('ve.deactivationComplete').add(onVisual(false));
  return (editing) => {
    people = editing;
    show();
  };
}

function noticeBefore(form: Element | null): HTMLElement | null {
  if (form === null) return null;
  const place = document.createElement('div');
  place.id = 'parley-edit-notice';
  form.before(place);
  return place;
}

function fill(place: HTMLElement, people: number): void {
  const words = mw.msg('parley-client-editing-now', people);
  if (place.firstElementChild?.textContent === words) return;
  place.className = 'ext-parley-notice';
  place.setAttribute('role', 'status');
  const sentence = document.createElement('p');
  sentence.textContent = words;
  const address = tabLinks('edit')[0]?.href;
  if (address === undefined) {
    place.replaceChildren(sentence);
    return;
  }
  const join = document.createElement('a');
  join.href = address;
  join.textContent = mw.msg('parley-client-join');
  place.replaceChildren(sentence, join);
}
