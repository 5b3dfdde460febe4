<?php
// SPDX-License-Identifier: GPL-2.0-or-later
// Settings of every wiki that tests start; what differs between them stands in env.json beside LocalSettings.php.

$wgParleyTestFolder = getenv( 'PARLEY_TEST_WIKI' );
$wgParleyTestEnv = json_decode( file_get_contents( "$wgParleyTestFolder/env.json" ), true );

$wgServer = $wgParleyTestEnv['url'];
$wgCanonicalServer = $wgServer;
$wgSitename = 'Wiki ' . $wgParleyTestEnv['name'];
$wgMetaNamespace = 'Project';
$wgLanguageCode = $wgParleyTestEnv['language'];
// Two wikis on one address must not share sign-ins.
$wgCookiePrefix = $wgParleyTestEnv['name'];

if ( isset( $wgParleyTestEnv['database'] ) ) {
	$wgParleyTestDatabase = $wgParleyTestEnv['database'];
	$wgDBport = $wgParleyTestDatabase['port'];
	$wgDBserver = $wgParleyTestDatabase['host'] . ( $wgDBtype === 'mysql' ? ":$wgDBport" : '' );
	$wgDBname = $wgParleyTestDatabase['name'];
	$wgDBuser = $wgParleyTestDatabase['user'];
} else {
	$wgSQLiteDataDir = "$wgParleyTestFolder/data";
	$wgObjectCaches[CACHE_DB]['server']['dbDirectory'] = $wgSQLiteDataDir;
	$wgJobTypeConf['default']['server']['dbDirectory'] = $wgSQLiteDataDir;
	$wgLocalisationCacheConf['storeServer']['dbDirectory'] = $wgSQLiteDataDir;
}
$wgJobTypeConf['default']['order'] = 'fifo';
$wgLocalisationCacheConf['store'] = 'array';
$wgLocalisationCacheConf['storeDirectory'] = "$wgParleyTestFolder/cache";
$wgCacheDirectory = "$wgParleyTestFolder/cache";
$wgUploadDirectory = "$wgParleyTestFolder/images";
$wgMainCacheType = CACHE_DB;
$wgSessionCacheType = CACHE_DB;
// PHP's own web server lets a reader wait for jobs that are run at the end of a request.
$wgJobRunRate = 0;
$wgRateLimits = [];
$wgPasswordConfig['pbkdf2']['cost'] = '1';
$wgAutoConfirmAge = 4 * 86400;
$wgAutoConfirmCount = 10;
$wgGroupPermissions['editor'] = $wgGroupPermissions['autoconfirmed'];
$wgEnableEmail = false;
$wgPingback = false;
$wgAllowExternalImages = false;
$wgEnableUploads = false;
$wgShowExceptionDetails = true;
$wgUseInstantCommons = false;

foreach ( [
	'AbuseFilter', 'CategoryTree', 'Cite', 'Gadgets', 'ImageMap', 'InputBox', 'Interwiki', 'Math', 'PageImages',
	'ParserFunctions', 'Poem', 'Renameuser', 'SpamBlacklist', 'SyntaxHighlight_GeSHi', 'TemplateData', 'TextExtracts',
	'VisualEditor', 'WikiEditor',
] as $wgParleyTestName ) {
	wfLoadExtension( $wgParleyTestName );
}
wfLoadExtension( 'Parsoid', "$IP/vendor/wikimedia/parsoid/extension.json" );
wfLoadSkins( [ 'Vector', 'MinervaNeue', 'MonoBook', 'Timeless' ] );
$wgDefaultSkin = 'vector-2022';
$wgMathValidModes = [ 'source' ];
$wgDefaultUserOptions['math'] = 'source';
$wgSpamBlacklistFiles = [];
$wgGroupPermissions['sysop']['abusefilter-modify'] = true;
$wgGroupPermissions['sysop']['renameuser'] = true;
$wgGroupPermissions['sysop']['deleterevision'] = true;

if ( $wgParleyTestEnv['private'] ) {
	$wgGroupPermissions['*']['read'] = false;
	$wgGroupPermissions['*']['edit'] = false;
	$wgGroupPermissions['*']['createaccount'] = false;
	$wgWhitelistRead = [ 'Special:UserLogin' ];
}
if ( $wgParleyTestEnv['central'] ) {
	require_once __DIR__ . '/shared-names.php';
	$wgCentralIdLookupProviders['names'] = [ 'class' => ParleyTestSharedNames::class ];
	$wgCentralIdLookupProvider = 'names';
}

wfLoadExtension( 'Parley', $wgParleyTestEnv['extension'] );
$wgParleyServer = $wgParleyTestEnv['parleyServer'];
$wgParleyWikiId = $wgParleyTestEnv['id'];
$wgParleySecrets = array_map( 'trim', array_map( 'file_get_contents', $wgParleyTestEnv['secretFiles'] ) );

if ( file_exists( "$wgParleyTestFolder/more.php" ) ) {
	require "$wgParleyTestFolder/more.php";
}
