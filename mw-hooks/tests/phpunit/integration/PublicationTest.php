<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

require_once __DIR__ . '/WikiTestCase.php';

/**
 * @covers \MediaWiki\Extension\Parley\Publishing\Publication
 * @covers \MediaWiki\Extension\Parley\Publishing\ParticipantStore
 * @covers \MediaWiki\Extension\Parley\Publishing\ParticipantLine
 */
final class PublicationTest extends WikiTestCase {
	private const PEOPLE = [
		[ 'wiki' => 'wikia', 'userId' => '4', 'name' => 'Alice', 'share' => 0.75 ],
		[ 'wiki' => 'wikib', 'userId' => '9', 'name' => 'Zoë', 'share' => 0.25 ],
	];

	private static function ticket( $user, array $claims = [] ): string {
		return self::service( 'Parley.JsonWebToken' )->sign( $claims + [
			'iss' => 'parley',
			'aud' => 'publish:' . $GLOBALS['wgParleyWikiId'],
			'exp' => time() + 600,
			'jti' => bin2hex( random_bytes( 8 ) ),
			'document' => 'edit:wikia:p1.1',
			'title' => 'Written page',
			'pageId' => 0,
			'sha256' => hash( 'sha256', 'The text' ),
			'participants' => self::PEOPLE,
			'editChat' => 'edit-chat:wikia:p1',
			'by' => [ 'userId' => (string)$user->getId() ],
		] );
	}

	private static function expect( string $ticket, $user, ?string $text = 'The text' ): bool {
		return self::service( 'Parley.Publication' )->expect( $ticket, $user, $text );
	}

	/** As a suppressor does. */
	private static function hide( $user ): void {
		$block = new \MediaWiki\Block\DatabaseBlock( [
			'address' => $user,
			'by' => self::service( 'UserFactory' )->newFromName( 'Admin' ),
			'hideName' => true,
			'expiry' => 'infinity',
		] );
		self::assertIsArray( self::service( 'DatabaseBlockStore' )->insertBlock( $block ) );
		$user->clearInstanceCache();
	}

	public function testKeepsWhoWroteARevision() {
		$user = self::newUser();
		$this->assertTrue( self::expect( self::ticket( $user ), $user ) );
		$revision = self::save( 'Written page', 'The text ' . mt_rand(), $user );
		$kept = self::service( 'Parley.ParticipantStore' )->ofRevision( (int)$revision->getId() );
		$this->assertSame( self::PEOPLE, $kept['participants'] );
		$this->assertSame( 'edit-chat:wikia:p1', $kept['editChat'] );
		$this->assertFalse( $kept['changed'] );
	}

	public function testNotesThatTheTextWasChangedOnTheWay() {
		$user = self::newUser();
		self::expect( self::ticket( $user ), $user, 'Another text' );
		$revision = self::save( 'Written page', 'Another text ' . mt_rand(), $user );
		$this->assertTrue( self::service( 'Parley.ParticipantStore' )->ofRevision( (int)$revision->getId() )['changed'] );
	}

	public function testATicketIsForItsPageAlone() {
		$user = self::newUser();
		self::expect( self::ticket( $user ), $user );
		$other = self::save( 'Other page', 'x ' . mt_rand(), $user );
		$this->assertSame( [], self::service( 'Parley.ParticipantStore' )->ofRevision( (int)$other->getId() ) );
	}

	public function testATicketFollowsItsPageThatWasMoved() {
		$user = self::newUser();
		$page = (int)self::save( 'Page with another name by now', 'x ' . mt_rand(), $user )->getPageId();
		self::expect( self::ticket( $user, [ 'pageId' => $page ] ), $user );
		$revision = self::save( 'Page with another name by now', 'The text ' . mt_rand(), $user );
		$kept = self::service( 'Parley.ParticipantStore' )->ofRevision( (int)$revision->getId() );
		$this->assertSame( self::PEOPLE, $kept['participants'] );
	}

	public function testATicketIsGoodForOneRevision() {
		$user = self::newUser();
		$ticket = self::ticket( $user );
		self::expect( $ticket, $user );
		self::save( 'Written page', 'once ' . mt_rand(), $user );
		$this->assertFalse( self::expect( $ticket, $user ) );
		$second = self::save( 'Written page', 'twice ' . mt_rand(), $user );
		$this->assertSame( [], self::service( 'Parley.ParticipantStore' )->ofRevision( (int)$second->getId() ) );
	}

	public function testAnEditThatDidNotComeAboutLeavesTheTicketGood() {
		$user = self::newUser();
		$ticket = self::ticket( $user );
		self::expect( $ticket, $user );
		$this->assertTrue( self::expect( $ticket, $user ) );
	}

	/** @dataProvider provideWrongTickets */
	public function testRefuses( array $claims ) {
		$user = self::newUser();
		$this->assertFalse( self::expect( self::ticket( $user, $claims ), $user ) );
	}

	public function provideWrongTickets(): array {
		$people = static function ( array $change ) {
			return [ 'participants' => [ $change + self::PEOPLE[0] ] ];
		};
		return [
			'a token for something else' => [ [ 'aud' => 'parley' ] ],
			'one of another wiki' => [ [ 'aud' => 'publish:elsewhere' ] ],
			'one that is too old' => [ [ 'exp' => time() - 60 ] ],
			'one that lives too long' => [ [ 'exp' => time() + 7200 ] ],
			'one of somebody else' => [ [ 'by' => [ 'userId' => '1' ] ] ],
			'no title' => [ [ 'title' => '' ] ],
			'no document' => [ [ 'document' => 7 ] ],
			'no list of people' => [ [ 'participants' => 'Alice' ] ],
			'a share beyond all' => [ $people( [ 'share' => 1.5 ] ) ],
			'a name that is no text' => [ $people( [ 'name' => [ 'x' ] ] ) ],
			'a name that is too long' => [ $people( [ 'name' => str_repeat( 'x', 256 ) ] ) ],
			'very many people' => [ [ 'participants' => array_fill( 0, 501, self::PEOPLE[0] ) ] ],
		];
	}

	public function testNobodyWhomTheWikiHidesIsNamedToParley() {
		[ $writer, $hidden ] = [ self::newUser(), self::newUser() ];
		$people = [];
		foreach ( [ $writer, $hidden ] as $user ) {
			[ $id, $name ] = [ (string)$user->getId(), $user->getName() ];
			$people[] = [ 'wiki' => $GLOBALS['wgParleyWikiId'], 'userId' => $id, 'name' => $name, 'share' => 0.5 ];
		}
		self::expect( self::ticket( $writer, [ 'participants' => $people ] ), $writer );
		$revision = self::save( 'Written page', 'hidden ' . mt_rand(), $writer );
		self::hide( $hidden );
		$told = self::service( 'Parley.RevisionReader' )->describe( $revision );
		$this->assertSame( [ $writer->getName() ], array_column( $told['participants'], 'name' ) );
		$this->assertSame( 'edit-chat:wikia:p1', $told['editChat'] );
	}

	public function testNamesOfPeopleAreNoMarkup() {
		$user = self::newUser();
		$people = [ [ 'wiki' => 'wikib', 'userId' => '1', 'name' => '<b>x</b>', 'share' => 0 ], self::PEOPLE[1] ];
		self::expect( self::ticket( $user, [ 'participants' => $people ] ), $user );
		$revision = self::save( 'Written page', 'names ' . mt_rand(), $user );
		$html = self::service( 'Parley.ParticipantLine' )->html( (int)$revision->getId(), \RequestContext::getMain() );
		$this->assertStringContainsString( '&lt;b&gt;x&lt;/b&gt;@wikib', $html );
	}
}
