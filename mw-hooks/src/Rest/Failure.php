<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Rest\HttpException;

/** Answers that are not a success: an HTTP status, one of Parley's error codes, and words for a log. */
final class Failure {
	public static function make( string $code, int $status, string $message, array $more = [] ): HttpException {
		return new HttpException( $message, $status, [ 'code' => $code, 'message' => $message ] + $more );
	}
}
