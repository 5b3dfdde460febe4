<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Block\DatabaseBlock;

require_once __DIR__ . '/WikiTestCase.php';

/**
 * @covers \MediaWiki\Extension\Parley\Access\Autoblocks
 * @covers \MediaWiki\Extension\Parley\Events\AddressEvents
 * @covers \MediaWiki\Extension\Parley\Hooks\UserEventHooks
 */
final class AddressEventsTest extends WikiTestCase {
	/** @return string[] The kind of each event, and the id of whom it is about */
	private static function told( callable $work ): array {
		$outbox = self::service( 'Parley.Outbox' );
		$before = $outbox->last();
		$work();
		return array_map( static function ( array $event ): string {
			return $event['kind'] . ' ' . $event['user']['userId'];
		}, $outbox->after( $before, 2000 ) );
	}

	private static function unblock( $user ): void {
		$admin = self::service( 'UserFactory' )->newFromName( 'Admin' );
		$status = self::service( 'UnblockUserFactory' )->newUnblockUser( $user, $admin, 'a test' )->unblock();
		self::assertTrue( $status->isOK(), (string)$status );
	}

	/** Somebody who is blocked, and is seen at an address with somebody else. */
	private static function blockedAt( string $address ): array {
		[ $person, $beside ] = [ self::newUser(), self::newUser() ];
		self::service( 'Parley.AddressStore' )->saw( (string)$beside->getId(), $address );
		self::block( $person, [ 'isAutoblocking' => true ] );
		DatabaseBlock::newFromTarget( $person, null, true )->doAutoblock( $address );
		\DeferredUpdates::doUpdates();
		return [ $person, $beside ];
	}

	public function testTheEndOfABlockEndsWhatCameWithItByItself() {
		[ $person, $beside ] = self::blockedAt( '203.0.113.50' );
		$this->assertSame( [ '203.0.113.50' ], self::service( 'Parley.Autoblocks' )->addressesOf( $person->getId() ) );
		$told = self::told( static function () use ( $person ) {
			self::unblock( $person );
		} );
		$this->assertSame( [ "unblocked {$person->getId()}", "unblocked {$beside->getId()}" ], $told );
	}

	public function testAnAutomaticBlockThatIsEndedByItselfIsTold() {
		[ , $beside ] = self::blockedAt( '203.0.113.52' );
		$id = DatabaseBlock::newFromTarget( '203.0.113.52', null, true )->getId();
		$told = self::told( static function () use ( $id ) {
			self::unblock( "#$id" );
		} );
		$this->assertSame( [ "unblocked {$beside->getId()}" ], $told );
	}

	public function testABlockThatIsChangedChangesWhatCameWithIt() {
		[ $person, $beside ] = self::blockedAt( '203.0.113.51' );
		$change = static function ( array $options ) use ( $person ): array {
			return self::told( static function () use ( $person, $options ) {
				$admin = self::service( 'UserFactory' )->newFromName( 'Admin' );
				self::service( 'BlockUserFactory' )->newBlockUser( $person, $admin, '3 days', 'a test', $options )
					->placeBlock( true );
			} );
		};
		$this->assertSame(
			[ "blocked {$person->getId()}", "blocked {$beside->getId()}" ], $change( [ 'isAutoblocking' => true ] )
		);
		$this->assertSame(
			[ "blocked {$person->getId()}", "unblocked {$beside->getId()}" ], $change( [ 'isAutoblocking' => false ] )
		);
	}

	public function testARangeOfManyIsToldInFewStatements() {
		$store = self::service( 'Parley.AddressStore' );
		$people = [];
		foreach ( range( 1, 40 ) as $number ) {
			$people[] = self::newUser()->getId();
			$store->saw( (string)end( $people ), "198.18.7.$number" );
		}
		$store->saw( 'guest-0123456789abcdee', '198.18.7.99' );
		$db = self::service( 'Parley.Database' )->primary();
		$expected = array_map( static function ( int $id ): string {
			return "blocked $id";
		}, $people );
		$told = self::told( function () use ( $db ) {
			$db->startAtomic( __METHOD__ );
			self::service( 'Parley.AddressEvents' )->tell( 'blocked', '198.18.7.0/24' );
			$this->assertCount( 3, $db->pendingWriteCallers(), 'accounts, guests, and where guests were' );
			$db->endAtomic( __METHOD__ );
		} );
		$this->assertEqualsCanonicalizing( array_merge( $expected, [ 'loggedout guest-0123456789abcdee' ] ), $told );
		$this->assertNull( $store->of( 'guest-0123456789abcdee' ) );
	}
}
