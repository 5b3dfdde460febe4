// SPDX-License-Identifier: GPL-2.0-or-later
import './help.ts';
import { helpMessages } from './i18n/catalogue.ts';

/** What people need who ask for help or talk to a helper; resolves when its texts are there, too. */
export const helpLoaded: Promise<void> = helpMessages;
