<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Access;

use MediaWiki\Extension\Parley\Wiki\Database;

/** The addresses that the wiki blocks by itself because somebody who is blocked was there. */
final class Autoblocks {
	/** So many are looked at; for those beyond, the next question to the wiki tells. */
	private const MOST = 100;

	/** @var Database */
	private $database;
	/** @var bool */
	private $twoTables;

	/** @param bool $twoTables Blocks and what is blocked are in two tables, as since MediaWiki 1.42 */
	public function __construct( Database $database, bool $twoTables ) {
		$this->database = $database;
		$this->twoTables = $twoTables;
	}

	/**
	 * @param int $userId Somebody who is blocked
	 * @return string[] Addresses
	 */
	public function addressesOf( int $userId ): array {
		return $this->twoTables ? $this->inTwoTables( $userId ) : $this->inOneTable( $userId );
	}

	private function inOneTable( int $userId ): array {
		return array_map( 'strval', $this->database->primary()->selectFieldValues(
			[ 'auto' => 'ipblocks', 'parent' => 'ipblocks' ],
			'auto.ipb_address',
			[ 'parent.ipb_user' => $userId, 'auto.ipb_auto' => 1 ],
			__METHOD__,
			[ 'DISTINCT', 'LIMIT' => self::MOST ],
			[ 'parent' => [ 'JOIN', 'auto.ipb_parent_block_id = parent.ipb_id' ] ]
		) );
	}

	private function inTwoTables( int $userId ): array {
		return array_map( 'strval', $this->database->primary()->selectFieldValues(
			[ 'auto' => 'block', 'place' => 'block_target', 'parent' => 'block', 'person' => 'block_target' ],
			'place.bt_address',
			[ 'person.bt_user' => $userId, 'place.bt_auto' => 1 ],
			__METHOD__,
			[ 'DISTINCT', 'LIMIT' => self::MOST ],
			[
				'place' => [ 'JOIN', 'auto.bl_target = place.bt_id' ],
				'parent' => [ 'JOIN', 'auto.bl_parent_block_id = parent.bl_id' ],
				'person' => [ 'JOIN', 'parent.bl_target = person.bt_id' ],
			]
		) );
	}
}
