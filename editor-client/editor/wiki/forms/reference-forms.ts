// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { node } from '../../commands/types.ts';
import {
  footnoteOf,
  newCall,
  onlyCall,
  partsOf,
  wikitextOfParts,
  withArguments,
  withFootnote,
} from '../model/data-mw.ts';
import { htmlOfWikitext, simpleWikitext } from '../model/simple-wikitext.ts';
import type { NumberedFootnote } from '../views/references.ts';
import { footnotesIn, freeName, marksOf } from '../views/references.ts';
import { aimAt, targetIn } from './form-target.ts';
import type { FootnoteEntry } from './reference-dialog.ts';
import { ParleyReferenceDialog } from './reference-dialog.ts';
import { ParleyTemplateDialog } from './template-dialog.ts';
import type { WikiForms } from './wiki-forms.ts';

/** The forms of footnotes: making one, changing it in all its places, using one again. */
export class ReferenceForms {
  private readonly forms: WikiForms;

  constructor(forms: WikiForms) {
    this.forms = forms;
  }

  /** Opens the form of the footnote whose mark is at a place. */
  edit(position: number): boolean {
    const view = this.forms.host.view();
    const mark = view?.state.doc.nodeAt(position);
    if (view === undefined || mark?.type !== node.reference || !view.editable) return false;
    view.dispatch(aimAt(view.state, position));
    const { name = '', group = '', html: own } = footnoteOf(mark.attrs['mw']);
    const all = footnotesIn(view.state);
    const footnote = all.find((each) => (name === '' ? each.html === own : each.name === name) && each.group === group);
    const html = own ?? footnote?.html ?? '';
    this.dialog.ask({
      kind: 'edit',
      ...(footnote === undefined ? {} : { footnote }),
      name,
      group,
      wikitext: simpleWikitext(html),
      html,
      apply: (entry) => void this.change(entry),
      chooseTemplate: this.chooseTemplate,
      remove: this.forms.remover,
    });
    return true;
  }

  /** Asks for a new footnote, and puts its mark where the caret is. */
  create(): void {
    this.dialog.ask({
      kind: 'edit',
      name: '',
      group: '',
      wikitext: '',
      html: '',
      apply: (entry) => void this.insertNew(entry),
      chooseTemplate: this.chooseTemplate,
    });
  }

  /** Shows the page's footnotes, and puts another mark of the chosen one where the caret is. */
  reuse(): void {
    const view = this.forms.host.view();
    if (view === undefined) return;
    this.dialog.ask({ kind: 'reuse', footnotes: footnotesIn(view.state), choose: (footnote) => this.repeat(footnote) });
  }

  private get dialog(): ParleyReferenceDialog {
    return this.forms.dialog(ParleyReferenceDialog, 'parley-reference-dialog');
  }

  private async insertNew({ name, group, wikitext = '' }: FootnoteEntry): Promise<void> {
    const html = wikitext === '' ? {} : { html: await this.htmlOf(wikitext) };
    const mw = withFootnote(null, { ...named(name, group), ...html });
    this.forms.insert(node.reference.create({ mw }));
  }

  private repeat(footnote: NumberedFootnote): void {
    const view = this.forms.host.view();
    if (view === undefined || !view.editable) return;
    const { group } = footnote;
    const name = footnote.name ?? freeName(view.state.doc);
    if (footnote.name === undefined) {
      // To be referred to twice, it needs a name.
      const change = view.state.tr;
      for (const { position, mark, is } of marksOf(change.doc)) {
        if (is.name !== undefined || is.html !== footnote.html || (is.group ?? '') !== group) continue;
        rewrite(change, position, mark, withFootnote(mark.attrs['mw'], { ...is, name }));
        break;
      }
      view.dispatch(change);
    }
    this.forms.insert(node.reference.create({ mw: withFootnote(null, named(name, group)) }));
  }

  /** A footnote with several marks changes in all of them; its text stands in one. */
  private async change(entry: FootnoteEntry): Promise<void> {
    const html = entry.wikitext === undefined ? undefined : await this.htmlOf(entry.wikitext);
    const view = this.forms.host.view();
    const target = view === undefined ? undefined : targetIn(view.state);
    if (view === undefined || target === undefined || !view.editable) return;
    const before = footnoteOf(target.piece.attrs['mw']);
    const change = view.state.tr;
    for (const { position, mark } of sameFootnote(view.state, target)) {
      const is = footnoteOf(mark.attrs['mw']);
      const holdsText = is.html !== undefined || (before.name === undefined && position === target.position);
      const text = holdsText ? (html ?? is.html) : undefined;
      const next = { ...named(entry.name, entry.group), ...(text === undefined ? {} : { html: text }) };
      rewrite(change, position, mark, withFootnote(mark.attrs['mw'], next));
    }
    if (change.docChanged) view.dispatch(change);
    view.focus();
  }

  private readonly chooseTemplate = (wikitext: string, done: (wikitext: string) => void): void => {
    const rendering = this.forms.rendering;
    if (rendering === undefined) return;
    const mark = this.forms.host.view();
    const present = mark === undefined ? undefined : this.callIn(wikitext);
    this.forms.dialog(ParleyTemplateDialog, 'parley-template-dialog').ask({
      rendering,
      ...(present === undefined ? {} : { call: present.call }),
      apply: (title, given) => {
        const mw =
          present === undefined ? newCall(title, rendering.templatePrefix, given) : withArguments(present.mw, 0, given);
        const text = wikitextOfParts(partsOf(mw));
        done(present === undefined && wikitext.trim() !== '' ? `${wikitext.trim()} ${text}` : text);
      },
    });
  };

  /** The template call that a text consists of, as it stands in the page's own description of it. */
  private callIn(wikitext: string) {
    const view = this.forms.host.view();
    const target = view === undefined ? undefined : targetIn(view.state);
    const html = target === undefined ? undefined : footnoteOf(target.piece.attrs['mw']).html;
    const element = html === undefined ? null : parsed(html).querySelector('[typeof~="mw:Transclusion"][data-mw]');
    const mw = element?.getAttribute('data-mw');
    const call = onlyCall(mw);
    if (call === undefined || mw === null || wikitextOfParts(partsOf(mw)) !== wikitext.trim()) return undefined;
    return { mw, call };
  }

  /** How a footnote's text looks to others before it is published; without the wiki, its wikitext. */
  private async htmlOf(wikitext: string): Promise<string> {
    try {
      return htmlOfWikitext(wikitext, await this.forms.renderings.htmlOf(wikitext));
    } catch {
      const plain = document.createElement('span');
      plain.textContent = wikitext;
      return htmlOfWikitext(wikitext, plain.outerHTML);
    }
  }
}

function named(name: string, group: string) {
  return { ...(name === '' ? {} : { name }), ...(group === '' ? {} : { group }) };
}

function sameFootnote(state: EditorState, { position, piece }: { readonly position: number; readonly piece: Node }) {
  const { name, group } = footnoteOf(piece.attrs['mw']);
  return marksOf(state.doc).filter((each) =>
    name === undefined ? each.position === position : each.is.name === name && each.is.group === group,
  );
}

function rewrite(change: Transaction, position: number, mark: Node, mw: string): void {
  if (mark.attrs['mw'] !== mw) change.setNodeMarkup(position, null, { ...mark.attrs, mw });
}

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
