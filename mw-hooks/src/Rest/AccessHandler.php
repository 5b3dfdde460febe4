<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Access\AccessReader;
use MediaWiki\Extension\Parley\Access\AtAddress;
use MediaWiki\Extension\Parley\Access\PersonReader;
use MediaWiki\Extension\Parley\Pages\PageReader;

/**
 * `GET server/access?user=<id>&page=<title>`: what a person may do, from where they were last; `user=0` is somebody without
 * an account.
 */
final class AccessHandler extends ServerHandler {
	/** @var PageReader */
	private $pages;
	/** @var AccessReader */
	private $access;
	/** @var AtAddress */
	private $there;
	/** @var PersonReader */
	private $people;
	/** @var object */
	private $users;

	/** @param object $users UserFactory */
	public function __construct(
		RequestGuard $guard, PageReader $pages, AccessReader $access, AtAddress $there, PersonReader $people, $users
	) {
		parent::__construct( $guard );
		$this->pages = $pages;
		$this->access = $access;
		$this->there = $there;
		$this->people = $people;
		$this->users = $users;
	}

	protected function answer(): array {
		$id = $this->query( 'user' ) ?? '0';
		return $this->there->ask( $id, function () use ( $id ): array {
			return $this->answerAbout( $id );
		} );
	}

	private function answerAbout( string $id ): array {
		$page = $this->query( 'page' );
		$title = $page === null ? null : $this->pages->title( $page );
		// Guests have ids of their own that no account has.
		$user = ctype_digit( $id ) && (int)$id > 0
			? $this->users->newFromId( (int)$id )
			: $this->users->newAnonymous();
		$user->load();
		if ( (int)$id > 0 && !$user->isRegistered() ) {
			throw Failure::make( 'not_found', 404, 'There is no such user.' );
		}
		return [ 'person' => $user->isRegistered() ? $this->people->person( $user ) : null ]
			+ $this->access->read( $user, $title );
	}
}
