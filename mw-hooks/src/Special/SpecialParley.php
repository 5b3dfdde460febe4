<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Special;

use Html;
use MediaWiki\Extension\Parley\Events\Outbox;
use MediaWiki\Extension\Parley\Events\PushState;
use MediaWiki\Extension\Parley\Settings;
use SpecialPage;

/** `Special:Parley`: who edits and talks now, and for moderators how the connection to the server is doing. */
final class SpecialParley extends SpecialPage {
	/** @var Settings */
	private $settings;
	/** @var ServerClient */
	private $server;
	/** @var Outbox */
	private $outbox;
	/** @var PushState */
	private $pushState;
	/** @var object */
	private $titles;

	/** @param object $titles TitleFactory */
	public function __construct(
		Settings $settings, ServerClient $server, Outbox $outbox, PushState $pushState, $titles
	) {
		parent::__construct( 'Parley' );
		$this->settings = $settings;
		$this->server = $server;
		$this->outbox = $outbox;
		$this->pushState = $pushState;
		$this->titles = $titles;
	}

	/** @inheritDoc */
	protected function getGroupName() {
		return 'wiki';
	}

	/** @inheritDoc */
	public function execute( $subPage ) {
		$this->setHeaders();
		$out = $this->getOutput();
		$out->addWikiMsg( 'parley-special-intro' );
		$mayLookBehind = $this->getAuthority()->isAllowed( 'parley-moderate' );
		$problem = $this->settings->problem();
		if ( $problem !== null ) {
			$out->addHTML( Html::errorBox( $this->msg( 'parley-not-set-up' )->escaped() ) );
			if ( $mayLookBehind ) {
				$out->addWikiMsg( $problem );
			}
			return;
		}
		$this->showSessions();
		$this->showRooms();
		$this->server->leave();
		if ( $mayLookBehind ) {
			$this->showConnection();
		}
	}

	private function showSessions(): void {
		$this->heading( 'parley-special-sessions' );
		$answer = $this->server->ask( '/api/drafts', $this->getUser(), $this->getRequest()->getSession() );
		$items = [];
		foreach ( (array)( $answer['drafts'] ?? [] ) as $draft ) {
			$changed = wfTimestamp( TS_MW, intdiv( (int)( $draft['changedAt'] ?? 0 ), 1000 ) );
			$items[] = $this->msg( 'parley-special-session' )
				->rawParams( $this->pageLink( (string)( $draft['page']['title'] ?? '' ), [ 'action' => 'parley' ] ) )
				->numParams( count( (array)( $draft['people'] ?? [] ) ) )
				->params( $this->getLanguage()->userTimeAndDate( $changed, $this->getUser() ) )
				->escaped();
		}
		$this->listOf( $items, $answer === null, 'parley-special-no-sessions' );
	}

	private function showRooms(): void {
		$this->heading( 'parley-special-rooms' );
		$answer = $this->server->ask( '/api/rooms/populated', $this->getUser(), $this->getRequest()->getSession() );
		$items = [];
		foreach ( (array)( $answer['rooms'] ?? [] ) as $room ) {
			$name = (string)( $room['title'] ?? '' );
			// Rooms outside the articles have no page.
			$isOfPage = strpos( (string)( $room['document'] ?? '' ), 'room:' ) === 0;
			$items[] = $this->msg( 'parley-special-room' )
				->rawParams( $isOfPage ? $this->pageLink( $name, [] ) : htmlspecialchars( $name ) )
				->numParams( (int)( $room['count'] ?? 0 ) )
				->escaped();
		}
		$this->listOf( $items, $answer === null, 'parley-special-no-rooms' );
	}

	private function pageLink( string $name, array $query ): string {
		$title = $this->titles->newFromText( $name );
		return $title ? $this->getLinkRenderer()->makeKnownLink( $title, $name, [], $query ) : htmlspecialchars( $name );
	}

	private function showConnection(): void {
		$this->heading( 'parley-special-connection' );
		$state = $this->pushState->describe();
		$language = $this->getLanguage();
		$time = function ( ?int $seconds ) use ( $language ): string {
			return $seconds === null ? $this->msg( 'parley-special-never' )->text()
				: $language->userTimeAndDate( wfTimestamp( TS_MW, $seconds ), $this->getUser() );
		};
		$health = $this->server->health();
		$rows = [
			'server' => $this->settings->internalServer(),
			'health' => $this->msg( $health ? 'parley-special-healthy' : 'parley-special-unreachable' )->text(),
			'waiting' => $language->formatNum( $this->outbox->countAfter( $state['acknowledged'] ) ),
			'acknowledged' => $language->formatNum( $state['acknowledged'] ),
			'succeeded' => $time( $state['succeeded'] ),
			'failed' => $time( $state['failed'] ),
			'problem' => $state['problem'] === '' ? $this->msg( 'parley-special-none' )->text() : $state['problem'],
		];
		$html = '';
		foreach ( $rows as $name => $value ) {
			// Messages: parley-special-row-server, parley-special-row-health, parley-special-row-waiting,
			// parley-special-row-acknowledged, parley-special-row-succeeded, parley-special-row-failed,
			// parley-special-row-problem
			$html .= Html::rawElement( 'tr', [],
				Html::element( 'th', [ 'scope' => 'row' ], $this->msg( "parley-special-row-$name" )->text() ) .
				Html::element( 'td', [ 'dir' => 'auto' ], $value ) );
		}
		$this->getOutput()->addHTML( Html::rawElement( 'table', [ 'class' => 'wikitable' ], $html ) );
	}

	private function heading( string $message ): void {
		$this->getOutput()->addHTML( Html::element( 'h2', [], $this->msg( $message )->text() ) );
	}

	/** @param string[] $items HTML */
	private function listOf( array $items, bool $unreachable, string $none ): void {
		if ( $unreachable || $items === [] ) {
			$this->getOutput()->addWikiMsg( $unreachable ? 'parley-special-unreachable-now' : $none );
			return;
		}
		$list = implode( '', array_map( static function ( string $item ) {
			return Html::rawElement( 'li', [], $item );
		}, $items ) );
		$this->getOutput()->addHTML( Html::rawElement( 'ul', [], $list ) );
	}
}
