<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Access;

use MediaWiki\Extension\Parley\Wiki\Database;

/** The addresses that the wiki blocks by itself because somebody who is blocked was there. */
final class Autoblocks {
	/** So many are looked at; for those beyond, the next question to the wiki tells. */
	private const MOST = 100;
	/** Since then blocks and what is blocked are in two tables. */
	private const TWO_TABLES = '1.42';

	/** @var Database */
	private $database;
	/** @var string */
	private $version;

	/** @param string $version Of MediaWiki */
	public function __construct( Database $database, string $version ) {
		$this->database = $database;
		$this->version = $version;
	}

	/**
	 * @param int $userId Somebody who is blocked
	 * @return string[] Addresses
	 */
	public function addressesOf( int $userId ): array {
		return version_compare( $this->version, self::TWO_TABLES, '<' )
			? $this->inOneTable( $userId )
			: $this->inTwoTables( $userId );
	}

	private function inOneTable( int $userId ): array {
		return array_map( 'strval', $this->database->primary()->selectFieldValues(
			[ 'auto' => 'ipblocks', 'parent' => 'ipblocks' ],
			'auto.ipb_address',
			[ 'parent.ipb_user' => $userId, 'auto.ipb_auto' => 1 ],
			__METHOD__,
			[ 'LIMIT' => self::MOST ],
			[ 'parent' => [ 'JOIN', 'auto.ipb_parent_block_id = parent.ipb_id' ] ]
		) );
	}

	private function inTwoTables( int $userId ): array {
		return array_map( 'strval', $this->database->primary()->selectFieldValues(
			[ 'auto' => 'block', 'place' => 'block_target', 'parent' => 'block', 'person' => 'block_target' ],
			'place.bt_address',
			[ 'person.bt_user' => $userId, 'place.bt_auto' => 1 ],
			__METHOD__,
			[ 'LIMIT' => self::MOST ],
			[
				'place' => [ 'JOIN', 'auto.bl_target = place.bt_id' ],
				'parent' => [ 'JOIN', 'auto.bl_parent_block_id = parent.bl_id' ],
				'person' => [ 'JOIN', 'parent.bl_target = person.bt_id' ],
			]
		) );
	}
}
