// SPDX-License-Identifier: GPL-2.0-or-later
// The little that the wiki's own pages do in the browser: local times, search suggestions, tidy menus.

const language = document.documentElement.lang;

function showLocalTimes() {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' });
  for (const time of document.querySelectorAll('time[data-local]')) {
    time.textContent = format.format(new Date(time.dateTime));
  }
}

/** A combobox over the search field, by the ARIA authoring practices. The form goes on to work as it is. */
function suggestTitles(input) {
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = input.dataset.suggestLabel;
  list.hidden = true;
  const status = document.createElement('span');
  status.className = 'hidden-text';
  status.role = 'status';
  input.parentElement.append(list, status);
  input.role = 'combobox';
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');

  let selected = -1;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    selected = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const go = (title) => {
    location.href = `/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
  };
  const show = (titles) => {
    list.replaceChildren(
      ...titles.map((title, index) => {
        const item = document.createElement('li');
        item.role = 'option';
        item.id = `suggestion-${index}`;
        item.dir = 'auto';
        item.textContent = title;
        item.setAttribute('aria-selected', 'false');
        // Before the field loses the focus and the list closes.
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          go(title);
        });
        return item;
      }),
    );
    selected = -1;
    list.hidden = titles.length === 0;
    input.setAttribute('aria-expanded', String(titles.length > 0));
    status.textContent = input.dataset.suggestCount.replace(
      '$1',
      new Intl.NumberFormat(language).format(titles.length),
    );
  };
  const select = (index) => {
    const items = [...list.children];
    if (items.length === 0) return;
    selected = (index + items.length + 1) % (items.length + 1);
    items.forEach((item, at) => item.setAttribute('aria-selected', String(at === selected)));
    const item = items[selected];
    if (item === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', item.id);
  };

  input.addEventListener('input', async () => {
    const words = input.value.trim();
    asked += 1;
    const mine = asked;
    if (words === '') {
      close();
      return;
    }
    try {
      const answer = await fetch(`/api/wiki/search?limit=8&q=${encodeURIComponent(words)}`);
      if (!answer.ok || mine !== asked) return;
      const { titles } = await answer.json();
      if (mine === asked) show(titles);
    } catch {
      close();
    }
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown') select(selected === -1 ? 0 : selected + 1);
    else if (event.key === 'ArrowUp') select(selected === -1 ? list.children.length - 1 : selected - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && list.children[selected] !== undefined) go(list.children[selected].textContent);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
}

/** Menus close by Escape and by a click elsewhere. */
function tidyMenus() {
  const menus = [...document.querySelectorAll('details.person-menu')];
  document.addEventListener('click', (event) => {
    for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
  });
  for (const menu of menus) {
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  }
}

/** The table of contents is open beside the text, closed above it. */
function foldContents() {
  const contents = document.querySelector('details.contents');
  if (contents !== null && !matchMedia('(width >= 64rem)').matches) contents.open = false;
}

/** Of two revisions to compare, the older side is never the newer one. */
function orderChoices(form) {
  const choices = [...form.querySelectorAll('li')];
  const update = () => {
    const at = (side) => choices.findIndex((choice) => choice.querySelector(`[name="${side}"]`)?.checked);
    const newer = at('new');
    const older = at('old');
    choices.forEach((choice, index) => {
      const old = choice.querySelector('[name="old"]');
      const recent = choice.querySelector('[name="new"]');
      if (old !== null) old.disabled = index <= newer;
      if (recent !== null) recent.disabled = older !== -1 && index >= older;
    });
  };
  form.addEventListener('change', update);
  update();
}

showLocalTimes();
tidyMenus();
foldContents();
const search = document.querySelector('input[data-suggest]');
if (search !== null) suggestTitles(search);
const revisions = document.querySelector('form[data-revisions]');
if (revisions !== null) orderChoices(revisions);
