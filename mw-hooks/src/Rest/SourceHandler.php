<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Pages\PageRenderer;

/**
 * `POST server/source {revision, title, html, original?, wikitext?}`: the wikitext of edited HTML. `original` is the
 * HTML of the revision, which saves making it again; `wikitext` stands for the revision's own.
 */
final class SourceHandler extends ServerHandler {
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
		$wikitext = $body->textOrNull( 'wikitext' );
		$revision = $body->numberOrNull( 'revision' );
		if ( $wikitext === null && $revision !== null && $revision > 0 ) {
			$wikitext = $this->pages->wikitext( $this->pages->revision( $revision ) );
		}
		$original = $wikitext === null ? null
			: [ 'wikitext' => $wikitext, 'html' => $body->textOrNull( 'original' ) ];
		return [ 'wikitext' => $this->renderer->wikitextOfHtml( $title, $body->text( 'html' ), $original ) ];
	}
}
