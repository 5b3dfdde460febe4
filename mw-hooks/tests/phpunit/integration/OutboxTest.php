<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

require_once __DIR__ . '/WikiTestCase.php';

/** @covers \MediaWiki\Extension\Parley\Events\Outbox */
final class OutboxTest extends WikiTestCase {
	private static function outbox() {
		return self::service( 'Parley.Outbox' );
	}

	/** @return array[] What was written while this ran */
	private static function eventsOf( callable $work ): array {
		$before = self::outbox()->last();
		$work();
		return self::outbox()->after( $before, 100 );
	}

	public function testASavedPageIsAnEvent() {
		$revision = null;
		$events = self::eventsOf( static function () use ( &$revision ) {
			$revision = self::save( 'Event page', 'Text ' . mt_rand() );
		} );
		$this->assertSame( 'saved', $events[0]['kind'] );
		$this->assertSame( (int)$revision->getId(), $events[0]['revision'] );
		$this->assertSame( 'Event page', $events[0]['page']['title'] );
		$this->assertSame( 'Admin', $events[0]['by']['name'] );
	}

	public function testAChangeThatIsUndoneLeavesNoEvent() {
		$db = self::service( 'Parley.Database' )->primary();
		$events = self::eventsOf( static function () use ( $db ) {
			$db->startAtomic( __METHOD__, $db::ATOMIC_CANCELABLE );
			self::outbox()->add( 'saved', [ 'revision' => 1 ] );
			$db->cancelAtomic( __METHOD__ );
		} );
		$this->assertSame( [], $events );
	}

	public function testNumbersGoUp() {
		$events = self::eventsOf( static function () {
			foreach ( [ 1, 2, 3 ] as $revision ) {
				self::outbox()->add( 'saved', [ 'revision' => $revision ] );
			}
		} );
		$this->assertSame( [ 1, 2, 3 ], array_column( $events, 'revision' ) );
		$numbers = array_column( $events, 'number' );
		$this->assertSame( range( $numbers[0], $numbers[0] + 2 ), $numbers );
	}

	public function testAMissingNumberHoldsNothingUp() {
		$db = self::service( 'Parley.Database' )->primary();
		$before = self::outbox()->last();
		foreach ( [ 1, 2, 3 ] as $revision ) {
			self::outbox()->add( 'saved', [ 'revision' => $revision ] );
		}
		$db->delete( 'parley_event', [ 'pev_number' => $before + 2 ], __METHOD__ );
		$this->assertSame( [ 1, 3 ], array_column( self::outbox()->after( $before, 10 ), 'revision' ) );
	}

	public function testOldEventsAreDroppedAndTheNumbersGoOn() {
		$db = self::service( 'Parley.Database' )->primary();
		self::outbox()->add( 'saved', [ 'revision' => 1 ] );
		self::outbox()->add( 'saved', [ 'revision' => 2 ] );
		$last = self::outbox()->last();
		$db->update( 'parley_event', [ 'pev_timestamp' => $db->timestamp( time() - 40 * 86400 ) ], '*', __METHOD__ );
		self::outbox()->dropOld();
		$this->assertSame( $last, self::outbox()->last() );
		$this->assertSame( [ 2 ], array_column( self::outbox()->after( 0, 1000 ), 'revision' ) );
	}

	public function testNoAddressIsEverWritten() {
		$somebody = self::service( 'UserFactory' )->newAnonymous( '192.0.2.77' );
		$events = self::eventsOf( static function () use ( $somebody ) {
			self::save( 'Event page', 'By somebody ' . mt_rand(), $somebody );
		} );
		$this->assertSame( [ 'userId' => '0', 'name' => '' ], $events[0]['by'] );
		$this->assertStringNotContainsString( '192.0.2.77', json_encode( $events ) );
	}
}
