<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Pages\PageRenderer;

/** `POST server/html {title, wikitext}`: how wikitext would look on this page. */
final class HtmlOfWikitextHandler extends ServerHandler {
	/** @var PageReader */
	private $pages;
	/** @var PageRenderer */
	private $renderer;

	public function __construct( RequestGuard $guard, PageReader $pages, PageRenderer $renderer ) {
		parent::__construct( $guard );
		$this->pages = $pages;
		$this->renderer = $renderer;
	}

	protected function answer(): array {
		$body = $this->body();
		$title = $this->pages->title( $body->text( 'title' ) );
		return [ 'html' => $this->renderer->htmlOfWikitext( $title, $body->text( 'wikitext' ) ) ];
	}
}
