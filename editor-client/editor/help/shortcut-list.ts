// SPDX-License-Identifier: GPL-2.0-or-later

/** A line of the help dialog: a message and the keys, `Mod` standing for Ctrl or ⌘. */
export type ShortcutHelp = { readonly message: string; readonly keys: readonly string[] };

/** The shortcuts by group as the help dialog lists them. They are VisualEditor's where it has one. */
export const shortcutHelp: readonly { readonly message: string; readonly entries: readonly ShortcutHelp[] }[] = [
  {
    message: 'parley-editor-shortcuts-text',
    entries: [
      { message: 'parley-editor-bold', keys: ['Mod-b'] },
      { message: 'parley-editor-italic', keys: ['Mod-i'] },
      { message: 'parley-editor-code', keys: ['Mod-Shift-6'] },
      { message: 'parley-editor-link', keys: ['Mod-k', '[['] },
      { message: 'parley-editor-clear', keys: ['Mod-\\', 'Mod-m'] },
    ],
  },
  {
    message: 'parley-editor-shortcuts-blocks',
    entries: [
      { message: 'parley-editor-style-paragraph', keys: ['Mod-0'] },
      { message: 'parley-editor-style-headings', keys: ['Mod-2', 'Mod-6', '## '] },
      { message: 'parley-editor-style-code', keys: ['Mod-7', '```'] },
      { message: 'parley-editor-quote', keys: ['Mod-8', '> '] },
      { message: 'parley-editor-bullets', keys: ['Mod-Shift-8', '* '] },
      { message: 'parley-editor-numbers', keys: ['Mod-Shift-7', '1. '] },
      { message: 'parley-editor-indent', keys: ['Tab'] },
      { message: 'parley-editor-outdent', keys: ['Shift-Tab'] },
      { message: 'parley-editor-rule', keys: ['---'] },
      { message: 'parley-editor-break', keys: ['Shift-Enter'] },
      { message: 'parley-editor-move-up', keys: ['Alt-Shift-ArrowUp'] },
      { message: 'parley-editor-move-down', keys: ['Alt-Shift-ArrowDown'] },
    ],
  },
  {
    message: 'parley-editor-shortcuts-table',
    entries: [
      { message: 'parley-editor-next-cell', keys: ['Tab'] },
      { message: 'parley-editor-previous-cell', keys: ['Shift-Tab'] },
      { message: 'parley-editor-select-column', keys: ['Mod-Alt-ArrowDown'] },
      { message: 'parley-editor-select-row', keys: ['Mod-Alt-ArrowRight'] },
    ],
  },
  {
    message: 'parley-editor-shortcuts-other',
    entries: [
      { message: 'parley-editor-undo', keys: ['Mod-z'] },
      { message: 'parley-editor-redo', keys: ['Mod-y', 'Mod-Shift-z'] },
      { message: 'parley-editor-find', keys: ['Mod-f'] },
      { message: 'parley-editor-find-next', keys: ['Mod-g'] },
      { message: 'parley-editor-paste-plain', keys: ['Mod-Shift-v'] },
      { message: 'parley-editor-discuss', keys: ['Mod-Alt-m'] },
      { message: 'parley-editor-to-toolbar', keys: ['Alt-F10'] },
      { message: 'parley-editor-help', keys: ['Mod-/'] },
    ],
  },
];
