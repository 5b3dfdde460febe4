<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Access;

use RequestContext;

/**
 * Asks, or acts, as if somebody did from where they were last: blocks of addresses, automatic ones and those of proxies then
 * count as in a request of their own, and so does the exemption from them.
 */
final class AtAddress {
	/** @var AddressStore */
	private $addresses;
	/** @var object */
	private $users;

	/** @param object $users UserFactory */
	public function __construct( AddressStore $addresses, $users ) {
		$this->addresses = $addresses;
		$this->users = $users;
	}

	/**
	 * @param string $userId As Parley names people
	 * @param callable $ask
	 * @return mixed What it answers
	 */
	public function ask( string $userId, callable $ask ) {
		$address = $this->addresses->of( $userId );
		$id = ctype_digit( $userId ) ? (int)$userId : 0;
		// MediaWiki fails for an account that is gone; what is asked says so by itself.
		if ( $address === null || ( $id > 0 && !$this->exists( $id ) ) ) {
			return $ask();
		}
		$there = RequestContext::importScopedSession( [
			'ip' => $address,
			'userId' => $id,
			'sessionId' => '',
			'headers' => [],
		] );
		try {
			return $ask();
		} finally {
			unset( $there );
		}
	}

	private function exists( int $id ): bool {
		$user = $this->users->newFromId( $id );
		$user->load();
		return $user->isRegistered();
	}
}
