<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Settings;
use MediaWiki\Extension\Parley\Tokens\JsonWebToken;

/** Lets requests of the Parley server in, and nothing else. */
final class RequestGuard {
	private const LONGEST_SECONDS = 30;
	private const ROUTES = '/parley/v0/';

	/** @var Settings */
	private $settings;
	/** @var JsonWebToken */
	private $tokens;
	/** @var object */
	private $used;

	/**
	 * @param Settings $settings
	 * @param JsonWebToken $tokens
	 * @param object $used BagOStuff that all web servers of this wiki share
	 */
	public function __construct( Settings $settings, JsonWebToken $tokens, $used ) {
		$this->settings = $settings;
		$this->tokens = $tokens;
		$this->used = $used;
	}

	/** Throws `permission_denied` with status 401 unless the Parley server signed exactly this request. */
	public function check( $request ): void {
		$claims = $this->claims( $request->getHeaderLine( 'Authorization' ) );
		if ( $claims === null || !$this->fits( $claims, $request ) ) {
			throw Failure::make( 'permission_denied', 401, 'This address is for the Parley server alone.' );
		}
		if ( $request->getMethod() !== 'GET' ) {
			$this->useOnce( $claims );
		}
	}

	private function claims( string $authorization ): ?array {
		if ( !preg_match( '/^Parley (\S+)$/D', $authorization, $match ) ) {
			return null;
		}
		$audience = 'wiki:' . $this->settings->wikiId();
		return $this->tokens->verify( $match[1], 'parley', $audience, self::LONGEST_SECONDS );
	}

	private function fits( array $claims, $request ): bool {
		$path = $claims['path'] ?? null;
		$hash = $claims['sha256'] ?? null;
		$uri = $request->getUri();
		$query = $uri->getQuery();
		return ( $claims['method'] ?? null ) === $request->getMethod() &&
			is_string( $claims['jti'] ?? null ) &&
			is_string( $path ) && is_string( $hash ) &&
			self::route( $path ) === self::route( $uri->getPath() . ( $query === '' ? '' : "?$query" ) ) &&
			hash_equals( hash( 'sha256', (string)$request->getBody() ), strtolower( $hash ) );
	}

	/**
	 * What both sides see alike: a proxy may put the wiki under another folder. Escapes are written in several ways, and
	 * what is escaped is a value: it is read as such before it is compared.
	 */
	private static function route( string $path ): array {
		$start = strpos( $path, self::ROUTES );
		if ( $start === false ) {
			return [];
		}
		[ $route, $query ] = explode( '?', substr( $path, $start ), 2 ) + [ '', '' ];
		parse_str( $query, $parameters );
		return [ rawurldecode( $route ), $parameters ];
	}

	private function useOnce( array $claims ): void {
		$key = $this->used->makeKey( 'parley-request', hash( 'sha256', $claims['jti'] ) );
		if ( !$this->used->add( $key, 1, 2 * self::LONGEST_SECONDS ) ) {
			throw Failure::make( 'token_used', 401, 'This request came before.' );
		}
	}
}
