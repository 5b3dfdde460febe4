<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Events;

use GenericParameterJob;
use Job;
use MediaWiki\MediaWikiServices;

/** Has waiting events pushed by the wiki's job runner. */
final class PushJob extends Job implements GenericParameterJob {
	public const TYPE = 'parleyPush';
	private const RETRY_SECONDS = 30;
	private const MOST_RETRIES = 10;
	private const TIDY_ONCE_IN = 100;

	/** @param array $params */
	public function __construct( array $params ) {
		parent::__construct( self::TYPE, $params );
		$this->removeDuplicates = true;
	}

	/** @inheritDoc */
	public function run() {
		if ( !MediaWikiServices::getInstance()->get( 'Parley.Pusher' )->push() ) {
			$this->tryLater();
		}
		self::dropOld();
		return true;
	}

	/** Where no service does it: addresses soon, since they are nobody's business any more; events when it suits. */
	private static function dropOld(): void {
		$services = MediaWikiServices::getInstance();
		$services->get( 'Parley.AddressStore' )->dropOld();
		if ( mt_rand( 1, self::TIDY_ONCE_IN ) === 1 ) {
			$services->get( 'Parley.Outbox' )->dropOld();
		}
	}

	/**
	 * Where the queue can wait. Where it cannot, the next change of the wiki tries again, and Parley asks for what it
	 * missed every half minute: nothing is lost either way, and no runner spins.
	 */
	private function tryLater(): void {
		$jobs = MediaWikiServices::getInstance()->getJobQueueGroup();
		$tried = (int)( $this->params['tried'] ?? 0 );
		if ( $tried >= self::MOST_RETRIES || !$jobs->get( self::TYPE )->delayedJobsEnabled() ) {
			return;
		}
		$jobs->push( new \JobSpecification( self::TYPE, [
			'tried' => $tried + 1,
			'jobReleaseTimestamp' => time() + self::RETRY_SECONDS * ( $tried + 1 ),
		] ) );
	}

	/** @inheritDoc */
	public function allowRetries() {
		return false;
	}
}
