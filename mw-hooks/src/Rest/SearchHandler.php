<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Wiki\InternalApi;

/** `GET server/search?q=&limit=`: titles that begin with the words, then pages that hold them. */
final class SearchHandler extends ServerHandler {
	private const MOST = 50;
	private const LONGEST = 255;

	/** @var InternalApi */
	private $api;

	public function __construct( RequestGuard $guard, InternalApi $api ) {
		parent::__construct( $guard );
		$this->api = $api;
	}

	protected function answer(): array {
		$words = trim( mb_strcut( $this->query( 'q' ) ?? '', 0, self::LONGEST ) );
		$limit = max( 1, $this->queryNumber( 'limit', 10, self::MOST ) );
		if ( $words === '' ) {
			return [ 'titles' => [] ];
		}
		$titles = $this->titles( [ 'list' => 'prefixsearch', 'pssearch' => $words, 'pslimit' => $limit ], 'prefixsearch' );
		if ( count( $titles ) < $limit ) {
			$more = $this->titles( [ 'list' => 'search', 'srsearch' => $words, 'srlimit' => $limit ], 'search' );
			$titles = array_values( array_unique( array_merge( $titles, $more ) ) );
		}
		return [ 'titles' => array_slice( $titles, 0, $limit ) ];
	}

	/** @return string[] */
	private function titles( array $parameters, string $list ): array {
		$answer = $this->api->read( [ 'action' => 'query' ] + $parameters );
		return array_column( (array)( $answer['query'][$list] ?? [] ), 'title' );
	}
}
