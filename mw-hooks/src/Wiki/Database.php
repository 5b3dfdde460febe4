<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Wiki;

/** Connections to the wiki's database; how they are asked for changed between versions of MediaWiki. */
final class Database {
	/** @var object */
	private $loadBalancer;

	/** @param object $loadBalancer ILoadBalancer */
	public function __construct( $loadBalancer ) {
		$this->loadBalancer = $loadBalancer;
	}

	/** @return object The database that takes writes, and knows everything that was written */
	public function primary() {
		return $this->loadBalancer->getConnection( DB_PRIMARY );
	}

	/** @return object A database to read from, perhaps a moment behind */
	public function replica() {
		return $this->loadBalancer->getConnection( DB_REPLICA );
	}
}
