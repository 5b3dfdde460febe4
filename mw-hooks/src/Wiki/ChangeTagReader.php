<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Wiki;

/** The tags of changes; they moved from a class into a service after MediaWiki 1.39. */
final class ChangeTagReader {
	/** @var object|null */
	private $store;

	/** @param object|null $store ChangeTagsStore, where there is one */
	public function __construct( $store ) {
		$this->store = $store;
	}

	/**
	 * @param object $db
	 * @param int $revision
	 * @return string[]
	 */
	public function ofRevision( $db, int $revision ): array {
		return $this->store === null
			? \ChangeTags::getTags( $db, null, $revision )
			: $this->store->getTags( $db, null, $revision );
	}

	/** @param string[] $tags */
	public function add( array $tags, int $revision ): void {
		$recentChange = null;
		$log = null;
		$this->store === null
			? \ChangeTags::addTags( $tags, $recentChange, $revision, $log )
			: $this->store->addTags( $tags, $recentChange, $revision, $log );
	}
}
