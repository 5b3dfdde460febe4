<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use MediaWiki\Extension\Parley\Access\Expiry;
use MediaWiki\Extension\Parley\Access\PersonReader;
use MediaWiki\Extension\Parley\Events\Outbox;

/** Tells Parley what happens to people. Blocks of addresses are none of its business: it knows no addresses. */
final class UserEventHooks {
	/** @var Outbox */
	private $outbox;
	/** @var object */
	private $users;

	/** @param object $users UserFactory */
	public function __construct( Outbox $outbox, $users ) {
		$this->outbox = $outbox;
		$this->users = $users;
	}

	public function onBlockIpComplete( $block, $user, $priorBlock ): void {
		$target = $block->getTargetUserIdentity();
		if ( $target && $target->getId() > 0 ) {
			$this->outbox->add( 'blocked', [
				'user' => PersonReader::brief( $target ),
				'expiry' => Expiry::milliseconds( $block->getExpiry() ),
				'partial' => !$block->isSitewide(),
			] );
		}
	}

	public function onUnblockUserComplete( $block, $user ): void {
		$target = $block->getTargetUserIdentity();
		if ( $target && $target->getId() > 0 ) {
			$this->outbox->add( 'unblocked', [ 'user' => PersonReader::brief( $target ) ] );
		}
	}

	public function onUserGroupsChanged( $user, $added, $removed, $performer, $reason, $old, $new ): void {
		if ( $user->getId() > 0 ) {
			$this->outbox->add( 'groups', [ 'user' => PersonReader::brief( $user ) ] );
		}
	}

	public function onRenameUserComplete( $id, $old, $new ): void {
		$this->outbox->add( 'renamed', [
			'user' => [ 'userId' => (string)$id, 'name' => $new ],
			'from' => $old,
			'to' => $new,
		] );
	}

	public function onUserLogoutComplete( $user, &$injectedHtml, $oldName ): void {
		$gone = $this->users->newFromName( $oldName );
		if ( $gone && $gone->getId() > 0 ) {
			$this->outbox->add( 'loggedout', [ 'user' => PersonReader::brief( $gone ) ] );
		}
	}
}
