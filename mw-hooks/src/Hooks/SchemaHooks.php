<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

/** The extension's tables, made by the wiki's `update.php`. */
final class SchemaHooks {
	private const TABLES = [ 'parley_event', 'parley_revision', 'parley_participant', 'parley_state' ];

	/** @param object $updater DatabaseUpdater */
	public function onLoadExtensionSchemaUpdates( $updater ): void {
		$folder = dirname( __DIR__, 2 ) . '/sql/' . $updater->getDB()->getType();
		foreach ( self::TABLES as $table ) {
			$updater->addExtensionTable( $table, "$folder/tables.sql" );
		}
		// A file of its own: wikis of an earlier version have the others.
		$updater->addExtensionTable( 'parley_address', "$folder/addresses.sql" );
	}
}
