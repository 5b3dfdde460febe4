<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Pages\RevisionReader;

/** `GET server/history?title=&limit=&before=`: revisions of a page, newest first. */
final class HistoryHandler extends ServerHandler {
	private const MOST = 100;

	/** @var PageReader */
	private $pages;
	/** @var RevisionReader */
	private $revisions;

	public function __construct( RequestGuard $guard, PageReader $pages, RevisionReader $revisions ) {
		parent::__construct( $guard );
		$this->pages = $pages;
		$this->revisions = $revisions;
	}

	protected function answer(): array {
		$title = $this->pages->title( $this->query( 'title' ) ?? '' );
		$limit = $this->queryNumber( 'limit', 50, self::MOST );
		return [ 'revisions' => $this->revisions->history( $title, $limit, $this->queryNumber( 'before', 0 ) ) ];
	}
}
