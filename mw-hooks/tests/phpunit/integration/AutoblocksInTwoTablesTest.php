<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Extension\Parley\Access\Autoblocks;
use Wikimedia\IPUtils;

require_once __DIR__ . '/WikiTestCase.php';

/**
 * The tables in which MediaWiki keeps blocks since 1.42, made and filled as it does, in whatever database this wiki has.
 *
 * @covers \MediaWiki\Extension\Parley\Access\Autoblocks
 */
final class AutoblocksInTwoTablesTest extends WikiTestCase {
	private const TABLES = [
		'block' => [
			'bl_id INTEGER NOT NULL PRIMARY KEY', 'bl_target INTEGER NOT NULL', 'bl_by_actor BIGINT NOT NULL',
			'bl_enable_autoblock SMALLINT DEFAULT 1 NOT NULL', 'bl_parent_block_id INTEGER DEFAULT NULL',
			'bl_sitewide SMALLINT DEFAULT 1 NOT NULL',
		],
		'block_target' => [
			'bt_id INTEGER NOT NULL PRIMARY KEY', 'bt_address %text DEFAULT NULL', 'bt_user INTEGER DEFAULT NULL',
			'bt_user_text %text DEFAULT NULL', 'bt_auto SMALLINT DEFAULT 0 NOT NULL', 'bt_ip_hex %text DEFAULT NULL',
			'bt_count INTEGER DEFAULT 0 NOT NULL',
		],
	];
	/** What an address is in each kind of database. */
	private const TEXT = [ 'mysql' => 'TINYBLOB', 'postgres' => 'TEXT', 'sqlite' => 'BLOB' ];

	private static function database() {
		return self::service( 'Parley.Database' )->primary();
	}

	protected function setUp(): void {
		$db = self::database();
		if ( $db->tableExists( 'block_target', __METHOD__ ) ) {
			$this->markTestSkipped( 'This wiki keeps its blocks in these tables: they are tested where they are used.' );
		}
		foreach ( self::TABLES as $table => $columns ) {
			$list = str_replace( '%text', self::TEXT[$db->getType()], implode( ', ', $columns ) );
			$db->query( "CREATE TABLE {$db->tableName( $table )} ($list)", __METHOD__ );
		}
	}

	protected function tearDown(): void {
		foreach ( array_keys( self::TABLES ) as $table ) {
			self::database()->dropTable( $table, __METHOD__ );
		}
	}

	private static function target( array $row ): int {
		static $id = 10;
		self::database()->insert( 'block_target', [ 'bt_id' => ++$id, 'bt_count' => 1 ] + $row, __METHOD__ );
		return $id;
	}

	private static function blockOf( int $target, ?int $parent ): int {
		static $id = 100;
		self::database()->insert( 'block', [
			'bl_id' => ++$id, 'bl_target' => $target, 'bl_by_actor' => 1, 'bl_parent_block_id' => $parent,
			'bl_enable_autoblock' => $parent === null ? 1 : 0,
		], __METHOD__ );
		return $id;
	}

	private static function blockPerson( int $user ): int {
		return self::blockOf( self::target( [ 'bt_user' => $user, 'bt_user_text' => "Tester $user" ] ), null );
	}

	private static function blockAddress( string $address, ?int $parent ): void {
		$row = [ 'bt_address' => $address, 'bt_ip_hex' => IPUtils::toHex( $address ) ];
		self::blockOf( self::target( $row + [ 'bt_auto' => $parent === null ? 0 : 1 ] ), $parent );
	}

	public function testFindsTheAddressesThatCameWithTheBlockOfAPerson() {
		$theirs = self::blockPerson( 7 );
		self::blockAddress( '203.0.113.7', $theirs );
		self::blockAddress( '2001:db8::7', $theirs );
		self::blockAddress( '203.0.113.8', self::blockPerson( 8 ) );
		self::blockAddress( '203.0.113.9', null );

		$autoblocks = new Autoblocks( self::service( 'Parley.Database' ), true );
		$this->assertEqualsCanonicalizing( [ '203.0.113.7', '2001:db8::7' ], $autoblocks->addressesOf( 7 ) );
		$this->assertSame( [ '203.0.113.8' ], $autoblocks->addressesOf( 8 ) );
		$this->assertSame( [], $autoblocks->addressesOf( 9 ) );
	}

	public function testNamesAnAddressOnceThatCameWithTwoBlocksOfOnePerson() {
		self::blockAddress( '203.0.113.17', self::blockPerson( 17 ) );
		self::blockAddress( '203.0.113.17', self::blockPerson( 17 ) );
		$autoblocks = new Autoblocks( self::service( 'Parley.Database' ), true );
		$this->assertSame( [ '203.0.113.17' ], $autoblocks->addressesOf( 17 ) );
	}
}
