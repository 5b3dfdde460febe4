<?php
// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * Parsoid as a program for tests: reads one JSON object a line and answers each with one line.
 *
 *   {"op": "html", "title", "wikitext"}                      -> {"html"}
 *   {"op": "source", "title", "wikitext", "original", "html"} -> {"wikitext"}   selective, against what was read before
 *   {"op": "page", "title"}                                   -> {"wikitext"}   the newest text of a page, or null
 *
 * Nothing is saved. Started with MW_CONFIG_FILE pointing at a wiki and MW_CODE at MediaWiki.
 */

require_once ( getenv( 'MW_CODE' ) ?: '/usr/share/mediawiki' ) . '/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;
use MediaWiki\Revision\MutableRevisionRecord;
use MediaWiki\Revision\SlotRecord;
use Wikimedia\Parsoid\Core\SelserData;
use Wikimedia\Parsoid\Parsoid;

class ParsoidLines extends Maintenance {
	public function execute() {
		ini_set( 'memory_limit', '1G' );
		while ( ( $line = fgets( STDIN ) ) !== false ) {
			$order = json_decode( $line, true );
			try {
				$answer = $this->answer( $order );
			} catch ( Throwable $error ) {
				$answer = [ 'error' => get_class( $error ) . ': ' . $error->getMessage() ];
			}
			fwrite( STDOUT, json_encode( $answer, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES ) . "\n" );
		}
	}

	private function answer( array $order ): array {
		$title = Title::newFromText( $order['title'] );
		if ( $order['op'] === 'page' ) {
			return [ 'wikitext' => $this->textOf( $title ) ];
		}
		$config = $this->pageConfig( $title, $order['wikitext'] );
		$parsoid = $this->parsoid();
		if ( $order['op'] === 'html' ) {
			return [ 'html' => $parsoid->wikitext2html( $config, [ 'body_only' => false, 'wrapSections' => true ] ) ];
		}
		return [ 'wikitext' => $parsoid->html2wikitext(
			$config, $order['html'], [], new SelserData( $order['wikitext'], $order['original'] )
		) ];
	}

	private function parsoid(): Parsoid {
		$services = MediaWikiServices::getInstance();
		return new Parsoid( $services->get( 'ParsoidSiteConfig' ), $services->get( 'ParsoidDataAccess' ) );
	}

	/** A page of this title as if it had this text. */
	private function pageConfig( Title $title, string $wikitext ) {
		$revision = new MutableRevisionRecord( $title );
		$revision->setContent( SlotRecord::MAIN, new WikitextContent( $wikitext ) );
		return MediaWikiServices::getInstance()->get( 'ParsoidPageConfigFactory' )->create( $title, null, $revision );
	}

	private function textOf( Title $title ): ?string {
		$revision = MediaWikiServices::getInstance()->getRevisionLookup()->getRevisionByTitle( $title );
		$content = $revision ? $revision->getContent( SlotRecord::MAIN ) : null;
		return $content instanceof WikitextContent ? $content->getText() : null;
	}
}

$maintClass = ParsoidLines::class;
require_once RUN_MAINTENANCE_IF_MAIN;
