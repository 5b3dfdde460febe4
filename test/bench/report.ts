// SPDX-License-Identifier: GPL-2.0-or-later
import { judge, type Verdict } from './budgets.ts';
import type { Result } from './results.ts';

/** A number as a person reads it: three digits that matter, thousands apart. */
function readable(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return Number(value.toPrecision(3)).toString();
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}

function limitOf({ budget }: Verdict): string {
  const limit = 'atMost' in budget ? `at most ${readable(budget.atMost)}` : `at least ${readable(budget.atLeast)}`;
  if (budget.against === undefined) return limit;
  const other = 'subject' in budget.against ? budget.against.subject : budget.against.variant;
  return `${limit} times ${other}`;
}

/** What was measured, and what the budgets say to it, as two tables in Markdown. */
export function report(results: readonly Result[]): string {
  const measured = results.map((result) => [
    result.case,
    result.variant,
    result.subject,
    Object.entries(result.figures)
      .map(([name, value]) => `${name} ${readable(value)}`)
      .join(', ') + (result.wrong === undefined ? '' : ` WRONG: ${result.wrong}`),
  ]);
  const verdicts = judge(results).map((verdict) => [
    verdict.budget.case,
    verdict.variant,
    verdict.budget.figure,
    readable(verdict.value),
    limitOf(verdict),
    verdict.met ? 'met' : 'MISSED',
  ]);
  return [
    table([['case', 'variant', 'server', 'figures'], ...measured]),
    table([['case', 'variant', 'figure', 'value', 'budget', ''], ...verdicts]),
  ].join('\n\n');
}

/** The same for a program. */
export function reportJson(results: readonly Result[]): string {
  return JSON.stringify({ results, verdicts: judge(results) }, undefined, 2);
}
