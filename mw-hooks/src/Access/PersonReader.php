<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Access;

use MediaWiki\Extension\Parley\Settings;

/** Who somebody is, as Parley names people. */
final class PersonReader {
	/** @var Settings */
	private $settings;
	/** @var object */
	private $centralIds;
	/** @var object */
	private $config;

	/**
	 * @param Settings $settings
	 * @param object $centralIds CentralIdLookupFactory
	 * @param object $config
	 */
	public function __construct( Settings $settings, $centralIds, $config ) {
		$this->settings = $settings;
		$this->centralIds = $centralIds;
		$this->config = $config;
	}

	/** @return array {wiki, userId, name, centralId?} */
	public function person( $user ): array {
		return [
			'wiki' => $this->settings->wikiId(),
			'userId' => (string)$user->getId(),
			'name' => $user->getName(),
		] + $this->central( $user );
	}

	/** @return array {userId, name}, as events name people */
	public static function brief( $user ): array {
		// An address is never told.
		return $user->getId() > 0
			? [ 'userId' => (string)$user->getId(), 'name' => $user->getName() ]
			: [ 'userId' => '0', 'name' => '' ];
	}

	private function central( $user ): array {
		$provider = (string)$this->config->get( 'CentralIdLookupProvider' );
		// The wiki's own lookup counts accounts of one wiki; only with a shared table of users does a number mean a person.
		if ( $user->getId() === 0 || ( $provider === 'local' && !$this->config->get( 'SharedDB' ) ) ) {
			return [];
		}
		$lookup = $this->centralIds->getLookup();
		$id = $lookup->isAttached( $user ) ? $lookup->centralIdFromLocalUser( $user ) : 0;
		return $id ? [ 'centralId' => "$provider-$id" ] : [];
	}
}
