<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Access;

/** Times of the wiki as Parley writes them. */
final class Expiry {
	/**
	 * @param mixed $expiry A timestamp of the wiki, or what it writes for no end
	 * @return int|null Milliseconds since 1970; null when it never ends
	 */
	public static function milliseconds( $expiry ): ?int {
		if ( !is_string( $expiry ) || $expiry === '' || wfIsInfinity( $expiry ) ) {
			return null;
		}
		$seconds = wfTimestampOrNull( TS_UNIX, $expiry );
		return $seconds === null || $seconds === false ? null : (int)$seconds * 1000;
	}
}
