<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Access;

use MediaWiki\Extension\Parley\Wiki\Database;
use Wikimedia\IPUtils;

/**
 * Where people were who signed in to Parley lately, so that blocks of addresses reach them there as they do on the wiki.
 * Kept on the wiki alone, as long as such a sign-in lasts; Parley is never told.
 */
final class AddressStore {
	/** Longer than a sign-in at Parley lasts. */
	private const KEPT_SECONDS = 13 * 3600;

	/** @var Database */
	private $database;
	/** @var object */
	private $readOnlyMode;

	/** @param object $readOnlyMode ReadOnlyMode */
	public function __construct( Database $database, $readOnlyMode ) {
		$this->database = $database;
		$this->readOnlyMode = $readOnlyMode;
	}

	/** Somebody signs in to Parley from here. The last address counts: what they do next they do from there. */
	public function saw( string $userId, string $address ): void {
		$hex = IPUtils::toHex( $address );
		if ( $hex === false || $this->readOnlyMode->isReadOnly() ) {
			return;
		}
		$db = $this->database->primary();
		$who = [ 'pad_user' => $userId ];
		$there = [ 'pad_address' => $hex, 'pad_timestamp' => $db->timestamp() ];
		if ( $db->selectField( 'parley_address', 'pad_user', $who, __METHOD__ ) !== false ) {
			$db->update( 'parley_address', $there, $who, __METHOD__ );
			if ( $db->affectedRows() > 0 ) {
				return;
			}
		}
		// Pages that open in one moment sign in at once, from the same place: none of them may fail for another.
		$db->insert( 'parley_address', $who + $there, __METHOD__, [ 'IGNORE' ] );
	}

	/** Where somebody was last; null when they were not here lately. */
	public function of( string $userId ): ?string {
		$db = $this->database->primary();
		$hex = $db->selectField(
			'parley_address', 'pad_address', [ 'pad_user' => $userId, $this->isRecent( $db ) ], __METHOD__
		);
		return is_string( $hex ) ? IPUtils::formatHex( $hex ) : null;
	}

	/**
	 * @param string $target An address or a range, as the wiki names what it blocks
	 * @param int $limit
	 * @return string[] Ids of the people who were there last, newest first
	 */
	public function peopleAt( string $target, int $limit ): array {
		[ $first, $last ] = IPUtils::parseRange( $target );
		if ( $first === false || $last === false ) {
			return [];
		}
		$db = $this->database->primary();
		return array_map( 'strval', $db->selectFieldValues( 'parley_address', 'pad_user', [
			'pad_address >= ' . $db->addQuotes( $first ),
			'pad_address <= ' . $db->addQuotes( $last ),
			$this->isRecent( $db ),
		], __METHOD__, [ 'ORDER BY' => 'pad_timestamp DESC', 'LIMIT' => $limit ] ) );
	}

	/** Somebody left: where they were is nobody's business any more. */
	public function forget( string $userId ): void {
		$this->forgetAll( [ $userId ] );
	}

	/** @param string[] $userIds */
	public function forgetAll( array $userIds ): void {
		if ( $userIds !== [] ) {
			$this->database->primary()->delete( 'parley_address', [ 'pad_user' => $userIds ], __METHOD__ );
		}
	}

	/** Forgets where people were whose sign-ins at Parley are over. */
	public function dropOld(): void {
		$db = $this->database->primary();
		$db->delete( 'parley_address', [ 'pad_timestamp < ' . $this->border( $db ) ], __METHOD__ );
	}

	private function isRecent( $db ): string {
		return 'pad_timestamp >= ' . $this->border( $db );
	}

	private function border( $db ): string {
		return $db->addQuotes( $db->timestamp( time() - self::KEPT_SECONDS ) );
	}
}
