<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use ApiMessage;
use MediaWiki\Extension\Parley\Publishing\Publication;

/** Lets the wiki's own edit take Parley's ticket, and knows the tag of such edits. */
final class PublishHooks {
	private const PARAMETER = 'parleyticket';

	/** @var Publication */
	private $publication;

	public function __construct( Publication $publication ) {
		$this->publication = $publication;
	}

	public function onAPIGetAllowedParams( $module, &$params, $flags ): void {
		if ( $module->getModuleName() === 'edit' ) {
			$params[self::PARAMETER] = [ 'type' => 'string', 'dflt' => null ];
		}
	}

	/** @return bool|void False stops the edit */
	public function onApiCheckCanExecute( $module, $user, &$message ) {
		if ( $module->getModuleName() !== 'edit' ) {
			return;
		}
		$parameters = $module->extractRequestParams();
		$ticket = $parameters[self::PARAMETER] ?? null;
		if ( $ticket === null || $ticket === '' ) {
			return;
		}
		if ( !$this->publication->expect( $ticket, $user, $parameters['text'] ?? null ) ) {
			$message = ApiMessage::create( 'parley-error-ticket', 'parleyticket' );
			return false;
		}
	}

	public function onListDefinedTags( &$tags ): void {
		$tags[] = Publication::TAG;
	}

	public function onChangeTagsListActive( &$tags ): void {
		$tags[] = Publication::TAG;
	}

	/** An edit may name the tag itself; with a ticket it is put on in any case. */
	public function onChangeTagsAllowedAdd( &$allowedTags, $addTags, $user ): void {
		$allowedTags[] = Publication::TAG;
	}
}
