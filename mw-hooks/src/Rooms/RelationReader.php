<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rooms;

use MediaWiki\Extension\Parley\Wiki\Database;
use MediaWiki\Extension\Parley\Wiki\InternalApi;

/** What pages say about each other: links, categories that are not hidden, hints. */
final class RelationReader {
	private const CATEGORY = 14;

	/** @var InternalApi */
	private $api;
	/** @var Database */
	private $database;
	/** @var object */
	private $namespaces;

	/** @var object */
	private $trackingCategories;
	/** @var object */
	private $titleFormatter;

	/**
	 * @param InternalApi $api
	 * @param Database $database
	 * @param object $namespaces NamespaceInfo
	 * @param object $trackingCategories TrackingCategories
	 * @param object $titleFormatter TitleFormatter
	 */
	public function __construct(
		InternalApi $api, Database $database, $namespaces, $trackingCategories, $titleFormatter
	) {
		$this->titleFormatter = $titleFormatter;
		$this->trackingCategories = $trackingCategories;
		$this->api = $api;
		$this->database = $database;
		$this->namespaces = $namespaces;
	}

	/** @return array {links, categories, hints, host} */
	public function ofPage( int $pageId ): array {
		$entry = $this->ofPages( [ $pageId ] )[0] ?? [ 'links' => [], 'categories' => [] ] + RoomHints::describe( [] );
		unset( $entry['title'], $entry['pageId'] );
		return $entry;
	}

	/**
	 * All articles and categories by their ids.
	 *
	 * @return array {pages: array[], next: int|null}
	 */
	public function page( int $after, int $limit ): array {
		$namespaces = array_merge( $this->namespaces->getContentNamespaces(), [ self::CATEGORY ] );
		$ids = $this->database->replica()->selectFieldValues( 'page', 'page_id',
			[ 'page_namespace' => $namespaces, 'page_id > ' . (int)$after ],
			__METHOD__, [ 'ORDER BY' => 'page_id', 'LIMIT' => $limit ] );
		$ids = array_map( 'intval', $ids );
		return [
			'pages' => $this->ofPages( $ids ),
			'next' => count( $ids ) === $limit ? end( $ids ) : null,
		];
	}

	/** @param int[] $ids */
	private function ofPages( array $ids ): array {
		$found = [];
		$continue = [];
		while ( $ids !== [] ) {
			$answer = $this->api->read( $continue + [
				'action' => 'query',
				'pageids' => implode( '|', $ids ),
				'prop' => 'links|categories|pageprops',
				'pllimit' => 'max',
				'plnamespace' => implode( '|', $this->namespaces->getContentNamespaces() ),
				'cllimit' => 'max',
				'clshow' => '!hidden',
				'ppprop' => implode( '|', RoomHints::PROPERTIES ),
			] );
			foreach ( $answer['query']['pages'] ?? [] as $page ) {
				self::merge( $found, (array)$page );
			}
			if ( !isset( $answer['continue'] ) ) {
				break;
			}
			$continue = (array)$answer['continue'];
		}
		$upkeep = $found === [] ? [] : $this->upkeepCategories();
		return array_map( static function ( array $entry ) use ( $upkeep ) {
			$entry['categories'] = array_values( array_diff( $entry['categories'], $upkeep ) );
			return array_diff_key( $entry, [ 'properties' => 1 ] ) + RoomHints::describe( $entry['properties'] );
		}, array_values( $found ) );
	}

	/** @return string[] Categories the software puts pages into, such as of broken links: they say nothing of a topic */
	private function upkeepCategories(): array {
		$names = [];
		foreach ( $this->trackingCategories->getTrackingCategories() as $category ) {
			foreach ( $category['cats'] as $title ) {
				$names[] = $this->titleFormatter->getPrefixedText( $title );
			}
		}
		return $names;
	}

	private static function merge( array &$found, array $page ): void {
		if ( isset( $page['missing'] ) || !isset( $page['pageid'] ) ) {
			return;
		}
		$id = (int)$page['pageid'];
		$found[$id] = $found[$id] ?? [
			'title' => $page['title'], 'pageId' => $id, 'links' => [], 'categories' => [], 'properties' => [],
		];
		array_push( $found[$id]['links'], ...array_column( $page['links'] ?? [], 'title' ) );
		array_push( $found[$id]['categories'], ...array_column( $page['categories'] ?? [], 'title' ) );
		$found[$id]['properties'] += (array)( $page['pageprops'] ?? [] );
	}
}
