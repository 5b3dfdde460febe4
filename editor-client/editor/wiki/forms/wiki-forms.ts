// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Attrs, Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { node } from '../../commands/types.ts';
import type { KitHost } from '../../editor-kit.ts';
import { insertPiece } from '../commands/insert-piece.ts';
import {
  extensionOf,
  newCall,
  onlyCall,
  partsOf,
  rawWikitext,
  wikitextOfParts,
  withArguments,
  withExtension,
} from '../model/data-mw.ts';
import { changedPicture, newPicture, pictureOf } from '../model/picture.ts';
import type { WikiRendering } from '../rendering-port.ts';
import { pieceName } from '../views/piece-names.ts';
import type { Renderings } from '../views/renderings.ts';
import { isBlockHtml } from '../views/safe-html.ts';
import { aimAt, targetIn } from './form-target.ts';
import { ParleyPictureDialog } from './picture-dialog.ts';
import { ParleySourceDialog } from './source-dialog.ts';
import { ParleyTemplateDialog } from './template-dialog.ts';

/** Opens the forms of a wiki's pieces, and puts into the page what they say. */
export class WikiForms {
  readonly host: KitHost;
  readonly renderings: Renderings;
  private readonly dialogs = new Map<string, HTMLElement>();

  constructor(host: KitHost, renderings: Renderings) {
    this.host = host;
    this.renderings = renderings;
  }

  /** Opens the form of the piece at a place; false when it has none. */
  edit(position: number): boolean {
    const view = this.host.view();
    const piece = view?.state.doc.nodeAt(position);
    if (view === undefined || piece === undefined || piece === null || !view.editable) return false;
    view.dispatch(aimAt(view.state, position));
    switch (piece.type.name) {
      case 'transclusion':
      case 'transclusion_inline':
        this.editTransclusion(piece);
        return true;
      case 'extension':
      case 'extension_inline':
        return this.editExtension(piece);
      case 'figure':
        return this.editPicture({
          media: String(piece.attrs['media'] ?? ''),
          attributes: piece.attrs['attributes'] as string | null,
        });
      case 'comment':
      case 'comment_inline':
        this.editComment(piece);
        return true;
      default:
        return false;
    }
  }

  private editTransclusion(piece: Node): void {
    const { mw } = piece.attrs;
    const call = onlyCall(mw);
    const rendering = this.host.rendering();
    if (call === undefined || call.isFunction || rendering === undefined) {
      this.dialog(ParleySourceDialog, 'parley-source-dialog').ask({
        heading: pieceName(piece),
        label: msg('parley-wiki-wikitext-field'),
        source: wikitextOfParts(partsOf(mw)),
        apply: (source) => this.change({ mw: rawWikitext(source), html: null }),
        remove: this.remove,
      });
      return;
    }
    this.dialog(ParleyTemplateDialog, 'parley-template-dialog').ask({
      rendering,
      call,
      apply: (_title, given) => {
        const changed = withArguments(mw, 0, given);
        if (changed !== JSON.stringify(JSON.parse(String(mw)))) this.change({ mw: changed, html: null });
      },
      remove: this.remove,
    });
  }

  private editExtension(piece: Node): boolean {
    const tag = extensionOf(piece.attrs['mw']);
    // What the list of footnotes shows is written in their marks.
    if (tag.name === 'references') return false;
    this.dialog(ParleySourceDialog, 'parley-source-dialog').ask({
      heading: pieceName(piece),
      ...(tag.source === undefined ? {} : { label: msg('parley-wiki-extension-source') }),
      source: tag.source ?? '',
      attributes: tag.attributes,
      apply: (source, attributes) => {
        const changed = { name: tag.name, attributes, ...(tag.source === undefined ? {} : { source }) };
        this.change({ mw: withExtension(piece.attrs['mw'], changed), html: null });
      },
      remove: this.remove,
    });
    return true;
  }

  private editPicture(kept: { readonly media: string; readonly attributes: string | null }): boolean {
    const picture = pictureOf(kept);
    const rendering = this.host.rendering();
    if (picture === undefined || rendering === undefined) return false;
    this.dialog(ParleyPictureDialog, 'parley-picture-dialog').ask({
      rendering,
      picture,
      apply: (changed) => this.change(changedPicture(kept, changed)),
      remove: this.remove,
    });
    return true;
  }

  private editComment(piece: Node): void {
    this.dialog(ParleySourceDialog, 'parley-source-dialog').ask({
      heading: msg('parley-wiki-comment-title'),
      label: msg('parley-wiki-comment-field'),
      source: String(piece.attrs['text'] ?? ''),
      apply: (text) => this.change({ text }),
      remove: this.remove,
    });
  }

  /** Chooses a template and puts a call of it where the caret is. */
  insertTemplate(): void {
    const rendering = this.host.rendering();
    if (rendering === undefined) return;
    this.dialog(ParleyTemplateDialog, 'parley-template-dialog').ask({
      rendering,
      apply: (title, given) => void this.insertRendered(newCall(title, rendering.templatePrefix, given)),
    });
  }

  /** A template is a block where it looks like one. */
  private async insertRendered(mw: string): Promise<void> {
    let isBlock = false;
    try {
      isBlock = isBlockHtml(await this.renderings.htmlOf(wikitextOfParts(partsOf(mw))));
    } catch {
      // How it looks is asked again by what shows it.
    }
    this.insert((isBlock ? node.transclusion : node.transclusion_inline).create({ mw }));
  }

  insertPicture(): void {
    const rendering = this.host.rendering();
    if (rendering === undefined) return;
    this.dialog(ParleyPictureDialog, 'parley-picture-dialog').ask({
      rendering,
      apply: (picture, file) => this.insert(node.figure.create(newPicture(picture, file))),
    });
  }

  /** Asks for the source of an extension tag, and puts the tag where the caret is. */
  insertExtension(name: string, isBlock: boolean): void {
    const made = (source: string, attributes: readonly { readonly name: string; readonly value: string }[]) => {
      const mw = withExtension(null, { name, attributes, source });
      return (isBlock ? node.extension : node.extension_inline).create({ name, mw, typeof: `mw:Extension/${name}` });
    };
    this.dialog(ParleySourceDialog, 'parley-source-dialog').ask({
      heading: pieceName(made('', [])),
      label: msg('parley-wiki-extension-source'),
      source: '',
      attributes: [],
      isNew: true,
      // What stands in lines of its own is written so.
      apply: (source, attributes) =>
        this.insert(made(isBlock ? `\n${source.replaceAll(/^\n+|\n+$/gu, '')}\n` : source, attributes)),
    });
  }

  insert(piece: Node): void {
    const view = this.host.view();
    if (view === undefined || !view.editable) return;
    insertPiece(piece)(view.state, view.dispatch);
    view.focus();
  }

  /** Changes the piece that the form is open for, wherever it is now. */
  change(attrs: Attrs): void {
    const view = this.host.view();
    const target = view === undefined ? undefined : targetIn(view.state);
    if (view === undefined || target === undefined || !view.editable) return;
    const { position, piece } = target;
    const change = view.state.tr.setNodeMarkup(position, null, { ...piece.attrs, ...attrs });
    select(view, change, position);
  }

  private readonly remove = (): void => {
    const view = this.host.view();
    const target = view === undefined ? undefined : targetIn(view.state);
    if (view === undefined || target === undefined || !view.editable) return;
    view.dispatch(view.state.tr.delete(target.position, target.position + target.piece.nodeSize).scrollIntoView());
    view.focus();
  };

  /** The remove button of forms made elsewhere. */
  get remover(): () => void {
    return this.remove;
  }

  get rendering(): WikiRendering | undefined {
    return this.host.rendering();
  }

  /** The one dialog of a kind, in the editor. */
  dialog<Dialog extends HTMLElement>(_class: new () => Dialog, name: string): Dialog {
    const known = this.dialogs.get(name);
    if (known?.isConnected === true) return known as Dialog;
    const made = document.createElement(name) as Dialog;
    this.host.container.append(made);
    this.dialogs.set(name, made);
    return made;
  }
}

function select(view: EditorView, change: EditorView['state']['tr'], position: number): void {
  const piece = change.doc.nodeAt(position);
  if (piece !== null && NodeSelection.isSelectable(piece))
    change.setSelection(NodeSelection.create(change.doc, position));
  view.dispatch(change);
  view.focus();
}
