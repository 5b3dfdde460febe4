<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Extension\Parley\Rooms\RoomHints;
use PHPUnit\Framework\TestCase;

/** @covers \MediaWiki\Extension\Parley\Rooms\RoomHints */
final class RoomHintsTest extends TestCase {
	private static function output() {
		return new class() {
			/** @var array */
			private $properties = [];

			public function getPageProperty( string $name ): ?string {
				return $this->properties[$name] ?? null;
			}

			public function setPageProperty( string $name, string $value ): void {
				$this->properties[$name] = $value;
			}
		};
	}

	public function testKeepsEachTitleOnceAndInOrder() {
		$output = self::output();
		foreach ( [ 'Cat', 'Dog', 'Cat', '猫' ] as $title ) {
			RoomHints::add( $output, $title );
		}
		$this->assertSame( [ 'hints' => [ 'Cat', 'Dog', '猫' ], 'host' => false ], RoomHints::ofOutput( $output ) );
	}

	public function testKeepsNoMoreThanTen() {
		$output = self::output();
		for ( $i = 0; $i < 20; $i++ ) {
			RoomHints::add( $output, "Page $i" );
		}
		$this->assertCount( 10, RoomHints::ofOutput( $output )['hints'] );
	}

	public function testAPageWithTheWordIsAHost() {
		$this->assertSame( [ 'hints' => [], 'host' => true ], RoomHints::describe( [ RoomHints::HOST => '' ] ) );
	}

	public function testWhatIsNoListIsNoHint() {
		$this->assertSame( [], RoomHints::describe( [ RoomHints::HINTS => '{"a":1' ] )['hints'] );
		$this->assertSame( [ 'Cat' ], RoomHints::describe( [ RoomHints::HINTS => '["Cat",1,null]' ] )['hints'] );
	}
}
