// SPDX-License-Identifier: GPL-2.0-or-later
import { settingsTable } from './settings-table.ts';

/** The settings as the Markdown table that docs/operating.md holds. */
export function settingsAsMarkdown(): string {
  const rows = Object.values(settingsTable).map((row) => {
    const standard = row.standard === '' ? '(none)' : `\`${row.standard}\``;
    const cells = [`\`${row.variable}\``, standard, `${row.meaning} Write ${row.write}.`];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| setting | standard | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
