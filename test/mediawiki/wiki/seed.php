<?php
// SPDX-License-Identifier: GPL-2.0-or-later
// Makes people and pages in one process: php seed.php < seed.json

use MediaWiki\MediaWikiServices;

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

/** Seeds a wiki for tests. */
class ParleyTestSeed extends Maintenance {
	public function execute() {
		$seed = json_decode( stream_get_contents( STDIN ), true );
		foreach ( $seed['people'] as $person ) {
			$this->makePerson( $person );
		}
		foreach ( $seed['pages'] as $page ) {
			$this->makePage( $page );
		}
	}

	private function makePerson( array $person ): void {
		$services = MediaWikiServices::getInstance();
		$user = $services->getUserFactory()->newFromName( $person['name'] );
		if ( !$user->isRegistered() ) {
			$user->addToDatabase();
		}
		$user->changeAuthenticationData( [
			'username' => $person['name'], 'password' => $person['password'], 'retype' => $person['password'],
		] );
		foreach ( $person['groups'] as $group ) {
			$services->getUserGroupManager()->addUserToGroup( $user, $group );
		}
	}

	private function makePage( array $page ): void {
		$services = MediaWikiServices::getInstance();
		$title = $services->getTitleFactory()->newFromText( $page['title'] );
		$user = $services->getUserFactory()->newFromName( $page['by'] ?? 'Admin' );
		$content = ContentHandler::makeContent( $page['text'], $title );
		$updater = $services->getWikiPageFactory()->newFromTitle( $title )->newPageUpdater( $user );
		$updater->setContent( 'main', $content );
		$updater->saveRevision( CommentStoreComment::newUnsavedComment( 'sample page' ) );
		if ( !$updater->wasSuccessful() ) {
			$this->fatalError( $page['title'] . ': ' . $updater->getStatus()->getWikiText( false, false, 'en' ) );
		}
	}
}

$maintClass = ParleyTestSeed::class;
require_once RUN_MAINTENANCE_IF_MAIN;
