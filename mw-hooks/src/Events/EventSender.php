<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Events;

use MediaWiki\Extension\Parley\Settings;

/** Sends signed events to the Parley server, and does not wait for it for long. */
final class EventSender {
	private const CONNECT_SECONDS = 2;
	private const ANSWER_SECONDS = 5;

	/** @var Settings */
	private $settings;
	/** @var object */
	private $requests;

	/** @param object $requests HttpRequestFactory */
	public function __construct( Settings $settings, $requests ) {
		$this->settings = $settings;
		$this->requests = $requests;
	}

	/**
	 * @param array[] $events
	 * @return array {acknowledged: int, problem: string|null}
	 */
	public function send( array $events ): array {
		if ( !$this->settings->isComplete() ) {
			return [ 'acknowledged' => 0, 'problem' => 'Parley is not set up on this wiki.' ];
		}
		$url = $this->settings->internalServer() . '/api/wikis/' . $this->settings->wikiId() . '/events';
		$body = json_encode( [ 'events' => $events ], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		$request = $this->requests->create( $url, [
			'method' => 'POST',
			'postData' => $body,
			'connectTimeout' => self::CONNECT_SECONDS,
			'timeout' => self::ANSWER_SECONDS,
			'followRedirects' => false,
		], __METHOD__ );
		$request->setHeader( 'Content-Type', 'application/json' );
		foreach ( $this->signature( $body ) as $name => $value ) {
			$request->setHeader( $name, $value );
		}
		$status = $request->execute();
		if ( !$status->isOK() ) {
			return [ 'acknowledged' => 0, 'problem' => 'HTTP ' . ( (int)$request->getStatus() ?: 'without an answer' ) ];
		}
		$answer = json_decode( (string)$request->getContent(), true );
		return is_int( $answer['acknowledged'] ?? null )
			? [ 'acknowledged' => $answer['acknowledged'], 'problem' => null ]
			: [ 'acknowledged' => 0, 'problem' => 'The answer is not one of Parley.' ];
	}

	private function signature( string $body ): array {
		$secrets = $this->settings->secrets();
		$keyId = (string)array_key_first( $secrets );
		$time = (string)(int)( microtime( true ) * 1000 );
		return [
			'X-Parley-Time' => $time,
			'X-Parley-Key' => $keyId,
			'X-Parley-Signature' => hash_hmac( 'sha256', "$time.$body", $secrets[$keyId] ),
		];
	}
}
