// SPDX-License-Identifier: GPL-2.0-or-later
import type { Icon } from '@wikimedia/codex-icons';
import {
  cdxIconCode,
  cdxIconImageAdd,
  cdxIconImageGallery,
  cdxIconListBullet,
  cdxIconMathematics,
  cdxIconPuzzle,
  cdxIconReference,
  cdxIconReferenceExisting,
  cdxIconReferences,
  cdxIconTable,
} from '@wikimedia/codex-icons';
import type { Command, EditorState } from 'prosemirror-state';
import { isInside } from '../commands/blocks.ts';
import { node } from '../commands/types.ts';
import type { ToolbarItem } from '../toolbar/items.ts';
import { hasCaption, toggleCaption } from './commands/captions.ts';
import { toggleDefinitions } from './commands/definitions.ts';
import { insertPiece, mayInsertInline } from './commands/insert-piece.ts';
import type { ReferenceForms } from './forms/reference-forms.ts';
import type { WikiForms } from './forms/wiki-forms.ts';
import { withExtension } from './model/data-mw.ts';
import { footnotesIn } from './views/references.ts';

/** Tags that the menu offers where the wiki has them: whether they stand in lines of their own, and their icon. */
const tags: readonly {
  readonly name: string;
  readonly isBlock: boolean;
  readonly icon: Icon;
  readonly message: string;
}[] = [
  { name: 'math', isBlock: false, icon: cdxIconMathematics, message: 'parley-wiki-formula' },
  { name: 'gallery', isBlock: true, icon: cdxIconImageGallery, message: 'parley-wiki-gallery' },
  { name: 'syntaxhighlight', isBlock: true, icon: cdxIconCode, message: 'parley-wiki-code' },
  { name: 'poem', isBlock: true, icon: cdxIconListBullet, message: 'parley-wiki-poem' },
];

/** What the menu of a wiki's pages can insert or change. */
export function insertItems(forms: WikiForms, references: ReferenceForms): readonly ToolbarItem[] {
  const known = forms.rendering?.extensionTags ?? [];
  const hasReferences = known.includes('ref');
  return [
    { message: 'parley-wiki-template', icon: cdxIconPuzzle, command: opens(() => forms.insertTemplate()) },
    ...(hasReferences ? referenceItems(references) : []),
    { message: 'parley-wiki-picture', icon: cdxIconImageAdd, command: opens(() => forms.insertPicture()) },
    ...tags
      .filter(({ name }) => known.includes(name))
      .map(({ name, isBlock, icon, message }) => ({
        message,
        icon,
        command: opens(() => forms.insertExtension(name, isBlock)),
      })),
    {
      message: 'parley-wiki-definitions',
      icon: cdxIconListBullet,
      command: toggleDefinitions,
      isOn: (state: EditorState) => isInside(state, node.definition_list),
    },
    { message: 'parley-wiki-caption', icon: cdxIconTable, command: toggleCaption, isOn: hasCaption },
  ];
}

function referenceItems(references: ReferenceForms): readonly ToolbarItem[] {
  const list = node.extension.create({
    name: 'references',
    mw: withExtension(null, { name: 'references', attributes: [] }),
    typeof: 'mw:Extension/references',
  });
  return [
    { message: 'parley-wiki-reference', icon: cdxIconReference, command: opens(() => references.create()) },
    {
      message: 'parley-wiki-reference-reuse',
      icon: cdxIconReferenceExisting,
      command: (state, dispatch) => footnotesIn(state).length > 0 && opens(() => references.reuse())(state, dispatch),
    },
    { message: 'parley-wiki-references', icon: cdxIconReferences, command: insertPiece(list) },
  ];
}

/** A command that opens a form where something can be inserted. */
function opens(open: () => void): Command {
  return (state, dispatch) => {
    if (!mayInsertInline(state)) return false;
    if (dispatch !== undefined) open();
    return true;
  };
}
