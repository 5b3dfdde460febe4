<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Pages;

use MediaWiki\Extension\Parley\Access\Expiry;
use MediaWiki\Extension\Parley\Rest\Failure;

/** Pages as Parley names them. */
final class PageReader {
	/** @var object */
	private $titles;
	/** @var object */
	private $revisions;
	/** @var object */
	private $wikiPages;

	/**
	 * @param object $titles TitleFactory
	 * @param object $revisions RevisionStore
	 * @param object $wikiPages WikiPageFactory
	 */
	public function __construct( $titles, $revisions, $wikiPages ) {
		$this->titles = $titles;
		$this->revisions = $revisions;
		$this->wikiPages = $wikiPages;
	}

	/** @return object The title of a page of this wiki; throws `title_invalid` for any other text */
	public function title( string $text ) {
		$title = $this->titles->newFromText( $text );
		if ( !$title || !$title->canExist() || $title->hasFragment() ) {
			throw Failure::make( 'title_invalid', 400, 'This title cannot be used.' );
		}
		return $title;
	}

	/** @return object */
	public function titleOfId( int $id ) {
		$title = $id > 0 ? $this->titles->newFromID( $id ) : null;
		if ( !$title ) {
			throw Failure::make( 'not_found', 404, 'There is no page of this id.' );
		}
		return $title;
	}

	/** {id, title, latestRevision}, as events and tokens name pages. */
	public function brief( $title ): array {
		$id = (int)$title->getArticleID();
		return [
			'id' => $id === 0 ? null : $id,
			'title' => $title->getPrefixedText(),
			'latestRevision' => $id === 0 ? 0 : (int)$title->getLatestRevID(),
		];
	}

	/** All there is to say about a page, whether or not it exists. */
	public function describe( $title ): array {
		$revision = $title->exists() ? $this->revisions->getRevisionByTitle( $title ) : null;
		$target = $title->exists() && $title->isRedirect() ? $this->redirectTarget( $title ) : null;
		return [
			'title' => $title->getPrefixedText(),
			'pageId' => $revision ? (int)$title->getArticleID() : null,
			'latestRevision' => $revision ? (int)$revision->getId() : 0,
			'timestamp' => $revision ? Expiry::milliseconds( $revision->getTimestamp() ) : null,
			'contentModel' => $title->getContentModel(),
			'namespace' => $title->getNamespace(),
			'displayTitle' => $title->getPrefixedText(),
		] + ( $target === null ? [] : [ 'redirect' => $target ] );
	}

	/** A revision everybody may see; throws `not_found` for one that is gone or hidden. */
	public function revision( int $id ) {
		// The primary database: this is often asked about a revision made a moment ago.
		$revision = $id > 0 ? $this->revisions->getRevisionById( $id, 1 ) : null;
		if ( !$revision || $revision->isDeleted( 1 ) ) {
			throw Failure::make( 'not_found', 404, 'There is no such revision, or it is hidden.' );
		}
		return $revision;
	}

	/** The newest revision of a page; throws `not_found` while there is none. */
	public function newest( $title ) {
		$revision = $this->revisions->getRevisionByTitle( $title, 0, 1 );
		if ( !$revision || $revision->isDeleted( 1 ) ) {
			throw Failure::make( 'not_found', 404, 'This page does not exist.' );
		}
		return $revision;
	}

	public function titleOfRevision( $revision ) {
		return $this->titles->newFromLinkTarget( $revision->getPageAsLinkTarget() );
	}

	/** The wikitext of a revision, or null when it holds something else. */
	public function wikitext( $revision ): ?string {
		$content = $revision->getContent( 'main' );
		return $content && $content->getModel() === 'wikitext' ? $content->getText() : null;
	}

	private function redirectTarget( $title ): ?string {
		$target = $this->wikiPages->newFromTitle( $title )->getRedirectTarget();
		return $target ? $this->titles->newFromLinkTarget( $target )->getPrefixedText() : null;
	}
}
