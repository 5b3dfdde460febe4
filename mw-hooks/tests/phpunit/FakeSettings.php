<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Extension\Parley\Settings;

/** Settings without a wiki. */
final class FakeSettings {
	public const SECRET = 'a-first-secret-of-quite-enough-letters';
	public const OLD_SECRET = 'an-older-secret-of-quite-enough-letters';

	/** @param array $values That differ from those of a wiki that is set up */
	public static function make( array $values = [] ): Settings {
		$all = $values + [
			'ParleyServer' => 'https://parley.example.org/',
			'ParleyInternalServer' => null,
			'ParleyWikiId' => 'en',
			'ParleySecrets' => [ self::SECRET, self::OLD_SECRET ],
		];
		return new Settings( new class( $all ) {
			/** @var array */
			private $values;

			public function __construct( array $values ) {
				$this->values = $values;
			}

			/** @return mixed */
			public function get( string $name ) {
				return $this->values[$name];
			}
		} );
	}
}
