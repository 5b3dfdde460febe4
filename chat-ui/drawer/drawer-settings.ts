// SPDX-License-Identifier: GPL-2.0-or-later
import { cdxIconFlag, cdxIconJournal, cdxIconUserAvatarOutline, cdxIconVolumeOff } from '@wikimedia/codex-icons';
import type { MenuItem } from '../elements/menu.ts';
import { msg } from '../i18n/messages.ts';

export type DrawerSettings = {
  readonly quiet: boolean;
  readonly setQuiet: (quiet: boolean) => void;
  readonly away: boolean;
  readonly setAway: (away: boolean) => void;
  readonly help: readonly MenuItem[];
  readonly moderator: boolean;
  readonly moderation: (kind: 'log' | 'reports') => void;
};

/** The entries of the drawer's own menu. */
export function drawerSettings(settings: DrawerSettings): readonly MenuItem[] {
  const { quiet, away } = settings;
  const reports: MenuItem = {
    label: msg('parley-reports-title'),
    icon: cdxIconFlag,
    run: () => settings.moderation('reports'),
  };
  return [
    {
      label: quiet ? msg('parley-quiet-off') : msg('parley-quiet-on'),
      icon: cdxIconVolumeOff,
      run: () => settings.setQuiet(!quiet),
    },
    {
      label: away ? msg('parley-away-off') : msg('parley-away-on'),
      icon: cdxIconUserAvatarOutline,
      run: () => settings.setAway(!away),
    },
    ...settings.help,
    { label: msg('parley-log-title'), icon: cdxIconJournal, run: () => settings.moderation('log') },
    ...(settings.moderator ? [reports] : []),
  ];
}
