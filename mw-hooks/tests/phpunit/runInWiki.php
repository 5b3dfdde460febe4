<?php
// SPDX-License-Identifier: GPL-2.0-or-later
// Runs the integration tests inside a booted wiki. They write to it: use a copy that nobody needs afterwards.

require_once ( getenv( 'MW_INSTALL_PATH' ) ?: '/usr/share/mediawiki' ) . '/maintenance/Maintenance.php';

/** PHPUnit inside a wiki. */
class ParleyRunInWiki extends Maintenance {
	public function __construct() {
		parent::__construct();
		$this->addDescription( 'Runs the integration tests of Parley' );
		$this->addOption( 'filter', 'Names of tests', false, true );
		$this->requireExtension( 'Parley' );
	}

	/** @inheritDoc */
	public function execute() {
		$command = class_exists( PHPUnit\TextUI\Command::class ) ? new PHPUnit\TextUI\Command() : $this->load();
		$arguments = [ 'phpunit', '--do-not-cache-result', '--fail-on-warning', '--fail-on-risky' ];
		if ( $this->hasOption( 'filter' ) ) {
			array_push( $arguments, '--filter', $this->getOption( 'filter' ) );
		}
		$arguments[] = __DIR__ . '/integration';
		return $command->run( $arguments, false ) === 0;
	}

	/** Debian keeps PHPUnit beside other libraries. */
	private function load() {
		require_once '/usr/share/php/PHPUnit/Autoload.php';
		return new PHPUnit\TextUI\Command();
	}
}

$maintClass = ParleyRunInWiki::class;
require_once RUN_MAINTENANCE_IF_MAIN;
