// SPDX-License-Identifier: GPL-2.0-or-later
import { chainCommands } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { node } from '../commands/types.ts';
import type { EditorKit, KitHost } from '../editor-kit.ts';
import { setEntry, splitDefinition } from './commands/definitions.ts';
import { formTarget } from './forms/form-target.ts';
import { ReferenceForms } from './forms/reference-forms.ts';
import { WikiForms } from './forms/wiki-forms.ts';
import { registerWikiMessages } from './i18n/register.ts';
import { pieceStyles } from './styles/piece-styles.ts';
import { pieceKeys } from './views/piece-keys.ts';
import { footnotes } from './views/references.ts';
import { Renderings } from './views/renderings.ts';
import { sourceBreaks } from './views/source-breaks.ts';
import { wikiViews } from './views/wiki-views.ts';
import { insertItems } from './insert-items.ts';

/** Pages with a wiki's own markup. */
export async function wikiKit(host: KitHost): Promise<EditorKit> {
  await registerWikiMessages();
  const renderings = new Renderings(host.rendering);
  const forms = new WikiForms(host, renderings);
  const references = new ReferenceForms(forms);
  const edit = (position: number) => references.edit(position) || forms.edit(position);
  return {
    mode: 'visual',
    nodeViews: wikiViews({ renderings, rendering: host.rendering, edit }),
    plugins: () => [
      formTarget(),
      footnotes(),
      sourceBreaks(),
      pieceKeys({ container: host.container, mayEdit, edit }),
      keymap({
        Enter: splitDefinition,
        Tab: chainCommands(setEntry(node.definition_description)),
        'Shift-Tab': chainCommands(setEntry(node.definition_term)),
      }),
    ],
    items: insertItems(forms, references),
    styles: [pieceStyles],
  };
}

/** Whether a piece has a form. */
function mayEdit({ type, attrs }: Node): boolean {
  switch (type.name) {
    case 'extension':
    case 'extension_inline':
      return attrs['name'] !== 'references';
    case 'image_inline':
    case 'opaque_block':
    case 'opaque_inline':
      return false;
    default:
      return true;
  }
}
