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
	private $accounts;

	/** @param object $accounts UserIdentityLookup */
	public function __construct( AddressStore $addresses, Outbox $outbox, $accounts ) {
		$this->addresses = $addresses;
		$this->outbox = $outbox;
		$this->accounts = $accounts;
	}

	/**
	 * @param string $kind `blocked` or `unblocked`
	 * @param string $target An address or a range
	 * @param bool $withAccounts False for a block of people without an account
	 * @param array $more What else the events say
	 */
	public function tell( string $kind, string $target, bool $withAccounts = true, array $more = [] ): void {
		$people = $this->addresses->peopleAt( $target, self::MOST_PEOPLE );
		$ids = array_filter( $people, 'ctype_digit' );
		// A passing name ends with a block of the whole wiki; there is none to be had from a blocked address.
		if ( $kind === 'blocked' && !( $more['partial'] ?? false ) ) {
			$this->endGuests( array_values( array_diff( $people, $ids ) ) );
		}
		if ( $withAccounts && $ids !== [] ) {
			$this->outbox->addAll( $kind, $this->accountEvents( $ids, $more ) );
		}
	}

	/** Whoever blocks a range waits for this: all accounts are looked up at once. */
	private function accountEvents( array $ids, array $more ): array {
		$query = $this->accounts->newSelectQueryBuilder()->whereUserIds( array_map( 'intval', $ids ) );
		$events = [];
		foreach ( $query->caller( __METHOD__ )->fetchUserIdentities() as $user ) {
			$events[] = [ 'user' => PersonReader::brief( $user ) ] + $more;
		}
		return $events;
	}

	private function endGuests( array $ids ): void {
		$this->outbox->addAll( 'loggedout', array_map( static function ( string $id ): array {
			return [ 'user' => [ 'userId' => $id, 'name' => '' ] ];
		}, $ids ) );
		$this->addresses->forgetAll( $ids );
	}
}
