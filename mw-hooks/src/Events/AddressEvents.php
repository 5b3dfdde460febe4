<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Events;

use MediaWiki\Extension\Parley\Access\AddressStore;
use MediaWiki\Extension\Parley\Access\PersonReader;

/** Tells Parley of blocks of addresses, without the address: by the people who were there last. */
final class AddressEvents {
	/** A wide range may hold many; for those beyond, the next question to the wiki tells. */
	private const MOST_PEOPLE = 1000;

	/** @var AddressStore */
	private $addresses;
	/** @var Outbox */
	private $outbox;
	/** @var object */
	private $users;

	/** @param object $users UserFactory */
	public function __construct( AddressStore $addresses, Outbox $outbox, $users ) {
		$this->addresses = $addresses;
		$this->outbox = $outbox;
		$this->users = $users;
	}

	/**
	 * @param string $kind `blocked` or `unblocked`
	 * @param string $target An address or a range
	 * @param bool $withAccounts False for a block of people without an account
	 * @param array $more What else the events say
	 */
	public function tell( string $kind, string $target, bool $withAccounts = true, array $more = [] ): void {
		foreach ( $this->addresses->peopleAt( $target, self::MOST_PEOPLE ) as $id ) {
			if ( !ctype_digit( $id ) ) {
				$this->tellOfGuest( $kind, $id, $more['partial'] ?? false );
			} elseif ( $withAccounts ) {
				$user = $this->users->newFromId( (int)$id );
				$this->outbox->add( $kind, [ 'user' => PersonReader::brief( $user ) ] + $more );
			}
		}
	}

	/** A passing name ends with a block of the whole wiki; there is none to be had from a blocked address. */
	private function tellOfGuest( string $kind, string $id, bool $partial ): void {
		if ( $kind === 'blocked' && !$partial ) {
			$this->outbox->add( 'loggedout', [ 'user' => [ 'userId' => $id, 'name' => '' ] ] );
			$this->addresses->forget( $id );
		}
	}
}
