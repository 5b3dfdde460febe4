// SPDX-License-Identifier: GPL-2.0-or-later
import ts from 'typescript';

/** Reads TypeScript code. */
export function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
}

/** Calls `visit` with a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The strings an expression can have as its value, as far as they are written in it: `a ? 'b' : 'c'` gives both. */
export function writtenResults(expression: ts.Expression): readonly ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(expression)) return [expression];
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) {
    return writtenResults(expression.expression);
  }
  if (ts.isConditionalExpression(expression)) {
    return [...writtenResults(expression.whenTrue), ...writtenResults(expression.whenFalse)];
  }
  if (ts.isBinaryExpression(expression)) {
    switch (expression.operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return writtenResults(expression.right);
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.PlusToken:
        return [...writtenResults(expression.left), ...writtenResults(expression.right)];
      default:
        return [];
    }
  }
  return [];
}
