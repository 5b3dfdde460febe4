// SPDX-License-Identifier: GPL-2.0-or-later
import type { CSSResult } from 'lit';

/** Makes styles known to the document or shadow root that an element is in, once. */
export function adoptStyles(element: Element, styles: readonly CSSResult[]): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const sheets = styles.map((style) => style.styleSheet).filter((sheet) => sheet !== undefined);
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
