<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Block\Restriction\PageRestriction;

require_once __DIR__ . '/WikiTestCase.php';

/** @covers \MediaWiki\Extension\Parley\Access\AccessReader */
final class AccessTest extends WikiTestCase {
	private static function access( $user, ?string $title ): array {
		return self::service( 'Parley.AccessReader' )->read( $user, $title === null ? null : self::title( $title ) );
	}

	public function testSomebodyWithAnAccountMayReadEditAndTalk() {
		$access = self::access( self::newUser(), 'Cat' );
		$this->assertTrue( $access['read'] );
		$this->assertTrue( $access['edit'] );
		$this->assertSame( [ 'parley-chat', 'parley-edit' ], $access['rights'] );
		$this->assertArrayNotHasKey( 'validUntil', $access );
	}

	public function testSomebodyWithoutAnAccountIsAskedToSignIn() {
		$access = self::access( self::service( 'UserFactory' )->newAnonymous( '127.0.0.1' ), 'Cat' );
		$this->assertTrue( $access['read'] );
		$this->assertSame( 'not_signed_in', $access['refusal'] );
	}

	public function testGroupsBringRights() {
		$this->assertContains( 'parley-help', self::access( self::newUser( 'parley-helper' ), null )['rights'] );
		$this->assertContains( 'parley-moderate', self::access( self::newUser( 'parley-moderator' ), null )['rights'] );
	}

	public function testTheGroupOfMutedPeopleTakesTheRightToTalk() {
		$this->assertSame( [ 'parley-edit' ], self::access( self::newUser( 'parley-muted' ), 'Cat' )['rights'] );
	}

	public function testABlockedPersonMayReadAndIsToldUntilWhen() {
		$user = self::newUser();
		$end = wfTimestamp( TS_MW, time() + 3600 );
		self::block( $user, [ 'expiry' => $end ] );
		$access = self::access( $user, 'Cat' );
		$this->assertTrue( $access['read'] );
		$this->assertSame( 'blocked', $access['refusal'] );
		$this->assertSame( [ 'expiry' => self::milliseconds( $end ), 'partial' => false ], $access['blocked'] );
		$this->assertSame( self::milliseconds( $end ), $access['validUntil'] );
	}

	public function testABlockFromOnePageLeavesTheOthers() {
		$user = self::newUser();
		$page = self::title( 'Cat' )->getArticleID();
		self::block( $user, [ 'isPartial' => true, 'restrictions' => [ new PageRestriction( 0, $page ) ] ] );
		$this->assertSame( 'blocked', self::access( $user, 'Cat' )['refusal'] );
		$this->assertTrue( self::access( $user, 'Dog' )['edit'] );
		$this->assertTrue( self::access( $user, 'Dog' )['blocked']['partial'] );
	}

	public function testAProtectedPageIsForThoseWhoMay() {
		self::save( 'Guarded', 'x' );
		$end = wfTimestamp( TS_MW, time() + 7200 );
		self::protect( 'Guarded', 'sysop', $end );
		$access = self::access( self::newUser(), 'Guarded' );
		$this->assertSame( 'protected', $access['refusal'] );
		$this->assertSame( self::milliseconds( $end ), $access['validUntil'] );
		$this->assertTrue( self::access( self::newUser( 'sysop' ), 'Guarded' )['edit'] );
	}

	public function testTheEarliestEndCounts() {
		$user = self::newUser();
		$sooner = wfTimestamp( TS_MW, time() + 600 );
		self::service( 'UserGroupManager' )->addUserToGroup( $user, 'parley-helper', $sooner );
		self::block( $user, [ 'expiry' => wfTimestamp( TS_MW, time() + 3600 ) ] );
		$this->assertSame( self::milliseconds( $sooner ), self::access( $user, 'Cat' )['validUntil'] );
	}

	public function testPagesOfOtherKindsAreNotEditedTogether() {
		$admin = self::service( 'UserFactory' )->newFromName( 'Admin' );
		$this->assertSame( 'read_only', self::access( $admin, 'MediaWiki:Common.css' )['refusal'] );
	}

	public function testOutsideOfPagesNothingIsEdited() {
		$access = self::access( self::newUser(), null );
		$this->assertTrue( $access['read'] );
		$this->assertFalse( $access['edit'] );
	}
}
