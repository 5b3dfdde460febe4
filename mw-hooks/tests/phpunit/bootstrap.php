<?php
// SPDX-License-Identifier: GPL-2.0-or-later
// For unit tests: the extension's own classes, and of MediaWiki only the few that they extend.

spl_autoload_register( static function ( string $class ): void {
	$prefix = 'MediaWiki\\Extension\\Parley\\';
	if ( strpos( $class, $prefix ) === 0 ) {
		$file = dirname( __DIR__, 2 ) . '/src/' . str_replace( '\\', '/', substr( $class, strlen( $prefix ) ) ) . '.php';
		if ( is_file( $file ) ) {
			require $file;
		}
	}
} );
$mediaWiki = getenv( 'MW_INSTALL_PATH' ) ?: '/usr/share/mediawiki';
require_once "$mediaWiki/includes/Rest/HttpException.php";
require_once "$mediaWiki/includes/GlobalFunctions.php";
require_once __DIR__ . '/FakeSettings.php';
