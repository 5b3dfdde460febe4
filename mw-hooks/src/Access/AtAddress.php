<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Access;

use RequestContext;

/**
 * Asks as if somebody asked from where they were last: blocks of addresses, automatic ones and those of proxies then
 * count as in a request of their own, and so does the exemption from them.
 */
final class AtAddress {
	/** @var AddressStore */
	private $addresses;

	public function __construct( AddressStore $addresses ) {
		$this->addresses = $addresses;
	}

	/**
	 * @param string $userId As Parley names people
	 * @param callable $ask
	 * @return mixed What it answers
	 */
	public function ask( string $userId, callable $ask ) {
		$address = $this->addresses->of( $userId );
		if ( $address === null ) {
			return $ask();
		}
		$there = RequestContext::importScopedSession( [
			'ip' => $address,
			'userId' => ctype_digit( $userId ) ? (int)$userId : 0,
			'sessionId' => '',
			'headers' => [],
		] );
		try {
			return $ask();
		} finally {
			unset( $there );
		}
	}
}
