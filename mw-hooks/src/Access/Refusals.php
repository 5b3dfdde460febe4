<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Access;

/** The wiki says why something is refused with messages; Parley knows a few codes. */
final class Refusals {
	/** Parts of message keys, in the order in which they are told. */
	private const CODES = [
		'/blockedtext|blockednoreason|block-/' => 'blocked',
		'/readonly/' => 'read_only',
		'/protect|namespaceprotected|(css|json|js)protected|titleprotected|cascadeprotected/' => 'protected',
		'/loginreq|loginrequired|nocreatetext|createaccount-needed/' => 'not_signed_in',
	];

	/**
	 * @param array $errors Keys of messages, arrays that begin with one, or messages
	 * @param object $user
	 * @return string|null Null when nothing is refused
	 */
	public static function codeOf( array $errors, $user ): ?string {
		if ( $errors === [] ) {
			return null;
		}
		$keys = array_map( [ self::class, 'keyOf' ], $errors );
		foreach ( self::CODES as $pattern => $code ) {
			if ( preg_grep( $pattern, $keys ) !== [] ) {
				return $code === 'not_signed_in' && $user->isRegistered() ? 'permission_denied' : $code;
			}
		}
		return $user->isRegistered() ? 'permission_denied' : 'not_signed_in';
	}

	/** @param mixed $error */
	private static function keyOf( $error ): string {
		if ( is_array( $error ) ) {
			$error = reset( $error );
		}
		return is_object( $error ) && method_exists( $error, 'getKey' ) ? (string)$error->getKey() : (string)$error;
	}
}
