<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use DeferredUpdates;
use MediaWiki\Block\DatabaseBlock;
use MediaWiki\Extension\Parley\Access\AddressStore;
use MediaWiki\Extension\Parley\Access\Autoblocks;
use MediaWiki\Extension\Parley\Access\Expiry;
use MediaWiki\Extension\Parley\Access\PersonReader;
use MediaWiki\Extension\Parley\Events\AddressEvents;
use MediaWiki\Extension\Parley\Events\Outbox;

/** Tells Parley what happens to people; blocks of addresses by those who were there last. */
final class UserEventHooks {
	/** @var Outbox */
	private $outbox;
	/** @var AddressEvents */
	private $atAddresses;
	/** @var AddressStore */
	private $addresses;
	/** @var Autoblocks */
	private $autoblocks;
	/** @var object */
	private $users;
	/** @var string[][] By the id of who is blocked: where the wiki blocked by itself before what is under way */
	private $alsoBlocked = [];

	/** @param object $users UserFactory */
	public function __construct(
		Outbox $outbox, AddressEvents $atAddresses, AddressStore $addresses, Autoblocks $autoblocks, $users
	) {
		$this->outbox = $outbox;
		$this->atAddresses = $atAddresses;
		$this->addresses = $addresses;
		$this->autoblocks = $autoblocks;
		$this->users = $users;
	}

	public function onBlockIp( $block ): void {
		$this->rememberAutoblocks( $block );
	}

	public function onUnblockUser( $block ): void {
		$this->rememberAutoblocks( $block );
	}

	/** They change and end with the block of their person, and are gone by the time that is told. */
	private function rememberAutoblocks( $block ): void {
		$target = $block->getTargetUserIdentity();
		if ( $target && $target->getId() > 0 ) {
			$this->alsoBlocked[$target->getId()] = $this->autoblocks->addressesOf( $target->getId() );
		}
	}

	private function tellAutoblocks( string $kind, int $userId, array $told = [] ): void {
		foreach ( $this->alsoBlocked[$userId] ?? [] as $address ) {
			$this->atAddresses->tell( $kind, $address, true, $told );
		}
		unset( $this->alsoBlocked[$userId] );
	}

	public function onBlockIpComplete( $block, $user, $priorBlock ): void {
		$target = $block->getTargetUserIdentity();
		$told = [
			'expiry' => Expiry::milliseconds( $block->getExpiry() ),
			'partial' => !$block->isSitewide(),
		];
		if ( $target && $target->getId() > 0 ) {
			$this->outbox->add( 'blocked', [ 'user' => PersonReader::brief( $target ) ] + $told );
			$this->tellAutoblocks( $block->isAutoblocking() ? 'blocked' : 'unblocked', $target->getId(), $told );
		} else {
			// A block that was changed may leave accounts alone from now on: they are to hear of that, too.
			$withAccounts = $block->isHardblock() || ( $priorBlock && $priorBlock->isHardblock() );
			$this->atAddresses->tell( 'blocked', $block->getTargetName(), $withAccounts, $told );
		}
	}

	/** A blocked person tried to edit, or was somewhere just before: the wiki blocks that address for a while. */
	public function onAbortAutoblock( $address, $block ): void {
		if ( self::isBlocked( (string)$address ) ) {
			// The wiki adds no other block, however often they try, and everybody there was told.
			return;
		}
		// It is not there yet: told of now, Parley could ask too early.
		$told = [ 'partial' => !$block->isSitewide() ];
		DeferredUpdates::addCallableUpdate( function () use ( $address, $told ): void {
			$this->atAddresses->tell( 'blocked', (string)$address, true, $told );
		}, DeferredUpdates::PRESEND );
	}

	private static function isBlocked( string $address ): bool {
		return method_exists( DatabaseBlock::class, 'newFromTarget' ) && DatabaseBlock::newFromTarget( $address ) !== null;
	}

	public function onUnblockUserComplete( $block, $user ): void {
		$target = $block->getTargetUserIdentity();
		if ( $target && $target->getId() > 0 ) {
			$this->outbox->add( 'unblocked', [ 'user' => PersonReader::brief( $target ) ] );
			$this->tellAutoblocks( 'unblocked', $target->getId() );
		} else {
			$this->atAddresses->tell( 'unblocked', $block->getTargetName() );
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
			$this->addresses->forget( (string)$gone->getId() );
		}
	}
}
