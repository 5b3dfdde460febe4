<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Extension\Parley\Tokens\JsonWebToken;
use PHPUnit\Framework\TestCase;

/** @covers \MediaWiki\Extension\Parley\Tokens\JsonWebToken */
final class JsonWebTokenTest extends TestCase {
	private const NOW = 1700000000;
	private const CLAIMS = [ 'iss' => 'parley', 'aud' => 'wiki:en', 'exp' => self::NOW + 30, 'name' => 'Zoë' ];

	private function tokens( array $settings = [], int $now = self::NOW ): JsonWebToken {
		return new JsonWebToken( FakeSettings::make( $settings ), static function () use ( $now ) {
			return $now;
		} );
	}

	private function read( string $token, array $settings = [], int $now = self::NOW ): ?array {
		return $this->tokens( $settings, $now )->verify( $token, 'parley', 'wiki:en', 30 );
	}

	private static function encode( $value ): string {
		return rtrim( strtr( base64_encode( json_encode( $value ) ), '+/', '-_' ), '=' );
	}

	public function testReadsWhatItSigned() {
		$this->assertSame( self::CLAIMS, $this->read( $this->tokens()->sign( self::CLAIMS ) ) );
	}

	public function testReadsWhatTheOlderSecretSignedAsLongAsItIsThere() {
		$token = $this->tokens( [ 'ParleySecrets' => [ FakeSettings::OLD_SECRET ] ] )->sign( self::CLAIMS );
		$this->assertNotNull( $this->read( $token ) );
		$this->assertNull( $this->read( $token, [ 'ParleySecrets' => [ FakeSettings::SECRET ] ] ) );
	}

	/** @dataProvider provideWrongClaims */
	public function testRefuses( array $claims ) {
		$this->assertNull( $this->read( $this->tokens()->sign( $claims + self::CLAIMS ) ) );
	}

	public function provideWrongClaims(): array {
		return [
			'another issuer' => [ [ 'iss' => 'wiki:en' ] ],
			'another audience' => [ [ 'aud' => 'wiki:de' ] ],
			'an expired one' => [ [ 'exp' => self::NOW - 6 ] ],
			'one that lives too long' => [ [ 'exp' => self::NOW + 3600 ] ],
			'an expiry that is no number' => [ [ 'exp' => '1700000030' ] ],
		];
	}

	public function testRefusesChangedClaims() {
		[ $head, , $signature ] = explode( '.', $this->tokens()->sign( self::CLAIMS ) );
		$this->assertNull( $this->read( "$head." . self::encode( [ 'name' => 'Eve' ] + self::CLAIMS ) . ".$signature" ) );
	}

	/** @dataProvider provideHeads */
	public function testRefusesOtherAlgorithms( array $head ) {
		$text = self::encode( $head ) . '.' . self::encode( self::CLAIMS );
		$hmac = hash_hmac( 'sha256', $text, FakeSettings::SECRET, true );
		$this->assertNull( $this->read( "$text." . rtrim( strtr( base64_encode( $hmac ), '+/', '-_' ), '=' ) ) );
		$this->assertNull( $this->read( "$text." ) );
	}

	public function provideHeads(): array {
		$key = substr( hash( 'sha256', FakeSettings::SECRET ), 0, 8 );
		return [
			'none' => [ [ 'alg' => 'none', 'typ' => 'JWT', 'kid' => $key ] ],
			'another type' => [ [ 'alg' => 'HS256', 'typ' => 'at+jwt', 'kid' => $key ] ],
			'no key' => [ [ 'alg' => 'HS256', 'typ' => 'JWT' ] ],
			'an unknown key' => [ [ 'alg' => 'HS256', 'typ' => 'JWT', 'kid' => 'ffffffff' ] ],
		];
	}

	/** @dataProvider provideRubbish */
	public function testRefusesWhatIsNoToken( string $rubbish ) {
		$this->assertNull( $this->read( $rubbish ) );
	}

	public function provideRubbish(): array {
		return [ [ '' ], [ '..' ], [ 'a.b' ], [ 'a.b.c.d' ], [ '!.!.!' ], [ str_repeat( 'x', 70000 ) ] ];
	}
}
