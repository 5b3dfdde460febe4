<?php
// SPDX-License-Identifier: GPL-2.0-or-later
// Takes this wiki's events to Parley. With --wait it goes on doing so, for a service manager.

use MediaWiki\MediaWikiServices;

$mediaWikiFolder = getenv( 'MW_INSTALL_PATH' );
foreach ( [ $mediaWikiFolder, dirname( __DIR__, 3 ), '/usr/share/mediawiki' ] as $folder ) {
	if ( is_string( $folder ) && is_file( "$folder/maintenance/Maintenance.php" ) ) {
		require_once "$folder/maintenance/Maintenance.php";
		break;
	}
}
if ( !class_exists( 'Maintenance' ) ) {
	fwrite( STDERR, "Set MW_INSTALL_PATH to the folder of MediaWiki.\n" );
	exit( 1 );
}

/** Pushes events as they come. */
class ParleyPushEvents extends Maintenance {
	private const LOOK_EVERY_MICROSECONDS = 50000;
	private const LONGEST_PAUSE_SECONDS = 5;
	private const DAY_SECONDS = 86400;
	private const HOUR_SECONDS = 3600;

	/** @var int */
	private $cleanedAt = 0;

	public function __construct() {
		parent::__construct();
		$this->addDescription( 'Takes events of this wiki to the Parley server' );
		$this->addOption( 'wait', 'Go on, as a service' );
		$this->addOption( 'seconds', 'End after this time, so that changed settings are read; with --wait', false, true );
		$this->requireExtension( 'Parley' );
	}

	/** @inheritDoc */
	public function execute() {
		$pusher = MediaWikiServices::getInstance()->get( 'Parley.Pusher' );
		if ( !$this->hasOption( 'wait' ) ) {
			return $pusher->push();
		}
		$end = time() + (int)$this->getOption( 'seconds', self::DAY_SECONDS );
		$pause = 0;
		while ( time() < $end ) {
			if ( !$this->attempt( $pusher ) ) {
				$pause = min( self::LONGEST_PAUSE_SECONDS, max( 1, $pause * 2 ) );
				sleep( $pause );
				continue;
			}
			$pause = 0;
			usleep( self::LOOK_EVERY_MICROSECONDS );
		}
		return true;
	}

	/** One round; a database that is away for a moment does not end the service. */
	private function attempt( $pusher ): bool {
		$lbFactory = MediaWikiServices::getInstance()->getDBLoadBalancerFactory();
		try {
			$done = !$pusher->hasWork() || $pusher->push();
			$lbFactory->commitPrimaryChanges( __METHOD__ );
			$this->cleanUpHourly();
			return $done;
		} catch ( Exception $error ) {
			$this->error( get_class( $error ) . ': ' . substr( $error->getMessage(), 0, 200 ) );
			$lbFactory->rollbackPrimaryChanges( __METHOD__ );
			return false;
		}
	}

	private function cleanUpHourly(): void {
		if ( time() - $this->cleanedAt < self::HOUR_SECONDS ) {
			return;
		}
		$this->cleanedAt = time();
		$services = MediaWikiServices::getInstance();
		$services->get( 'Parley.Outbox' )->dropOld();
		$services->get( 'Parley.AddressStore' )->dropOld();
		$services->getDBLoadBalancerFactory()->commitPrimaryChanges( __METHOD__ );
	}
}

$maintClass = ParleyPushEvents::class;
require_once RUN_MAINTENANCE_IF_MAIN;
