// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';

/** Node types of a page by name. */
export const node = pageSchema.nodes;

/** Mark types of a page by name. */
export const mark = pageSchema.marks;
