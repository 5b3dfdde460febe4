<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tokens;

use MediaWiki\Extension\Parley\Settings;

/** JSON Web Tokens with HMAC-SHA256, the one algorithm this wiki and its Parley server accept. */
final class JsonWebToken {
	/** Clocks of two machines are never quite the same. */
	private const LEEWAY_SECONDS = 5;
	private const LONGEST = 65536;

	/** @var Settings */
	private $settings;
	/** @var callable(): int */
	private $now;

	/** @param callable|null $now Seconds since 1970 */
	public function __construct( Settings $settings, ?callable $now = null ) {
		$this->settings = $settings;
		$this->now = $now ?? 'time';
	}

	/**
	 * @param array $claims
	 * @return string Signed with the first secret
	 */
	public function sign( array $claims ): string {
		$secrets = $this->settings->secrets();
		$keyId = (string)array_key_first( $secrets );
		$head = self::encode( self::json( [ 'alg' => 'HS256', 'typ' => 'JWT', 'kid' => $keyId ] ) );
		$body = self::encode( self::json( $claims ) );
		return "$head.$body." . self::encode( self::hmac( "$head.$body", $secrets[$keyId] ) );
	}

	/**
	 * The claims of a token that one of the secrets signed, for this audience and by this issuer, and that is neither
	 * too old nor valid for longer than allowed.
	 *
	 * @return array|null Null for anything else
	 */
	public function verify( string $token, string $issuer, string $audience, int $longestSeconds ): ?array {
		$parts = strlen( $token ) > self::LONGEST ? [] : explode( '.', $token );
		if ( count( $parts ) !== 3 || !$this->isSigned( ...$parts ) ) {
			return null;
		}
		$claims = self::readPart( $parts[1] );
		return $claims !== null && $this->isFor( $claims, $issuer, $audience, $longestSeconds ) ? $claims : null;
	}

	private function isSigned( string $headPart, string $body, string $signaturePart ): bool {
		$head = self::readPart( $headPart );
		if ( ( $head['alg'] ?? null ) !== 'HS256' || ( $head['typ'] ?? null ) !== 'JWT' ) {
			return false;
		}
		$keyId = $head['kid'] ?? null;
		$secret = is_string( $keyId ) ? ( $this->settings->secrets()[$keyId] ?? null ) : null;
		$signature = self::decode( $signaturePart );
		return $secret !== null && $signature !== null &&
			hash_equals( self::hmac( "$headPart.$body", $secret ), $signature );
	}

	private function isFor( array $claims, string $issuer, string $audience, int $longestSeconds ): bool {
		$expires = $claims['exp'] ?? null;
		$now = ( $this->now )();
		return ( $claims['iss'] ?? null ) === $issuer &&
			( $claims['aud'] ?? null ) === $audience &&
			is_int( $expires ) &&
			$expires > $now - self::LEEWAY_SECONDS &&
			$expires <= $now + $longestSeconds + self::LEEWAY_SECONDS;
	}

	private static function hmac( string $text, string $secret ): string {
		return hash_hmac( 'sha256', $text, $secret, true );
	}

	private static function json( array $value ): string {
		return json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR );
	}

	private static function encode( string $bytes ): string {
		return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
	}

	private static function decode( string $text ): ?string {
		$bytes = base64_decode( strtr( $text, '-_', '+/' ), true );
		return $bytes === false ? null : $bytes;
	}

	private static function readPart( string $part ): ?array {
		$json = self::decode( $part );
		$value = $json === null ? null : json_decode( $json, true, 32 );
		return is_array( $value ) ? $value : null;
	}
}
