<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Special;

use MediaWiki\Extension\Parley\Settings;
use MediaWiki\Extension\Parley\Tokens\TokenMaker;
use MediaWiki\Rest\HttpException;

/** Asks the Parley server for what a reader may see there, and gives up soon. */
final class ServerClient {
	private const SECONDS = 2;

	/** @var Settings */
	private $settings;
	/** @var TokenMaker */
	private $tokens;
	/** @var object */
	private $requests;
	/** @var string|null|false The session of the reader; null until asked for, false when there is none */
	private $bearer = null;

	/** @param object $requests HttpRequestFactory */
	public function __construct( Settings $settings, TokenMaker $tokens, $requests ) {
		$this->settings = $settings;
		$this->tokens = $tokens;
		$this->requests = $requests;
	}

	/** Whether the server says that it is well. */
	public function health(): bool {
		return $this->send( 'GET', '/healthz', null, [] ) !== null;
	}

	/**
	 * @param string $path
	 * @param object $user Who reads
	 * @param object $session Theirs
	 * @return array|null Null when the server cannot be asked
	 */
	public function ask( string $path, $user, $session ): ?array {
		$this->bearer = $this->bearer ?? $this->signIn( $user, $session );
		$headers = is_string( $this->bearer ) ? [ 'Authorization' => "Bearer $this->bearer" ] : [];
		return $this->send( 'GET', $path . '?wiki=' . rawurlencode( $this->settings->wikiId() ), null, $headers );
	}

	/** Ends the session that `ask` began. */
	public function leave(): void {
		if ( is_string( $this->bearer ) ) {
			$this->send( 'DELETE', '/api/session', null, [ 'Authorization' => "Bearer $this->bearer" ] );
		}
		$this->bearer = null;
	}

	/** @return string|false */
	private function signIn( $user, $session ) {
		try {
			$token = $this->tokens->make( $user, null, $session )['token'];
		} catch ( HttpException $error ) {
			return false;
		}
		$answer = $this->send( 'POST', '/api/session', json_encode( [ 'token' => $token ] ), [] );
		return is_string( $answer['session'] ?? null ) ? $answer['session'] : false;
	}

	private function send( string $method, string $path, ?string $body, array $headers ): ?array {
		$request = $this->requests->create( $this->settings->internalServer() . $path, [
			'method' => $method,
			'postData' => $body,
			'connectTimeout' => self::SECONDS,
			'timeout' => self::SECONDS,
			'followRedirects' => false,
		], __METHOD__ );
		if ( $body !== null ) {
			$request->setHeader( 'Content-Type', 'application/json' );
		}
		foreach ( $headers as $name => $value ) {
			$request->setHeader( $name, $value );
		}
		if ( !$request->execute()->isOK() ) {
			return null;
		}
		$answer = json_decode( (string)$request->getContent(), true );
		return is_array( $answer ) ? $answer : [];
	}
}
