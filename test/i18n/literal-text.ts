// SPDX-License-Identifier: GPL-2.0-or-later
import ts from 'typescript';
import { parse, walk, writtenResults } from './syntax.ts';

/** Text for people that stands in code: the line (from 1) and the words. */
export type LiteralText = { readonly line: number; readonly text: string };

const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);
/** Properties of elements that put text before a person. */
const spokenProperties = new Set([
  'alt',
  'ariaDescription',
  'ariaLabel',
  'ariaValueText',
  'innerText',
  'placeholder',
  'textContent',
  'title',
]);
/** Stands for an expression while a template is read as HTML. */
const hole = '\uE000';

/** Finds words for people outside the message files: in templates, in attributes that are read, in properties set by code. */
export function findLiteralText(code: string): readonly LiteralText[] {
  const source = parse(code);
  const found: LiteralText[] = [];
  const report = (node: ts.Node, text: string) => {
    const words = text.replaceAll(/&[a-z]+;|&#\w+;/giu, ' ').trim();
    if (!/\p{L}/u.test(words)) return;
    found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: words });
  };
  const reportResults = (expression: ts.Expression) => {
    for (const literal of writtenResults(expression)) report(literal, literal.text);
  };
  /** Templates that are written inside a tag: a piece of its attributes, not text. */
  const inTags = new Set<ts.Node>();
  const enterTag = (expression: ts.Expression) => walk(expression, (node) => inTags.add(node));
  walk(source, (node) => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText())) {
      readTemplate(node, inTags.has(node), { report, reportResults, enterTag });
    } else if (isSpokenAssignment(node)) {
      reportResults(node.right);
    } else if (ts.isCallExpression(node)) {
      const text = spokenArgument(node);
      if (text !== undefined) reportResults(text);
    } else if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && spokenAttributes.has(node.name.text)) {
      reportResults(node.initializer);
    }
  });
  return found;
}

function isSpokenAssignment(node: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    spokenProperties.has(node.left.name.text)
  );
}

/** The argument of a call that a person will read, if it is such a call. */
function spokenArgument(call: ts.CallExpression): ts.Expression | undefined {
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
  const [first, second] = call.arguments;
  switch (call.expression.name.text) {
    case 'setAttribute':
      return first !== undefined && ts.isStringLiteral(first) && spokenAttributes.has(first.text) ? second : undefined;
    case 'createTextNode':
      return first;
    default:
      return undefined;
  }
}

type Findings = {
  report(node: ts.Node, text: string): void;
  /** Takes an expression whose value a person reads. */
  reportResults(expression: ts.Expression): void;
  /** Takes an expression that stands inside a tag and is not read. */
  enterTag(expression: ts.Expression): void;
};

function readTemplate(tagged: ts.TaggedTemplateExpression, inTag: boolean, findings: Findings): void {
  const { template } = tagged;
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const first = ts.isTemplateExpression(template) ? template.head.text : template.text;
  const text = first + spans.map((span) => hole + span.literal.text).join('');
  let holes = 0;
  for (const piece of inTag || onlyAttributes.test(text) ? readTag(`<a ${text}>`) : readHtml(text)) {
    findings.report(spans[holes - 1]?.literal ?? template, piece.text.replaceAll(hole, ' '));
    for (const span of spans.slice(holes, holes + piece.holes)) {
      if (piece.spoken) findings.reportResults(span.expression);
      else findings.enterTag(span.expression);
    }
    holes += piece.holes;
  }
}

/** A stretch of HTML with its number of holes; only what is spoken has a text. */
type Piece = { readonly spoken: boolean; readonly text: string; readonly holes: number };

/** Comments, whole style and script elements, tags; what is between them is text. */
const markup =
  /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>|<\/?[a-zA-Z\uE000](?:[^<>"']|"[^"]*"|'[^']*')*>|<![a-z][^>]*>/giu;
const attribute = /([.?@]?[a-zA-Z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))|[^\s]/gu;

/** A template that holds attributes alone, to be put into a tag elsewhere. */
const onlyAttributes = /^\s*(?:[a-z][\w:-]*="[^"]*"\s*)+$/u;

function* readHtml(html: string): Generator<Piece> {
  let end = 0;
  for (const match of html.matchAll(markup)) {
    yield spoken(html.slice(end, match.index));
    yield* readTag(match[0]);
    end = match.index + match[0].length;
  }
  yield spoken(html.slice(end));
}

function* readTag(tag: string): Generator<Piece> {
  if (/^<(?:!|style\b|script\b)/iu.test(tag)) return yield silent(tag);
  const name = /^<\/?[^\s>]+/u.exec(tag)?.[0] ?? '';
  yield silent(name);
  for (const match of tag.slice(name.length).matchAll(attribute)) {
    const value = match[2] ?? match[3] ?? match[4];
    const isSpoken = match[1] !== undefined && isSpokenName(match[1]);
    yield value !== undefined && isSpoken ? spoken(value) : silent(match[0]);
  }
}

function isSpokenName(name: string): boolean {
  return spokenAttributes.has(name) || (name.startsWith('.') && spokenProperties.has(name.slice(1)));
}

function spoken(text: string): Piece {
  return { spoken: true, text, holes: text.split(hole).length - 1 };
}

function silent(text: string): Piece {
  return { spoken: false, text: '', holes: text.split(hole).length - 1 };
}
