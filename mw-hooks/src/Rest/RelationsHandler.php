<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Rooms\RelationReader;

/** `GET server/relations?title=`, or `?all=1&after=&limit=` for all pages, some at a time. */
final class RelationsHandler extends ServerHandler {
	private const MOST = 200;

	/** @var PageReader */
	private $pages;
	/** @var RelationReader */
	private $relations;

	public function __construct( RequestGuard $guard, PageReader $pages, RelationReader $relations ) {
		parent::__construct( $guard );
		$this->pages = $pages;
		$this->relations = $relations;
	}

	protected function answer(): array {
		if ( $this->query( 'all' ) !== null ) {
			$limit = max( 1, $this->queryNumber( 'limit', self::MOST, self::MOST ) );
			return $this->relations->page( $this->queryNumber( 'after', 0 ), $limit );
		}
		$title = $this->pages->title( $this->query( 'title' ) ?? '' );
		if ( !$title->exists() ) {
			throw Failure::make( 'not_found', 404, 'This page does not exist.' );
		}
		return $this->relations->ofPage( (int)$title->getArticleID() );
	}
}
