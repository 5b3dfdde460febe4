<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Moderation\ModerationLog;

/** `POST server/log {action, by, target?, page?, reason?, expiry?}`: a moderator's act in Special:Log. */
final class LogHandler extends ServerHandler {
	/** @var PageReader */
	private $pages;
	/** @var ModerationLog */
	private $log;
	/** @var object */
	private $users;

	/** @param object $users UserFactory */
	public function __construct( RequestGuard $guard, PageReader $pages, ModerationLog $log, $users ) {
		parent::__construct( $guard );
		$this->pages = $pages;
		$this->log = $log;
		$this->users = $users;
	}

	protected function answer(): array {
		$body = $this->body();
		$action = $body->text( 'action' );
		if ( !in_array( $action, ModerationLog::ACTIONS, true ) ) {
			throw Failure::make( 'bad_request', 400, 'action must be one of ' . implode( ', ', ModerationLog::ACTIONS ) );
		}
		$by = $this->user( $body->number( 'by' ) );
		$target = $body->numberOrNull( 'target' );
		$page = $body->textOrNull( 'page' );
		$id = $this->log->write(
			$action,
			$by,
			$target === null ? null : $this->user( $target ),
			$page === null ? null : $this->pages->title( $page ),
			$body->textOrNull( 'reason' ) ?? '',
			$body->numberOrNull( 'expiry' )
		);
		return [ 'log' => $id ];
	}

	private function user( int $id ) {
		$user = $this->users->newFromId( $id );
		$user->load();
		if ( !$user->isRegistered() ) {
			throw Failure::make( 'not_found', 404, 'There is no such user.' );
		}
		return $user;
	}
}
