// SPDX-License-Identifier: GPL-2.0-or-later
/** The parts of the editor that nobody needs in the first moment: they are fetched once the text is there. */
import './authorship/parley-author-legend.ts';
import './blocks/parley-category-adder.ts';
import './find/parley-find-bar.ts';
import './help/parley-shortcut-help.ts';
import './links/parley-link-completion.ts';
import './links/parley-link-dialog.ts';
