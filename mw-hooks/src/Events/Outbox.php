<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Events;

use MediaWiki\Extension\Parley\Settings;
use MediaWiki\Extension\Parley\Wiki\Database;

/**
 * Events that Parley is to be told, numbered, written in the transaction of the change they tell of: neither is there
 * without the other.
 */
final class Outbox {
	private const KEPT_SECONDS = 30 * 86400;
	private const ROWS_AT_ONCE = 250;

	/** @var Settings */
	private $settings;
	/** @var Database */
	private $database;
	/** @var object */
	private $jobs;

	/** @param object $jobs JobQueueGroup */
	public function __construct( Settings $settings, Database $database, $jobs ) {
		$this->settings = $settings;
		$this->database = $database;
		$this->jobs = $jobs;
	}

	/** Writes an event, and has it pushed after the change is final. */
	public function add( string $kind, array $data ): void {
		$this->addAll( $kind, [ $data ] );
	}

	/**
	 * Writes many events of a kind in few statements: somebody waits for it.
	 *
	 * @param string $kind
	 * @param array[] $list What each of them says
	 */
	public function addAll( string $kind, array $list ): void {
		if ( $list === [] || !$this->settings->isComplete() ) {
			return;
		}
		$db = $this->database->primary();
		$flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;
		$now = [ 'at' => (int)( microtime( true ) * 1000 ) ];
		foreach ( array_chunk( $list, self::ROWS_AT_ONCE ) as $some ) {
			$rows = [];
			foreach ( $some as $data ) {
				$rows[] = [
					'pev_timestamp' => $db->timestamp(),
					'pev_kind' => $kind,
					'pev_data' => json_encode( $now + $data, $flags ),
				];
			}
			$db->insert( 'parley_event', $rows, __METHOD__ );
		}
		$this->jobs->lazyPush( new \JobSpecification( PushJob::TYPE, [], [ 'removeDuplicates' => true ] ) );
	}

	/**
	 * @return array[] Events after this number, in order. A number that is missing belongs to a change that was undone,
	 *  or to one that is not final yet: Parley asks again for those, and nothing waits for them.
	 */
	public function after( int $number, int $limit ): array {
		$rows = $this->database->primary()->select( 'parley_event', '*', [ 'pev_number > ' . (int)$number ], __METHOD__,
			[ 'ORDER BY' => 'pev_number', 'LIMIT' => $limit ] );
		$events = [];
		foreach ( $rows as $row ) {
			$events[] = [ 'number' => (int)$row->pev_number, 'kind' => $row->pev_kind ]
				+ json_decode( $row->pev_data, true );
		}
		return $events;
	}

	/** The number of the newest event; 0 when there was none. */
	public function last(): int {
		return (int)$this->database->primary()->selectField( 'parley_event', 'MAX(pev_number)', '', __METHOD__ );
	}

	/** How many events come after this number. */
	public function countAfter( int $number ): int {
		return (int)$this->database->primary()->selectField(
			'parley_event', 'COUNT(*)', [ 'pev_number > ' . (int)$number ], __METHOD__
		);
	}

	/** Drops what is too old to be asked for. The newest stays, so that numbers go on where they were. */
	public function dropOld(): void {
		$db = $this->database->primary();
		$border = $db->addQuotes( $db->timestamp( time() - self::KEPT_SECONDS ) );
		$db->delete( 'parley_event',
			[ "pev_timestamp < $border", 'pev_number < ' . $this->last() ], __METHOD__ );
	}
}
