<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use MediaWiki\Extension\Parley\Skin\Preferences;

/** What people may choose for themselves, in Special:Preferences. */
final class PreferenceHooks {
	public function onGetPreferences( $user, &$preferences ): void {
		foreach ( [ Preferences::CHAT => 'chat', Preferences::NOTIFY => 'notify' ] as $name => $label ) {
			$preferences[$name] = [
				'type' => 'toggle',
				'section' => 'rendering/parley',
				// Messages: parley-preference-chat, parley-preference-notify, parley-preference-chat-help,
				// parley-preference-notify-help
				'label-message' => "parley-preference-$label",
				'help-message' => "parley-preference-$label-help",
			];
		}
	}
}
