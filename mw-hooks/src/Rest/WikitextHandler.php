<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Pages\PageReader;

/** `GET server/wikitext?title=`: the plain text of a page, such as one with canned answers. */
final class WikitextHandler extends ServerHandler {
	/** @var PageReader */
	private $pages;

	public function __construct( RequestGuard $guard, PageReader $pages ) {
		parent::__construct( $guard );
		$this->pages = $pages;
	}

	protected function answer(): array {
		$title = $this->pages->title( $this->query( 'title' ) ?? '' );
		$revision = $this->pages->newest( $title );
		$content = $revision->getContent( 'main' );
		return [
			'title' => $title->getPrefixedText(),
			'revision' => (int)$revision->getId(),
			'contentModel' => $content->getModel(),
			'text' => $content->serialize(),
		];
	}
}
