// SPDX-License-Identifier: GPL-2.0-or-later
import { html, type SafeHtml } from '../pages/html.ts';
import type { Messages } from '../pages/messages.ts';
import type { Figure, FigureGroup, Unit } from './figure.ts';
import type { NodeFigures } from './figures.ts';

/** The whole page of an operator. */
export function operatorPage(messages: Messages, figures: NodeFigures): string {
  const { msg } = messages;
  return html`<!doctype html>
    <html lang="${messages.language}" dir="${messages.direction}">
      <head>
        <meta charset="utf-8" />
        <title>${msg('operator-title')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/operator.css" />
        <script type="module" src="/operator.js"></script>
      </head>
      <body>
        <header>
          <h1>${msg('operator-title')}</h1>
          <label hidden><input type="checkbox" checked /> ${msg('operator-refresh')}</label>
          <p role="alert" id="lost" hidden>${msg('operator-lost')}</p>
        </header>
        <main id="figures">${figuresHtml(messages, figures)}</main>
      </body>
    </html> `.text;
}

/** The part of the page that changes. */
export function figuresHtml(messages: Messages, { state, groups }: NodeFigures): SafeHtml {
  const { msg } = messages;
  return html`<p class="state is-${state}">${msg(`operator-state-${state}`)}</p>
    <div class="groups">${groups.map((group) => groupHtml(messages, group))}</div>`;
}

function groupHtml(messages: Messages, { key, figures }: FigureGroup): SafeHtml {
  return html`<table>
    <caption>
      ${messages.msg(key)}
    </caption>
    <tbody>
      ${figures.map((figure) => figureHtml(messages, figure))}
    </tbody>
  </table>`;
}

function figureHtml(messages: Messages, { label, value, unit, look }: Figure): SafeHtml {
  const name = 'key' in label ? html`${messages.msg(label.key)}` : html`<code>${label.code}</code>`;
  return html`<tr class="${look === undefined ? '' : 'is-out'}">
    <th scope="row">${name} ${look !== undefined && html`<small>${messages.msg(look)}</small>`}</th>
    <td>${value === undefined ? '–' : written(messages, value, unit)}</td>
  </tr>`;
}

function written({ language, msg }: Messages, value: number, unit: Unit): string {
  const number = (options: Intl.NumberFormatOptions): Intl.NumberFormat => new Intl.NumberFormat(language, options);
  switch (unit) {
    case 'count':
      return number({ maximumFractionDigits: 0 }).format(value);
    case 'perSecond':
      return number({ maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
    case 'milliseconds':
      return number({ maximumFractionDigits: value < 10 ? 1 : 0, style: 'unit', unit: 'millisecond' }).format(value);
    case 'bytes':
      return number({ maximumFractionDigits: 0, style: 'unit', unit: 'megabyte' }).format(value / 1_000_000);
    case 'percent':
      return number({ maximumFractionDigits: 0, style: 'percent' }).format(value / 100);
    case 'yesNo':
      return msg(value === 0 ? 'operator-no' : 'operator-yes');
    case 'duration':
      return duration(value, number);
    default:
      return unit satisfies never;
  }
}

/** The two largest of days, hours and minutes. */
function duration(seconds: number, number: (options: Intl.NumberFormatOptions) => Intl.NumberFormat): string {
  const minutes = Math.floor(seconds / 60);
  const parts: readonly [number, string][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first === -1 ? 2 : first, first === -1 ? 3 : first + 2)
    .map(([count, unit]) => number({ style: 'unit', unit, unitDisplay: 'short' }).format(count))
    .join(' ');
}
