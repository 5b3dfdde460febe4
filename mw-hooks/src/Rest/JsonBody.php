<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

/** The JSON object a request brings, field by field with its type. */
final class JsonBody {
	/** @var array */
	private $fields;

	public function __construct( $request ) {
		$fields = json_decode( (string)$request->getBody(), true, 64 );
		if ( !is_array( $fields ) ) {
			throw Failure::make( 'bad_request', 400, 'The body must be a JSON object.' );
		}
		$this->fields = $fields;
	}

	public function text( string $name ): string {
		$value = $this->fields[$name] ?? null;
		if ( !is_string( $value ) ) {
			throw self::wrong( $name, 'a text' );
		}
		return $value;
	}

	public function textOrNull( string $name ): ?string {
		return isset( $this->fields[$name] ) ? $this->text( $name ) : null;
	}

	public function number( string $name ): int {
		$value = $this->fields[$name] ?? null;
		if ( is_string( $value ) && ctype_digit( $value ) ) {
			$value = (int)$value;
		}
		if ( !is_int( $value ) || $value < 0 ) {
			throw self::wrong( $name, 'a number' );
		}
		return $value;
	}

	public function numberOrNull( string $name ): ?int {
		return isset( $this->fields[$name] ) ? $this->number( $name ) : null;
	}

	private static function wrong( string $name, string $kind ) {
		return Failure::make( 'bad_request', 400, "$name must be $kind." );
	}
}
