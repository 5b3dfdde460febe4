// SPDX-License-Identifier: GPL-2.0-or-later
import ts from 'typescript';
import { parse, walk, writtenResults } from './syntax.ts';

/** What code says about message keys. */
export type KeyUse = {
  /** Keys that are asked for by their full name. */
  readonly asked: ReadonlySet<string>;
  /** Keys that are asked for by a name put together from parts, such as `session-refused-${code}`. */
  readonly families: readonly RegExp[];
  /** Every string in the code: a key that is nowhere among them is not used. */
  readonly strings: ReadonlySet<string>;
};

const key = /^(?:parley|diff|session|publish|site)(?:-[a-z0-9]+(?:_[a-z0-9]+)*)+$/u;
/** Properties that hold names of the page's structure, which look like keys. */
const structural = new Set(['class', 'id', 'tag', 'type', 'name', 'event']);

/** Finds the message keys in code: as the first argument of `msg` and `rich`, and kept in tables and lists. */
export function keyUse(code: string): KeyUse {
  const asked = new Set<string>();
  const families: RegExp[] = [];
  const strings = new Set<string>();
  const ask = (expression: ts.Expression) => {
    for (const literal of writtenResults(expression)) if (key.test(literal.text)) asked.add(literal.text);
  };
  walk(parse(code), (node) => {
    if (ts.isStringLiteralLike(node)) strings.add(node.text);
    const name = ts.isCallExpression(node) && asksForMessage(node) ? node.arguments[0] : undefined;
    if (name !== undefined) ask(name);
    if (name !== undefined && ts.isTemplateExpression(name)) families.push(familyOf(name));
    if (ts.isPropertyAssignment(node) && !structural.has(node.name.getText().replaceAll("'", '')))
      ask(node.initializer);
  });
  return { asked, families, strings };
}

function asksForMessage(call: ts.CallExpression): boolean {
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  return ts.isIdentifier(name) && (name.text === 'msg' || name.text === 'rich');
}

function familyOf(template: ts.TemplateExpression): RegExp {
  const quote = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const rest = template.templateSpans.map((span) => `[a-z0-9_-]+${quote(span.literal.text)}`);
  return new RegExp(`^${quote(template.head.text)}${rest.join('')}$`, 'u');
}
