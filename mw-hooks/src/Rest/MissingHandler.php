<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

/** `GET server/missing?titles=a|b`: which of these pages do not exist. Titles that no page can have are among them. */
final class MissingHandler extends ServerHandler {
	private const MOST = 200;

	/** @var object */
	private $titles;
	/** @var object */
	private $batches;

	/**
	 * @param RequestGuard $guard
	 * @param object $titles TitleFactory
	 * @param object $batches LinkBatchFactory
	 */
	public function __construct( RequestGuard $guard, $titles, $batches ) {
		parent::__construct( $guard );
		$this->titles = $titles;
		$this->batches = $batches;
	}

	protected function answer(): array {
		$names = array_slice( explode( '|', $this->query( 'titles' ) ?? '' ), 0, self::MOST );
		$found = [];
		foreach ( $names as $name ) {
			$found[$name] = $this->titles->newFromText( $name );
		}
		$this->batches->newLinkBatch( array_filter( $found ) )->execute();
		$missing = array_filter( $found, static function ( $title ) {
			return !$title || !$title->isKnown();
		} );
		return [ 'missing' => array_map( 'strval', array_keys( $missing ) ) ];
	}
}
