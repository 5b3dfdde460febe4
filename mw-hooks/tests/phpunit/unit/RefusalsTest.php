<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Extension\Parley\Access\Refusals;
use PHPUnit\Framework\TestCase;

/** @covers \MediaWiki\Extension\Parley\Access\Refusals */
final class RefusalsTest extends TestCase {
	private static function user( bool $registered ) {
		return new class( $registered ) {
			/** @var bool */
			private $registered;

			public function __construct( bool $registered ) {
				$this->registered = $registered;
			}

			public function isRegistered(): bool {
				return $this->registered;
			}
		};
	}

	/** @dataProvider provideErrors */
	public function testKnowsWhyTheWikiRefuses( array $errors, ?string $code, ?string $withoutAccount ) {
		$this->assertSame( $code, Refusals::codeOf( $errors, self::user( true ) ) );
		$this->assertSame( $withoutAccount, Refusals::codeOf( $errors, self::user( false ) ) );
	}

	public function provideErrors(): array {
		return [
			'nothing' => [ [], null, null ],
			'a block' => [ [ [ 'blockedtext', 'x' ] ], 'blocked', 'blocked' ],
			'a block of a part' => [ [ [ 'blockedtext-partial' ] ], 'blocked', 'blocked' ],
			'an automatic block' => [ [ [ 'autoblockedtext' ] ], 'blocked', 'blocked' ],
			'a protected page' => [ [ [ 'protectedpagetext', 'editprotected', 'edit' ] ], 'protected', 'protected' ],
			'a page protected by another' => [ [ [ 'cascadeprotected', 1 ] ], 'protected', 'protected' ],
			'a title that may not be created' => [ [ [ 'titleprotected' ] ], 'protected', 'protected' ],
			'a block comes first' => [ [ [ 'protectedpagetext' ], [ 'blockedtext' ] ], 'blocked', 'blocked' ],
			'a missing right' => [ [ [ 'badaccess-groups' ] ], 'permission_denied', 'not_signed_in' ],
			'a right that accounts have' => [ [ [ 'nocreatetext' ] ], 'permission_denied', 'not_signed_in' ],
			'a plain key' => [ [ 'badaccess-group0' ], 'permission_denied', 'not_signed_in' ],
		];
	}

	public function testReadsMessages() {
		$message = new class() {
			public function getKey(): string {
				return 'blockedtext';
			}
		};
		$this->assertSame( 'blocked', Refusals::codeOf( [ $message ], self::user( true ) ) );
	}
}
