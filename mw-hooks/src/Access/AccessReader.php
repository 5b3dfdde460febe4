<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Access;

/** What a person may do with a page, and until when this answer holds: no event tells of an expiry. */
final class AccessReader {
	public const RIGHTS = [ 'parley-chat', 'parley-edit', 'parley-help', 'parley-moderate' ];
	private const ROLES_BY_RIGHT = [
		'parley-edit' => 'editor',
		'parley-help' => 'helper',
		'parley-moderate' => 'moderator',
	];

	/** What was changed a moment ago counts: a database that is behind would give the answer of before. */
	private const LATEST = 1;

	/** @var object */
	private $permissions;
	/** @var object */
	private $restrictions;
	/** @var object */
	private $groups;
	/** @var object */
	private $readOnlyMode;

	/**
	 * @param object $permissions PermissionManager
	 * @param object $restrictions RestrictionStore
	 * @param object $groups UserGroupManager
	 * @param object $readOnlyMode ReadOnlyMode
	 */
	public function __construct( $permissions, $restrictions, $groups, $readOnlyMode ) {
		$this->permissions = $permissions;
		$this->restrictions = $restrictions;
		$this->groups = $groups;
		$this->readOnlyMode = $readOnlyMode;
	}

	/**
	 * @param object $user
	 * @param object|null $title Null where no page is meant, such as in a room outside the articles
	 * @return array Of the shape that tokens and the server's question about access share
	 */
	public function read( $user, $title ): array {
		// Read anew once; what is asked below takes it from there.
		$this->groups->getUserGroupMemberships( $user, self::LATEST );
		$user->getBlock( self::LATEST );
		$rights = $this->rights( $user );
		$answer = $title === null ? $this->withoutPage( $user ) : $this->onPage( $user, $title, $rights );
		return $answer + [
			'rights' => $rights,
			'groups' => $this->groups->getUserEffectiveGroups( $user ),
			'roles' => $this->roles( $rights ),
			'editCount' => (int)$user->getEditCount(),
		] + $this->blockState( $user ) + $this->expiry( $user, $title );
	}

	/** @return string[] The rights of Parley the user holds now */
	public function rights( $user ): array {
		$held = [];
		foreach ( self::RIGHTS as $right ) {
			if ( $this->permissions->userHasRight( $user, $right ) ) {
				$held[] = $right;
			}
		}
		return $held;
	}

	/**
	 * @param string[] $rights
	 * @return string[]
	 */
	public function roles( array $rights ): array {
		return array_values( array_intersect_key( self::ROLES_BY_RIGHT, array_flip( $rights ) ) );
	}

	private function withoutPage( $user ): array {
		return [
			'read' => $this->permissions->userHasRight( $user, 'read' ),
			'edit' => false,
			'refusal' => 'read_only',
		];
	}

	private function onPage( $user, $title, array $rights ): array {
		if ( Refusals::codeOf( $this->errors( 'read', $user, $title ), $user ) !== null ) {
			return [
				'read' => false,
				'edit' => false,
				'refusal' => $user->isRegistered() ? 'permission_denied' : 'not_signed_in',
			];
		}
		$refusal = $this->editRefusal( $user, $title, $rights );
		return [ 'read' => true, 'edit' => $refusal === null ] + ( $refusal === null ? [] : [ 'refusal' => $refusal ] );
	}

	private function editRefusal( $user, $title, array $rights ): ?string {
		if ( $this->readOnlyMode->isReadOnly() ) {
			return 'read_only';
		}
		if ( !$title->canExist() ) {
			return 'title_invalid';
		}
		$errors = $this->errors( 'edit', $user, $title );
		if ( $errors === [] && !$title->exists() ) {
			$errors = $this->errors( 'create', $user, $title );
		}
		$code = Refusals::codeOf( $errors, $user );
		if ( $code !== null ) {
			return $code;
		}
		if ( !in_array( 'parley-edit', $rights, true ) ) {
			return $user->isRegistered() ? 'permission_denied' : 'not_signed_in';
		}
		return $title->getContentModel() === 'wikitext' ? null : 'read_only';
	}

	/** @return array Keys of messages (with parameters), or messages */
	private function errors( string $action, $user, $title ): array {
		if ( method_exists( $this->permissions, 'getPermissionStatus' ) ) {
			return $this->permissions->getPermissionStatus( $action, $user, $title, 'secure' )->getMessages();
		}
		return $this->permissions->getPermissionErrors( $action, $user, $title, 'secure' );
	}

	private function blockState( $user ): array {
		$block = $user->getBlock();
		if ( !$block ) {
			return [];
		}
		return [ 'blocked' => [
			'expiry' => Expiry::milliseconds( $block->getExpiry() ),
			'partial' => !$block->isSitewide(),
		] ];
	}

	/** The first moment at which a block, a group or a protection ends. */
	private function expiry( $user, $title ): array {
		$ends = [];
		$block = $user->getBlock();
		if ( $block ) {
			$ends[] = Expiry::milliseconds( $block->getExpiry() );
		}
		foreach ( $this->groups->getUserGroupMemberships( $user ) as $membership ) {
			$ends[] = Expiry::milliseconds( $membership->getExpiry() );
		}
		if ( $title !== null && $title->canExist() ) {
			foreach ( [ 'edit', 'create' ] as $action ) {
				$ends[] = Expiry::milliseconds( $this->restrictions->getRestrictionExpiry( $title, $action ) );
			}
			$ends[] = Expiry::milliseconds( $this->restrictions->getCreateProtection( $title )['expiry'] ?? null );
		}
		$ends = array_filter( $ends );
		return $ends === [] ? [] : [ 'validUntil' => min( $ends ) ];
	}
}
