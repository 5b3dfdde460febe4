<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Pages\PageRenderer;
use MediaWiki\Extension\Parley\Pages\RevisionReader;

/** `GET server/html?revision=` or `?title=`: a revision with its HTML and its wikitext. */
final class HtmlHandler extends ServerHandler {
	/** @var PageReader */
	private $pages;
	/** @var RevisionReader */
	private $revisions;
	/** @var PageRenderer */
	private $renderer;

	public function __construct(
		RequestGuard $guard, PageReader $pages, RevisionReader $revisions, PageRenderer $renderer
	) {
		parent::__construct( $guard );
		$this->pages = $pages;
		$this->revisions = $revisions;
		$this->renderer = $renderer;
	}

	protected function answer(): array {
		$title = $this->query( 'title' );
		$revision = $title === null
			? $this->pages->revision( $this->queryNumber( 'revision', 0 ) )
			: $this->pages->newest( $this->pages->title( $title ) );
		$wikitext = $this->pages->wikitext( $revision );
		if ( $wikitext === null ) {
			throw Failure::make( 'not_found', 404, 'This page does not hold wikitext.' );
		}
		$page = $this->pages->titleOfRevision( $revision );
		return [
			'page' => $this->pages->describe( $page ),
			'revision' => $this->revisions->describe( $revision ),
			'html' => $this->renderer->htmlOfRevision( $page, $revision ),
			'wikitext' => $wikitext,
		];
	}
}
