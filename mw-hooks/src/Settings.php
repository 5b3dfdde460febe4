<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley;

/** What LocalSettings.php says about Parley, checked. */
final class Settings {
	private const SHORTEST_SECRET = 32;

	/** @var object */
	private $config;

	/** @param object $config The wiki's main configuration */
	public function __construct( $config ) {
		$this->config = $config;
	}

	/** The address browsers reach Parley at, without a slash at the end; empty until it is set. */
	public function server(): string {
		return rtrim( (string)$this->config->get( 'ParleyServer' ), '/' );
	}

	/** The address this wiki's job runner reaches Parley at. */
	public function internalServer(): string {
		$internal = (string)$this->config->get( 'ParleyInternalServer' );
		return $internal === '' ? $this->server() : rtrim( $internal, '/' );
	}

	public function wikiId(): string {
		return (string)$this->config->get( 'ParleyWikiId' );
	}

	/** @return string[] By key id; the first one signs, all of them verify. Secrets that are too short are left out. */
	public function secrets(): array {
		$secrets = [];
		foreach ( (array)$this->config->get( 'ParleySecrets' ) as $secret ) {
			if ( is_string( $secret ) && strlen( $secret ) >= self::SHORTEST_SECRET ) {
				$secrets[self::keyId( $secret )] = $secret;
			}
		}
		return $secrets;
	}

	/** Whether this wiki and a Parley server can speak to each other at all. */
	public function isComplete(): bool {
		return $this->problem() === null;
	}

	/** What is missing: the key of a message that says what to write, or null when nothing is. */
	public function problem(): ?string {
		if ( !preg_match( '!^https?://[^/]+!', $this->server() ) ) {
			return 'parley-problem-server';
		}
		if ( !preg_match( '/^[a-z][a-z0-9_-]{0,31}$/D', $this->wikiId() ) ) {
			return 'parley-problem-wiki-id';
		}
		return $this->secrets() === [] ? 'parley-problem-secrets' : null;
	}

	/** Names a secret without telling anything of it. */
	public static function keyId( string $secret ): string {
		return substr( hash( 'sha256', $secret ), 0, 8 );
	}
}
