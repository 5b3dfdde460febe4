<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

require_once __DIR__ . '/WikiTestCase.php';

/**
 * @covers \MediaWiki\Extension\Parley\Access\AddressStore
 * @covers \MediaWiki\Extension\Parley\Access\AtAddress
 */
final class AddressStoreTest extends WikiTestCase {
	private static function store() {
		return self::service( 'Parley.AddressStore' );
	}

	public function testTheLastAddressOfAPersonCounts() {
		self::store()->saw( '901', '203.0.113.7' );
		self::store()->saw( '901', '2001:db8::1' );
		$this->assertSame( '2001:DB8:0:0:0:0:0:1', self::store()->of( '901' ) );
		$this->assertSame( [], self::store()->peopleAt( '203.0.113.7', 10 ) );
		$this->assertNull( self::store()->of( '999' ) );
	}

	public function testPeopleAreFoundByAddressAndByRange() {
		self::store()->saw( '902', '198.51.100.0' );
		self::store()->saw( 'guest-0123456789abcdef', '198.51.100.255' );
		self::store()->saw( '903', '198.51.101.0' );
		$this->assertSame( [ '902' ], self::store()->peopleAt( '198.51.100.0', 10 ) );
		$this->assertEqualsCanonicalizing(
			[ '902', 'guest-0123456789abcdef' ], self::store()->peopleAt( '198.51.100.0/24', 10 )
		);
		$this->assertCount( 1, self::store()->peopleAt( '198.51.100.0/24', 1 ) );
		$this->assertSame( [], self::store()->peopleAt( 'Alice', 10 ) );
	}

	public function testARangeOfTheNewKindHoldsNoneOfTheOldKind() {
		self::store()->saw( '904', '2001:db8:1::5' );
		$this->assertSame( [ '904' ], self::store()->peopleAt( '2001:db8:1::/48', 10 ) );
		$this->assertSame( [], self::store()->peopleAt( '32.1.13.0/24', 10 ) );
	}

	public function testWhatIsOldCountsNoMoreAndIsForgotten() {
		$db = self::service( 'Parley.Database' )->primary();
		self::store()->saw( '905', '192.0.2.5' );
		$db->update( 'parley_address', [ 'pad_timestamp' => $db->timestamp( time() - 14 * 3600 ) ],
			[ 'pad_user' => '905' ], __METHOD__ );
		$this->assertNull( self::store()->of( '905' ) );
		$this->assertSame( [], self::store()->peopleAt( '192.0.2.5', 10 ) );
		self::store()->dropOld();
		$this->assertFalse( $db->selectField( 'parley_address', 'pad_user', [ 'pad_user' => '905' ], __METHOD__ ) );
	}

	public function testSomebodyWhoLeftIsForgotten() {
		self::store()->saw( '906', '192.0.2.6' );
		self::store()->forget( '906' );
		$this->assertNull( self::store()->of( '906' ) );
	}

	public function testAnAccountThatIsGoneIsAskedAboutAllTheSame() {
		self::store()->saw( '990099', '192.0.2.9' );
		$this->assertSame( 'asked', self::service( 'Parley.AtAddress' )->ask( '990099', static function () {
			return 'asked';
		} ) );
	}

	public function testWhatIsNoAddressIsNotKept() {
		self::store()->saw( '907', 'unknown' );
		$this->assertNull( self::store()->of( '907' ) );
	}
}
