<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use MediaWiki\Extension\Parley\Events\Outbox;
use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Rooms\RoomHints;

/** Tells Parley that a page links elsewhere now, sits in other categories, or points to other rooms. */
final class RelationEventHooks {
	private const TABLES = [ 'pagelinks', 'categorylinks' ];
	/** As in MediaWiki's LinksTable. */
	private const INSERTED = 1;
	private const DELETED = 2;

	/** @var Outbox */
	private $outbox;
	/** @var PageReader */
	private $pages;

	public function __construct( Outbox $outbox, PageReader $pages ) {
		$this->outbox = $outbox;
		$this->pages = $pages;
	}

	public function onLinksUpdateComplete( $linksUpdate, $ticket ): void {
		$properties = $linksUpdate->getAddedProperties() + $linksUpdate->getRemovedProperties();
		$ours = array_intersect_key( $properties, array_flip( RoomHints::PROPERTIES ) );
		if ( $ours === [] && !$this->linksChanged( $linksUpdate ) ) {
			return;
		}
		$this->outbox->add( 'relations', [
			'page' => $this->pages->brief( $linksUpdate->getTitle() ),
		] + RoomHints::ofOutput( $linksUpdate->getParserOutput() ) );
	}

	private function linksChanged( $linksUpdate ): bool {
		foreach ( self::TABLES as $table ) {
			foreach ( [ self::INSERTED, self::DELETED ] as $kind ) {
				if ( $linksUpdate->getPageReferenceArray( $table, $kind ) !== [] ) {
					return true;
				}
			}
		}
		return false;
	}
}
