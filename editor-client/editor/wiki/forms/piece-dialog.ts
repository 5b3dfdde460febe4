// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyDialog } from '@parley/chat-ui/elements/dialog.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formStyles } from './form-styles.ts';

/** A form of a piece of the page: its fields, and buttons that apply, cancel or remove. */
export abstract class PieceDialog extends ParleyDialog {
  static override styles = [...ParleyDialog.styles, formStyles];
  /** The piece is not in the page yet. */
  protected isNew = false;
  /** Takes the piece away; absent for a new one. */
  protected removePiece: (() => void) | undefined;

  protected abstract fields(): TemplateResult;

  /** Whether what is in the fields can be applied. */
  protected isReady(): boolean {
    return true;
  }

  /** More buttons, at the start of the line. */
  protected extraActions(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override body(): TemplateResult {
    return html`<div class="fields">${this.fields()}</div>
      <div class="actions">
        <span class="start">${this.extraActions()} ${this.removeButton()}</span>
        ${this.cancelButton()}
        <button class="button primary" ?disabled=${!this.isReady()}>
          ${msg(this.isNew ? 'parley-wiki-insert-piece' : 'parley-wiki-apply')}
        </button>
      </div>`;
  }

  private removeButton(): TemplateResult | typeof nothing {
    const { removePiece: remove } = this;
    if (remove === undefined) return nothing;
    return html`<button
      type="button"
      class="button destructive quiet"
      @click=${() => {
        this.close();
        remove();
      }}
    >
      ${msg('parley-wiki-remove')}
    </button>`;
  }
}

/** The text in a field that changed. */
export function valueIn(event: Event): string {
  const field = event.target;
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
    ? field.value
    : '';
}
