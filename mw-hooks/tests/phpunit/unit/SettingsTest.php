<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Extension\Parley\Settings;
use PHPUnit\Framework\TestCase;

/** @covers \MediaWiki\Extension\Parley\Settings */
final class SettingsTest extends TestCase {
	public function testAWikiThatIsSetUpHasNoProblem() {
		$this->assertNull( FakeSettings::make()->problem() );
		$this->assertSame( 'https://parley.example.org', FakeSettings::make()->server() );
	}

	/** @dataProvider provideProblems */
	public function testNamesWhatIsMissing( array $values, string $problem ) {
		$settings = FakeSettings::make( $values );
		$this->assertSame( $problem, $settings->problem() );
		$this->assertFalse( $settings->isComplete() );
	}

	public function provideProblems(): array {
		return [
			'no server' => [ [ 'ParleyServer' => '' ], 'parley-problem-server' ],
			'no address' => [ [ 'ParleyServer' => 'parley.example.org' ], 'parley-problem-server' ],
			'no id' => [ [ 'ParleyWikiId' => '' ], 'parley-problem-wiki-id' ],
			'an id that cannot stand in a name' => [ [ 'ParleyWikiId' => 'en:wiki' ], 'parley-problem-wiki-id' ],
			'no secret' => [ [ 'ParleySecrets' => [] ], 'parley-problem-secrets' ],
			'a secret that is guessed soon' => [ [ 'ParleySecrets' => [ 'short' ] ], 'parley-problem-secrets' ],
		];
	}

	public function testTheJobRunnerMayUseAnotherAddress() {
		$this->assertSame( 'https://parley.example.org', FakeSettings::make()->internalServer() );
		$inside = FakeSettings::make( [ 'ParleyInternalServer' => 'http://parley:8080/' ] );
		$this->assertSame( 'http://parley:8080', $inside->internalServer() );
	}

	public function testASecretIsNamedWithoutBeingTold() {
		$this->assertSame( substr( hash( 'sha256', 'x' ), 0, 8 ), Settings::keyId( 'x' ) );
	}
}
