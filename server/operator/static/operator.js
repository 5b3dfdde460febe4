// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the figures again every two seconds while the page is in view and the box is ticked.
const period = 2000;
const figures = document.querySelector('#figures');
const lost = document.querySelector('#lost');
const box = document.querySelector('input');
box.parentElement.hidden = false;

async function refresh() {
  if (document.visibilityState !== 'visible' || !box.checked) return;
  try {
    const answer = await fetch(`/figures${location.search}`, { signal: AbortSignal.timeout(period * 2) });
    if (!answer.ok) throw new Error(String(answer.status));
    figures.innerHTML = await answer.text();
    lost.hidden = true;
  } catch {
    lost.hidden = false;
  }
}

setInterval(refresh, period);
