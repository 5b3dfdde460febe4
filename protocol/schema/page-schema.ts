// SPDX-License-Identifier: GPL-2.0-or-later
import { Schema } from 'prosemirror-model';
import { marks } from './marks.ts';
import { nodes } from './nodes.ts';

/** What a page may hold: shared by every editor, the seeding and the update gate. */
export const pageSchema = new Schema({ nodes, marks });
