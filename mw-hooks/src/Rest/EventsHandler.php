<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Events\Outbox;

/** `GET server/events?after=&limit=`: what Parley may have missed. `last` is the number of the newest event. */
final class EventsHandler extends ServerHandler {
	private const MOST = 500;

	/** @var Outbox */
	private $outbox;

	public function __construct( RequestGuard $guard, Outbox $outbox ) {
		parent::__construct( $guard );
		$this->outbox = $outbox;
	}

	protected function answer(): array {
		$limit = $this->queryNumber( 'limit', self::MOST, self::MOST );
		return [
			'events' => $this->outbox->after( $this->queryNumber( 'after', 0 ), $limit ),
			'last' => $this->outbox->last(),
		];
	}
}
