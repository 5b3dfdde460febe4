<?php
// SPDX-License-Identifier: GPL-2.0-or-later

/** Central accounts for tests: one name is one person on all wikis. */
class ParleyTestSharedNames extends CentralIdLookup {
	/** @inheritDoc */
	public function lookupCentralIds( array $idToName, $audience = self::AUDIENCE_PUBLIC, $flags = 0 ): array {
		return $idToName;
	}

	/** @inheritDoc */
	public function lookupUserNames( array $nameToId, $audience = self::AUDIENCE_PUBLIC, $flags = 0 ): array {
		foreach ( $nameToId as $name => $id ) {
			$nameToId[$name] = crc32( $name );
		}
		return $nameToId;
	}

	/** @inheritDoc */
	public function isAttached( $user, $wikiId = false ): bool {
		return $user->isRegistered();
	}
}
