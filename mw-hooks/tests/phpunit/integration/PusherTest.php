<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Tests;

use MediaWiki\Extension\Parley\Events\EventSender;
use MediaWiki\Extension\Parley\Events\Pusher;
use MediaWiki\Extension\Parley\Settings;
use MediaWiki\MediaWikiServices;

require_once __DIR__ . '/WikiTestCase.php';
require_once __DIR__ . '/FakeRequests.php';

/**
 * @covers \MediaWiki\Extension\Parley\Events\Pusher
 * @covers \MediaWiki\Extension\Parley\Events\EventSender
 */
final class PusherTest extends WikiTestCase {
	/** @var FakeRequests */
	private $server;
	/** @var Pusher */
	private $pusher;

	protected function setUp(): void {
		$this->server = new FakeRequests();
		$settings = new Settings( MediaWikiServices::getInstance()->getMainConfig() );
		$this->pusher = new Pusher(
			self::service( 'Parley.Outbox' ),
			self::service( 'Parley.PushState' ),
			new EventSender( $settings, $this->server ),
			self::service( 'Parley.Database' )
		);
		// Whatever other tests wrote is out of the way.
		self::service( 'Parley.PushState' )->succeeded( self::service( 'Parley.Outbox' )->last() );
	}

	/** @return int The number of the last one */
	private static function write( int $count ): int {
		for ( $i = 0; $i < $count; $i++ ) {
			self::service( 'Parley.Outbox' )->add( 'saved', [ 'revision' => $i ] );
		}
		return self::service( 'Parley.Outbox' )->last();
	}

	public function testTakesAllEventsInOrder() {
		$last = self::write( 250 );
		$this->assertTrue( $this->pusher->push() );
		$numbers = $this->server->numbers();
		$this->assertSame( range( $last - 249, $last ), $numbers );
		$this->assertSame( $last, self::service( 'Parley.PushState' )->acknowledged() );
		$this->assertFalse( $this->pusher->hasWork() );
	}

	public function testSignsWhatItSends() {
		self::write( 1 );
		$this->pusher->push();
		$request = $this->server->sent[0];
		$secret = trim( $GLOBALS['wgParleySecrets'][0] );
		$text = $request['headers']['X-Parley-Time'] . '.' . $request['body'];
		$this->assertSame( hash_hmac( 'sha256', $text, $secret ), $request['headers']['X-Parley-Signature'] );
		$this->assertSame( Settings::keyId( $secret ), $request['headers']['X-Parley-Key'] );
		$this->assertLessThanOrEqual( 5, $request['options']['timeout'] );
		$this->assertLessThanOrEqual( 2, $request['options']['connectTimeout'] );
	}

	public function testKeepsWhatTheServerDidNotTakeAndSaysWhy() {
		$last = self::write( 2 );
		$this->server->status = 503;
		$this->assertFalse( $this->pusher->push() );
		$state = self::service( 'Parley.PushState' )->describe();
		$this->assertSame( $last - 2, $state['acknowledged'] );
		$this->assertSame( 'HTTP 503', $state['problem'] );

		$this->server->status = 200;
		$this->assertTrue( $this->pusher->push() );
		$this->assertSame( '', self::service( 'Parley.PushState' )->describe()['problem'] );
		$this->assertSame( $last, self::service( 'Parley.PushState' )->acknowledged() );
	}

	public function testBelievesNoAnswerThatIsNotOneOfParley() {
		self::write( 1 );
		$this->server->answer = '<html>A captive portal</html>';
		$this->assertFalse( $this->pusher->push() );
	}

	public function testGoesOnBehindWhatTheServerTookOfABatch() {
		$last = self::write( 3 );
		$this->server->takeAtMost = 2;
		$this->assertTrue( $this->pusher->push() );
		$this->assertSame( $last, self::service( 'Parley.PushState' )->acknowledged() );
	}

	public function testAServerThatClaimsTheFutureDoesNotMakeItSkipEvents() {
		$last = self::write( 1 );
		$this->server->answer = json_encode( [ 'acknowledged' => $last + 1000 ] );
		$this->pusher->push();
		$this->assertSame( $last, self::service( 'Parley.PushState' )->acknowledged() );
	}
}
