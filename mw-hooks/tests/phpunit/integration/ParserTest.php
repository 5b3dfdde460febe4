<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Extension\Parley\Rooms\RoomHints;
use MediaWiki\MediaWikiServices;
use ParserOptions;

require_once __DIR__ . '/WikiTestCase.php';

/** @covers \MediaWiki\Extension\Parley\Hooks\ParserHooks */
final class ParserTest extends WikiTestCase {
	private static function parse( string $text ) {
		return MediaWikiServices::getInstance()->getParserFactory()->create()
			->parse( $text, self::title( 'Some page' ), ParserOptions::newFromAnon() );
	}

	private static function isTracked( $output ): bool {
		$category = wfMessage( 'parley-bad-chatroom-category' )->inContentLanguage()->text();
		return in_array( strtr( $category, ' ', '_' ), array_map( 'strval', array_keys( $output->getCategories() ) ), true );
	}

	public function testPointsToRooms() {
		$output = self::parse( 'Text {{#chatroom:cat}}{{#chatroom:Dog|Talk:Cat}}' );
		$this->assertSame( [ 'Cat', 'Dog', 'Talk:Cat' ], RoomHints::ofOutput( $output )['hints'] );
		$this->assertFalse( self::isTracked( $output ) );
		$this->assertStringNotContainsString( 'error', $output->getText() );
	}

	public function testMarksAHost() {
		$this->assertTrue( RoomHints::ofOutput( self::parse( 'Text __CHATHOST__' ) )['host'] );
		$this->assertFalse( RoomHints::ofOutput( self::parse( 'Text' ) )['host'] );
	}

	public function testAPageThatIsMissingIsTracked() {
		$output = self::parse( '{{#chatroom:No such page}}' );
		$this->assertTrue( self::isTracked( $output ) );
		$this->assertSame( [ 'No such page' ], RoomHints::ofOutput( $output )['hints'] );
	}

	/** @dataProvider provideImpossible */
	public function testANameThatCannotBeAPageIsSaid( string $name ) {
		$output = self::parse( "{{#chatroom:$name}}" );
		$this->assertTrue( self::isTracked( $output ) );
		$this->assertStringContainsString( 'class="error"', $output->getText() );
		$this->assertStringNotContainsString( '<script', $output->getText() );
		$this->assertSame( [], RoomHints::ofOutput( $output )['hints'] );
	}

	public function provideImpossible(): array {
		return [
			'nothing' => [ '' ],
			'brackets' => [ 'a[b' ],
			'a special page' => [ 'Special:Version' ],
			'markup' => [ '<nowiki><script></nowiki>' ],
		];
	}
}
