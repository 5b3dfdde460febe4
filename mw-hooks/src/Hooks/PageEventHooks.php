<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use MediaWiki\Extension\Parley\Access\PersonReader;
use MediaWiki\Extension\Parley\Events\Outbox;
use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Publishing\Publication;

/** Tells Parley what happens to pages. Only hooks that run inside the change's transaction are used where there are some. */
final class PageEventHooks {
	/** @var Outbox */
	private $outbox;
	/** @var PageReader */
	private $pages;
	/** @var Publication */
	private $publication;
	/** @var object */
	private $titles;

	/** @param object $titles TitleFactory */
	public function __construct( Outbox $outbox, PageReader $pages, Publication $publication, $titles ) {
		$this->outbox = $outbox;
		$this->pages = $pages;
		$this->publication = $publication;
		$this->titles = $titles;
	}

	public function onRevisionFromEditComplete( $wikiPage, $revision, $originalRevisionId, $user, &$tags ): void {
		$id = (int)$revision->getId();
		$document = $this->publication->keepFor( $wikiPage->getTitle(), $revision, $tags );
		$this->outbox->add( 'saved', [
			'page' => [ 'latestRevision' => $id ] + $this->page( $wikiPage->getTitle(), (int)$revision->getPageId() ),
			'revision' => $id,
			'parent' => (int)$revision->getParentId(),
			'by' => PersonReader::brief( $user ),
			'minor' => $revision->isMinor(),
			'tags' => array_values( $tags ),
		] + ( $document === null ? [] : [ 'ticket' => [ 'document' => $document ] ] ) );
	}

	public function onPageMoveCompleting( $old, $new, $user, $pageId, $redirectId, $reason, $revision ): void {
		$title = $this->titles->newFromLinkTarget( $new );
		$this->outbox->add( 'moved', [
			'page' => [ 'latestRevision' => (int)$revision->getId() ] + $this->page( $title, (int)$pageId ),
			'from' => $this->titles->newFromLinkTarget( $old )->getPrefixedText(),
			'by' => PersonReader::brief( $user ),
			'redirect' => (int)$redirectId !== 0,
		] );
	}

	public function onPageDeleteComplete( $page, $deleter, $reason, $pageId, $deleted, $logEntry, $count ): void {
		$title = $this->titles->newFromLinkTarget( $deleted->getPageAsLinkTarget() );
		$this->outbox->add( 'deleted', [
			'page' => [ 'id' => (int)$pageId, 'title' => $title->getPrefixedText(), 'latestRevision' => 0 ],
			'by' => PersonReader::brief( $deleter->getUser() ),
		] );
	}

	public function onArticleUndelete( $title, $created, $comment, $oldPageId, $restoredPages ): void {
		$fresh = $this->titles->makeTitle( $title->getNamespace(), $title->getDBkey() );
		// 1 reads from the primary database, where the page is already.
		$id = (int)$fresh->getArticleID( 1 );
		$this->outbox->add( 'undeleted', [
			'page' => [ 'latestRevision' => (int)$fresh->getLatestRevID( 1 ) ] + $this->page( $fresh, $id ),
		] );
	}

	public function onArticleProtectComplete( $wikiPage, $user, $protect, $reason ): void {
		$this->outbox->add( 'protected', [ 'page' => $this->pages->brief( $wikiPage->getTitle() ) ] );
	}

	public function onArticleRevisionVisibilitySet( $title, $ids, $visibilityChangeMap ): void {
		$this->outbox->add( 'hidden', [
			'page' => $this->pages->brief( $title ),
			'revisions' => array_map( 'intval', array_values( $ids ) ),
		] );
	}

	/** {id, title}: the latest revision is known better by whoever asks. */
	private function page( $title, int $id ): array {
		return [ 'id' => $id, 'title' => $title->getPrefixedText() ];
	}
}
