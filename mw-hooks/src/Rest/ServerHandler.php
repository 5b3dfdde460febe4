<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Rest\Handler;

/** An address for the Parley server. A subclass answers; the request was checked by then. */
abstract class ServerHandler extends Handler {
	/** @var RequestGuard */
	private $guard;

	public function __construct( RequestGuard $guard ) {
		$this->guard = $guard;
	}

	/** @inheritDoc */
	final public function execute() {
		$this->guard->check( $this->getRequest() );
		return $this->getResponseFactory()->createJson( $this->answer() );
	}

	abstract protected function answer(): array;

	/** @inheritDoc Also on a wiki that only members may read: who asks is checked above. */
	public function needsReadAccess() {
		return false;
	}

	/** @inheritDoc */
	public function needsWriteAccess() {
		return false;
	}

	protected function query( string $name ): ?string {
		$value = $this->getRequest()->getQueryParams()[$name] ?? null;
		return is_string( $value ) && $value !== '' ? $value : null;
	}

	protected function queryNumber( string $name, int $default, int $most = PHP_INT_MAX ): int {
		$value = $this->query( $name );
		if ( $value === null ) {
			return $default;
		}
		if ( !ctype_digit( $value ) || strlen( $value ) > 15 ) {
			throw Failure::make( 'bad_request', 400, "$name must be a number." );
		}
		return min( (int)$value, $most );
	}

	protected function body(): JsonBody {
		return new JsonBody( $this->getRequest() );
	}
}
