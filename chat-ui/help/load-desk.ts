// SPDX-License-Identifier: GPL-2.0-or-later
import './desk.ts';
import './figures.ts';
import { helpMessages } from './i18n/catalogue.ts';

/** What helpers need; resolves when its texts are there, too. */
export const deskLoaded: Promise<void> = helpMessages;
