<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Pages\PageReader;

/** `GET server/page?title=` or `?id=`: which page is meant, and what it is like. */
final class PageHandler extends ServerHandler {
	/** @var PageReader */
	private $pages;

	public function __construct( RequestGuard $guard, PageReader $pages ) {
		parent::__construct( $guard );
		$this->pages = $pages;
	}

	protected function answer(): array {
		$title = $this->query( 'title' );
		return $this->pages->describe(
			$title === null ? $this->pages->titleOfId( $this->queryNumber( 'id', 0 ) ) : $this->pages->title( $title )
		);
	}
}
