<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tokens;

use MediaWiki\Extension\Parley\Access\AccessReader;
use MediaWiki\Extension\Parley\Access\PersonReader;
use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Rest\Failure;
use MediaWiki\Extension\Parley\Settings;

/** Makes the short-lived statements by which Parley knows people. */
final class TokenMaker {
	private const LIFETIME_SECONDS = 60;
	private const GUEST_KEY = 'parley-guest';

	/** @var Settings */
	private $settings;
	/** @var JsonWebToken */
	private $tokens;
	/** @var AccessReader */
	private $access;
	/** @var PersonReader */
	private $people;
	/** @var PageReader */
	private $pages;
	/** @var object */
	private $languages;

	/** @param object $languages UserOptionsLookup */
	public function __construct(
		Settings $settings, JsonWebToken $tokens, AccessReader $access, PersonReader $people, PageReader $pages, $languages
	) {
		$this->settings = $settings;
		$this->tokens = $tokens;
		$this->access = $access;
		$this->people = $people;
		$this->pages = $pages;
		$this->languages = $languages;
	}

	/**
	 * @param object $user
	 * @param object|null $title
	 * @param object $session
	 * @return array {token, person}
	 */
	public function make( $user, $title, $session ): array {
		$access = $this->access->read( $user, $title );
		$person = $this->person( $user, $access, $session );
		$now = microtime( true );
		$token = $this->tokens->sign( [
			'iss' => 'wiki:' . $this->settings->wikiId(),
			'aud' => 'parley',
			'iat' => (int)$now,
			'exp' => (int)$now + self::LIFETIME_SECONDS,
			'at' => (int)( $now * 1000 ),
			'jti' => bin2hex( random_bytes( 16 ) ),
			'sub' => $person['userId'],
			'name' => $person['name'],
			'groups' => $access['groups'],
			'rights' => $access['rights'],
			'editCount' => $access['editCount'],
			'language' => (string)$this->languages->getOption( $user, 'language' ),
			'page' => $this->page( $title, $access['read'] ),
			'may' => array_intersect_key( $access, [ 'read' => 1, 'edit' => 1, 'refusal' => 1 ] ),
		] + array_intersect_key( $person, [ 'centralId' => 1 ] )
			+ array_intersect_key( $access, [ 'validUntil' => 1, 'blocked' => 1 ] ) );
		return [ 'token' => $token, 'person' => $person ];
	}

	/** Somebody who may not read a page learns nothing of it, not even whether it exists. */
	private function page( $title, bool $mayRead ): ?array {
		if ( $title === null ) {
			return null;
		}
		return $mayRead
			? array_intersect_key( $this->pages->brief( $title ), [ 'id' => 1, 'title' => 1 ] )
			: [ 'id' => null, 'title' => $title->getPrefixedText() ];
	}

	private function person( $user, array $access, $session ): array {
		if ( $user->isRegistered() ) {
			return $this->people->person( $user );
		}
		$blocked = ( $access['blocked']['partial'] ?? true ) === false;
		if ( $access['rights'] === [] || $blocked ) {
			throw Failure::make( 'not_signed_in', 401, 'Sign in first.' );
		}
		return $this->guest( $session );
	}

	/** A name for as long as the browser's session lasts; never an address. */
	private function guest( $session ): array {
		$id = $session->get( self::GUEST_KEY );
		if ( !is_string( $id ) ) {
			$id = bin2hex( random_bytes( 8 ) );
			$session->set( self::GUEST_KEY, $id );
			$session->persist();
			$session->save();
		}
		return [
			'wiki' => $this->settings->wikiId(),
			'userId' => "guest-$id",
			'name' => '~' . gmdate( 'Y' ) . '-' . substr( $id, 0, 6 ),
		];
	}
}
