<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Events;

use MediaWiki\Extension\Parley\Wiki\Database;

/** How far Parley has been told, and how the last attempt went. */
final class PushState {
	/** @var Database */
	private $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/** The number of the last event that Parley has; 0 at the beginning. */
	public function acknowledged(): int {
		return (int)$this->read( 'acknowledged' );
	}

	/** Parley has everything up to this number. */
	public function succeeded( int $acknowledged ): void {
		$this->write( [ 'acknowledged' => (string)$acknowledged, 'succeeded' => (string)time(), 'problem' => '' ] );
	}

	/** @param string $problem Short and without secrets; an administrator reads it */
	public function failed( string $problem ): void {
		$this->write( [ 'failed' => (string)time(), 'problem' => substr( $problem, 0, 200 ) ] );
	}

	/** @return array {acknowledged: int, succeeded: int|null, failed: int|null, problem: string} */
	public function describe(): array {
		$time = function ( string $name ): ?int {
			$value = (int)$this->read( $name );
			return $value === 0 ? null : $value;
		};
		return [
			'acknowledged' => $this->acknowledged(),
			'succeeded' => $time( 'succeeded' ),
			'failed' => $time( 'failed' ),
			'problem' => $this->read( 'problem' ),
		];
	}

	private function read( string $name ): string {
		return (string)$this->database->primary()->selectField(
			'parley_state', 'pst_value', [ 'pst_name' => $name ], __METHOD__
		);
	}

	private function write( array $values ): void {
		$rows = [];
		foreach ( $values as $name => $value ) {
			$rows[] = [ 'pst_name' => $name, 'pst_value' => $value ];
		}
		$this->database->primary()->replace( 'parley_state', 'pst_name', $rows, __METHOD__ );
	}
}
