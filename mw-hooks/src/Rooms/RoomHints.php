<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rooms;

/** What editors write into a page about where it is talked about. Kept as properties of the page. */
final class RoomHints {
	public const HINTS = 'parley-hints';
	/** Set by the parser itself, named after the magic word. */
	public const HOST = 'parley_chathost';
	public const PROPERTIES = [ self::HINTS, self::HOST ];
	private const MOST_HINTS = 10;

	/** Adds the title of a page whose room is to be offered. */
	public static function add( $output, string $title ): void {
		$hints = self::read( self::property( $output, self::HINTS ) );
		if ( !in_array( $title, $hints, true ) && count( $hints ) < self::MOST_HINTS ) {
			$hints[] = $title;
			$output->setPageProperty( self::HINTS, json_encode( $hints, JSON_UNESCAPED_UNICODE ) );
		}
	}

	/** @return array {hints: string[], host: bool} */
	public static function ofOutput( $output ): array {
		return self::describe( $output ? [
			self::HINTS => self::property( $output, self::HINTS ),
			self::HOST => self::property( $output, self::HOST ),
		] : [] );
	}

	/**
	 * @param array $properties Values by name; null for what a page does not have
	 * @return array {hints: string[], host: bool}
	 */
	public static function describe( array $properties ): array {
		return [
			'hints' => self::read( $properties[self::HINTS] ?? null ),
			'host' => isset( $properties[self::HOST] ),
		];
	}

	private static function property( $output, string $name ): ?string {
		$value = $output->getPageProperty( $name );
		return $value === null || $value === false ? null : (string)$value;
	}

	/** @return string[] */
	private static function read( ?string $json ): array {
		$value = $json === null ? [] : json_decode( $json, true );
		return is_array( $value ) ? array_values( array_filter( $value, 'is_string' ) ) : [];
	}
}
