<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Pages;

use MediaWiki\Extension\Parley\Rest\Failure;
use MediaWiki\Revision\MutableRevisionRecord;
use MediaWiki\Revision\SlotRecord;
use Wikimedia\Parsoid\Core\ClientError;
use Wikimedia\Parsoid\Core\ResourceLimitExceededException;
use Wikimedia\Parsoid\Core\SelserData;
use Wikimedia\Parsoid\Parsoid;

/**
 * Wikitext to HTML and back by Parsoid, inside this process. The HTML carries its `data-parsoid`: without it a page
 * that nobody changed would come back as other wikitext.
 */
final class PageRenderer {
	/** @var object */
	private $siteConfig;
	/** @var object */
	private $dataAccess;
	/** @var object */
	private $pageConfigs;
	/** @var object */
	private $contentHandlers;

	/**
	 * @param object $siteConfig Parsoid's
	 * @param object $dataAccess Parsoid's
	 * @param object $pageConfigs Parsoid's PageConfigFactory
	 * @param object $contentHandlers ContentHandlerFactory
	 */
	public function __construct( $siteConfig, $dataAccess, $pageConfigs, $contentHandlers ) {
		$this->siteConfig = $siteConfig;
		$this->dataAccess = $dataAccess;
		$this->pageConfigs = $pageConfigs;
		$this->contentHandlers = $contentHandlers;
	}

	/** The HTML of a revision of the wiki. */
	public function htmlOfRevision( $title, $revision ): string {
		return $this->guarded( function () use ( $title, $revision ) {
			$config = $this->pageConfigs->create( $title, null, $revision );
			return $this->parsoid()->wikitext2html( $config );
		} );
	}

	/** The HTML of wikitext that is nowhere in the wiki, as this page would show it. */
	public function htmlOfWikitext( $title, string $wikitext ): string {
		return $this->guarded( function () use ( $title, $wikitext ) {
			$config = $this->pageConfigs->create( $title, null, $this->unsaved( $title, $wikitext ) );
			return $this->parsoid()->wikitext2html( $config );
		} );
	}

	/**
	 * The wikitext of edited HTML. Whatever did not change comes from the original, byte for byte.
	 *
	 * @param object $title
	 * @param string $html
	 * @param array|null $original {wikitext: string, html: string|null}; null for a new page
	 */
	public function wikitextOfHtml( $title, string $html, ?array $original ): string {
		return $this->guarded( function () use ( $title, $html, $original ) {
			$revision = $this->unsaved( $title, $original['wikitext'] ?? '' );
			$config = $this->pageConfigs->create( $title, null, $revision );
			$base = $original === null ? null : new SelserData(
				$original['wikitext'],
				$original['html'] ?? $this->htmlOfWikitext( $title, $original['wikitext'] )
			);
			$wikitext = $this->parsoid()->html2wikitext( $config, $html, [], $base );
			return self::withoutNewFirstBreak( $wikitext, $original['wikitext'] ?? '' );
		} );
	}

	/** What was moved to the top of a page brings along the line break that stood before it; there it says nothing. */
	private static function withoutNewFirstBreak( string $wikitext, string $original ): string {
		$isNew = preg_match( '/^\n(?!\n)/', $wikitext ) && strpos( $original, "\n" ) !== 0;
		return $isNew ? substr( $wikitext, 1 ) : $wikitext;
	}

	private function parsoid(): Parsoid {
		return new Parsoid( $this->siteConfig, $this->dataAccess );
	}

	private function unsaved( $title, string $wikitext ) {
		$content = $this->contentHandlers->getContentHandler( 'wikitext' )->unserializeContent( $wikitext );
		$revision = new MutableRevisionRecord( $title );
		$revision->setSlot( SlotRecord::newUnsaved( 'main', $content ) );
		$latest = (int)$title->getLatestRevID();
		if ( $latest > 0 ) {
			$revision->setId( $latest );
		}
		return $revision;
	}

	private function guarded( callable $work ): string {
		try {
			return $work();
		} catch ( ClientError $error ) {
			throw Failure::make( 'bad_request', 400, 'Parsoid does not accept this page.' );
		} catch ( ResourceLimitExceededException $error ) {
			throw Failure::make( 'too_large', 413, 'This page is larger than Parsoid takes.' );
		}
	}
}
