<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use StatusValue;

/** A Parley server that is as well as a test wants it, in place of the wiki's HttpRequestFactory. */
final class FakeRequests {
	/** @var array[] {url, options, headers, body} */
	public $sent = [];
	/** @var int */
	public $status = 200;
	/** @var string|null Instead of the answer that Parley would give */
	public $answer = null;
	/** @var int */
	public $takeAtMost = PHP_INT_MAX;

	public function create( string $url, array $options ) {
		return new class( $this, $url, $options ) {
			/** @var FakeRequests */
			private $server;
			/** @var array */
			private $request;

			public function __construct( FakeRequests $server, string $url, array $options ) {
				$this->server = $server;
				$this->request = [ 'url' => $url, 'options' => $options, 'headers' => [], 'body' => $options['postData'] ];
			}

			public function setHeader( string $name, string $value ): void {
				$this->request['headers'][$name] = $value;
			}

			public function execute(): StatusValue {
				$this->server->sent[] = $this->request;
				return $this->server->status === 200
					? StatusValue::newGood() : StatusValue::newFatal( 'http-bad-status' );
			}

			public function getStatus(): int {
				return $this->server->status;
			}

			public function getContent(): string {
				return $this->server->answer ?? json_encode( [ 'acknowledged' => $this->taken() ] );
			}

			private function taken(): int {
				$numbers = array_column( json_decode( $this->request['body'], true )['events'], 'number' );
				return $numbers[min( count( $numbers ), $this->server->takeAtMost ) - 1];
			}
		};
	}

	/** @return int[] The numbers of all events that came */
	public function numbers(): array {
		$numbers = [];
		foreach ( $this->sent as $request ) {
			array_push( $numbers, ...array_column( json_decode( $request['body'], true )['events'], 'number' ) );
		}
		return $numbers;
	}
}
