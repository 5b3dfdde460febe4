<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Skin;

/** Names of what people may choose for themselves. */
final class Preferences {
	/** Chat beside pages; off hides the tab and the drawer. */
	public const CHAT = 'parley-chat';
	/** To be told when somebody speaks to them. */
	public const NOTIFY = 'parley-notify';
}
