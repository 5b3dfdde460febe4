<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Events;

use MediaWiki\Extension\Parley\Wiki\Database;

/** Takes events to Parley in order: one at a time does it, whoever else tries meanwhile. */
final class Pusher {
	private const BATCH = 100;
	private const LOCK = 'parley-push';

	/** @var Outbox */
	private $outbox;
	/** @var PushState */
	private $state;
	/** @var EventSender */
	private $sender;
	/** @var Database */
	private $database;

	public function __construct( Outbox $outbox, PushState $state, EventSender $sender, Database $database ) {
		$this->outbox = $outbox;
		$this->state = $state;
		$this->sender = $sender;
		$this->database = $database;
	}

	/** Whether there is something to push. */
	public function hasWork(): bool {
		return $this->outbox->last() > $this->state->acknowledged();
	}

	/**
	 * Pushes until nothing is left.
	 *
	 * @param int $patience Seconds to wait while somebody else pushes
	 * @return bool Whether Parley has everything that is settled
	 */
	public function push( int $patience = 5 ): bool {
		$db = $this->database->primary();
		if ( !$db->lock( self::LOCK, __METHOD__, $patience ) ) {
			// Whoever holds the lock looks for more before letting go.
			return true;
		}
		try {
			do {
				$outcome = $this->pushBatch();
			} while ( $outcome === self::BATCH );
			return $outcome !== null;
		} finally {
			$db->unlock( self::LOCK, __METHOD__ );
		}
	}

	/** @return int|null How many events Parley took; null when it did not answer */
	private function pushBatch(): ?int {
		$known = $this->state->acknowledged();
		$events = $this->outbox->after( $known, self::BATCH );
		if ( $events === [] ) {
			return 0;
		}
		$answer = $this->sender->send( $events );
		if ( $answer['problem'] !== null ) {
			$this->state->failed( $answer['problem'] );
			return null;
		}
		// Parley may know more than this wiki remembers, after a backup was put back; never more than there is.
		$last = end( $events )['number'];
		$acknowledged = min( $answer['acknowledged'], max( $last, $this->outbox->last() ) );
		if ( $acknowledged <= $known ) {
			$this->state->failed( 'Parley took none of the events.' );
			return null;
		}
		$this->state->succeeded( $acknowledged );
		return $acknowledged >= $last ? count( $events ) : self::BATCH;
	}
}
