// SPDX-License-Identifier: GPL-2.0-or-later
import type { MarkType, Node } from 'prosemirror-model';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { EditorState, Plugin, Transaction } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { mark, node } from './commands/types.ts';
import { linkMark, readTarget } from './links/link-target.ts';
import type { PageDirectory } from './links/page-directory.ts';

/**
 * What people type out of habit, from Markdown and wikitext: `# ` to `###### `, `== `, `* `, `- `, `1. `, `> `,
 * three backticks, `---`, `**bold**`, `*italic*`, `'''bold'''`, `''italic''`, backtick code, `[[Page]]`, `[[Page|words]]`.
 * Backspace right after one takes it back.
 */
export function typingRules(pages: () => PageDirectory): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6})\s$/u, node.heading, (match) => ({
        level: headingLevel(match[1]?.length ?? 1),
      })),
      textblockTypeInputRule(/^(={2,6})\s$/u, node.heading, (match) => ({ level: match[1]?.length ?? 2 })),
      wrappingInputRule(/^\s*[-*•]\s$/u, node.bullet_list),
      wrappingInputRule(
        /^(\d{1,4})[.)]\s$/u,
        node.ordered_list,
        (match) => ({ order: Number(match[1]) }),
        (match, list) => list.childCount + Number(list.attrs['order']) === Number(match[1]),
      ),
      wrappingInputRule(/^>\s$/u, node.blockquote),
      textblockTypeInputRule(/^```$/u, node.code_block),
      new InputRule(/^(?:---|----|___)$/u, rule),
      marked(/(?:^|[^*\w])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/u, mark.strong),
      marked(/(?:^|[^'\w])('''([^'\s](?:[^']*[^'\s])?)''')$/u, mark.strong),
      marked(/(?:^|[^*\w])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/u, mark.em),
      marked(/(?:^|[^_\w])(_([^_\s](?:[^_]*[^_\s])?)_)$/u, mark.em),
      marked(/(?:^|[^`])(`([^`]+)`)$/u, mark.code),
      new InputRule(/\[\[([^[\]|\n]{1,255})(?:\|([^[\]|\n]{1,255}))?\]\]$/u, pageLink(pages)),
    ],
  });
}

/** A page has one title, which is not part of its text: `# ` makes a section like `## `. */
function headingLevel(signs: number): number {
  return Math.max(2, signs);
}

function rule(state: EditorState, _match: RegExpMatchArray, start: number, end: number): Transaction | null {
  const $start = state.doc.resolve(start);
  if ($start.parent.type !== node.paragraph || end - start < $start.parent.content.size) return null;
  const change = state.tr.replaceWith($start.before(), $start.after(), [
    node.horizontal_rule.create(),
    node.paragraph.create(),
  ]);
  return change.setSelection(TextSelection.create(change.doc, $start.before() + 2));
}

/** The signs around a word become a mark on it. Group 1 is all of it, group 2 the words. */
function marked(pattern: RegExp, type: MarkType): InputRule {
  return new InputRule(pattern, (state, match, _start, end) => {
    const [, whole = '', words = ''] = match;
    const $end = state.doc.resolve(end);
    if (!$end.parent.type.allowsMarkType(type)) return null;
    // The last sign is not in the document yet.
    const from = end - (whole.length - 1);
    const signs = (whole.length - words.length) / 2;
    if (inCode($end.parent, $end.parentOffset - 1)) return null;
    const change = state.tr;
    if (signs > 1) change.delete(end - (signs - 1), end);
    change.delete(from, from + signs);
    change.addMark(from, from + words.length, type.create());
    return change.removeStoredMark(type);
  });
}

function inCode(block: Node, offset: number): boolean {
  const child = offset < 0 ? null : block.nodeAt(offset);
  return child !== null && mark.code.isInSet(child.marks) !== undefined;
}

function pageLink(pages: () => PageDirectory) {
  return (state: EditorState, match: RegExpMatchArray, start: number, end: number): Transaction | null => {
    const [, typed = '', words] = match;
    const target = readTarget(typed, pages());
    const block = state.doc.resolve(start).parent;
    if (target === undefined || !block.type.allowsMarkType(mark.page_link)) return null;
    const text = state.schema.text(words ?? typed.trim(), [linkMark(target)]);
    const change = state.tr.replaceWith(start, end, text);
    return change.removeStoredMark(mark.page_link).removeStoredMark(mark.link);
  };
}
