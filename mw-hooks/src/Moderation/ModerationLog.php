<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Moderation;

use ManualLogEntry;

/** What moderators of conversations did, in the wiki's own log. */
final class ModerationLog {
	public const TYPE = 'parley';
	public const ACTIONS = [
		'ban', 'unban', 'mute', 'unmute', 'kick', 'remove', 'close', 'reopen', 'slow', 'unslow',
	];

	/** @var object */
	private $titles;

	/** @param object $titles TitleFactory */
	public function __construct( $titles ) {
		$this->titles = $titles;
	}

	/**
	 * @param string $action One of `ACTIONS`
	 * @param object $by
	 * @param object|null $target The person it was done to
	 * @param object|null $page The page whose conversation it was done in
	 * @param string $reason
	 * @param int|null $expiry Milliseconds since 1970
	 * @return int The id of the log entry
	 */
	public function write( string $action, $by, $target, $page, string $reason, ?int $expiry ): int {
		$entry = new ManualLogEntry( self::TYPE, $action );
		$entry->setPerformer( $by );
		$entry->setTarget( $target ? $target->getUserPage() : ( $page ?? $this->titles->newMainPage() ) );
		$entry->setComment( mb_strcut( $reason, 0, 400 ) );
		$entry->setParameters( [
			'4::page' => $page ? $page->getPrefixedText() : '',
			'5::expiry' => $expiry === null ? '' : wfTimestamp( TS_MW, intdiv( $expiry, 1000 ) ),
		] );
		$id = $entry->insert();
		$entry->publish( $id );
		return (int)$id;
	}
}
