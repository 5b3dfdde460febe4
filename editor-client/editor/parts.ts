// SPDX-License-Identifier: GPL-2.0-or-later
import { fetchPart } from '../on-demand/fetch-part.ts';
import type { ParleyDiscussButton } from './anchors/parley-discuss-button.ts';
import type { ParleyCategoryAdder } from './blocks/parley-category-adder.ts';
import type { ParleyFindBar } from './find/parley-find-bar.ts';
import type { ParleyShortcutHelp } from './help/parley-shortcut-help.ts';
import type { ParleyLinkCompletion } from './links/parley-link-completion.ts';
import type { ParleyLinkDialog } from './links/parley-link-dialog.ts';
import type { ParleyEditorToolbar } from './toolbar/parley-editor-toolbar.ts';

/** The parts of the interface, by the names of their elements. */
export type PartsByName = {
  'parley-editor-toolbar': ParleyEditorToolbar;
  'parley-discuss-button': ParleyDiscussButton;
  'parley-find-bar': ParleyFindBar;
  'parley-category-adder': ParleyCategoryAdder;
  'parley-link-dialog': ParleyLinkDialog;
  'parley-link-completion': ParleyLinkCompletion;
  'parley-shortcut-help': ParleyShortcutHelp;
};

export type PartsHost = {
  /** Everything was fetched that the first moment did without. */
  readonly fetched: () => void;
  /** A part is asked for and cannot be had. */
  readonly missing: (name: string) => void;
};

/** The parts of an editor's interface: some are there at once, the others are fetched after the text. */
export class Parts {
  private readonly known = new Map<string, Element>();
  private readonly container: HTMLElement;
  private readonly host: PartsHost;

  constructor(container: HTMLElement, host: PartsHost) {
    this.container = container;
    this.host = host;
  }

  /** A part that is here; looked up once, since this is asked on every key. */
  find<Name extends keyof PartsByName>(name: Name): PartsByName[Name] | undefined {
    const known = this.known.get(name);
    const found = known?.isConnected === true ? known : this.container.querySelector(name);
    // An element whose code has not come yet is no part that anything could be asked of.
    if (found === null || customElements.get(name) === undefined) return undefined;
    this.known.set(name, found);
    return found as PartsByName[Name];
  }

  /** Uses a part at once, or as soon as it has come. */
  with<Name extends keyof PartsByName>(name: Name, use: (part: PartsByName[Name]) => void): void {
    const part = this.find(name);
    if (part !== undefined) use(part);
    else void this.whenFetched(name, use);
  }

  /** Fetches what the first moment did without; false when it cannot be had. */
  async fetch(): Promise<boolean> {
    try {
      await fetchPart(() => import('./late-parts.ts'));
    } catch {
      return false;
    }
    this.host.fetched();
    return true;
  }

  private async whenFetched<Name extends keyof PartsByName>(
    name: Name,
    use: (part: PartsByName[Name]) => void,
  ): Promise<void> {
    if (!(await this.fetch())) this.host.missing(name);
    const part = this.find(name);
    if (part !== undefined) use(part);
  }
}
