<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use CommentStoreComment;
use ContentHandler;
use MediaWiki\MediaWikiServices;
use PHPUnit\Framework\TestCase;

/** What tests inside a wiki do all the time. */
abstract class WikiTestCase extends TestCase {
	/** @return mixed */
	protected static function service( string $name ) {
		return MediaWikiServices::getInstance()->get( $name );
	}

	protected static function title( string $text ) {
		return self::service( 'TitleFactory' )->newFromText( $text );
	}

	/** A new account each time: what is known of users is remembered for as long as a process runs. */
	protected static function newUser( string $group = '' ) {
		static $number = 0;
		$user = self::service( 'UserFactory' )->newFromName( 'Tester ' . getmypid() . ' ' . ++$number );
		$user->addToDatabase();
		if ( $group !== '' ) {
			self::service( 'UserGroupManager' )->addUserToGroup( $user, $group );
		}
		return $user;
	}

	/** @return object The revision that was made */
	protected static function save( string $title, string $text, $user = null ) {
		$page = self::service( 'WikiPageFactory' )->newFromTitle( self::title( $title ) );
		$updater = $page->newPageUpdater( $user ?? self::service( 'UserFactory' )->newFromName( 'Admin' ) );
		$updater->setContent( 'main', ContentHandler::makeContent( $text, self::title( $title ) ) );
		return $updater->saveRevision( CommentStoreComment::newUnsavedComment( 'a test' ) );
	}

	protected static function block( $user, array $options = [] ): void {
		$admin = self::service( 'UserFactory' )->newFromName( 'Admin' );
		$status = self::service( 'BlockUserFactory' )->newBlockUser(
			$user, $admin, $options['expiry'] ?? 'infinity', 'a test', $options + [ 'isAutoblocking' => false ],
			$options['restrictions'] ?? []
		)->placeBlock();
		self::assertTrue( $status->isOK(), (string)$status );
		$user->clearInstanceCache();
	}

	protected static function protect( string $title, string $level, string $expiry = 'infinity' ): void {
		$page = self::service( 'WikiPageFactory' )->newFromTitle( self::title( $title ) );
		$cascade = false;
		$admin = self::service( 'UserFactory' )->newFromName( 'Admin' );
		$page->doUpdateRestrictions( [ 'edit' => $level ], [ 'edit' => $expiry ], $cascade, 'a test', $admin );
	}

	protected static function milliseconds( string $timestamp ): int {
		return (int)wfTimestamp( TS_UNIX, $timestamp ) * 1000;
	}
}
