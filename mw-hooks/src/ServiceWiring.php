<?php
// SPDX-License-Identifier: GPL-2.0-or-later

use MediaWiki\Extension\Parley\Access\AccessReader;
use MediaWiki\Extension\Parley\Access\AddressStore;
use MediaWiki\Extension\Parley\Access\AtAddress;
use MediaWiki\Extension\Parley\Access\Autoblocks;
use MediaWiki\Extension\Parley\Access\PersonReader;
use MediaWiki\Extension\Parley\Events\AddressEvents;
use MediaWiki\Extension\Parley\Events\EventSender;
use MediaWiki\Extension\Parley\Events\Outbox;
use MediaWiki\Extension\Parley\Events\Pusher;
use MediaWiki\Extension\Parley\Events\PushState;
use MediaWiki\Extension\Parley\Moderation\ModerationLog;
use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Pages\PageRenderer;
use MediaWiki\Extension\Parley\Pages\RevisionReader;
use MediaWiki\Extension\Parley\Publishing\ParticipantLine;
use MediaWiki\Extension\Parley\Publishing\ParticipantStore;
use MediaWiki\Extension\Parley\Publishing\Publication;
use MediaWiki\Extension\Parley\Rest\RequestGuard;
use MediaWiki\Extension\Parley\Rooms\RelationReader;
use MediaWiki\Extension\Parley\Settings;
use MediaWiki\Extension\Parley\Skin\PageContextMaker;
use MediaWiki\Extension\Parley\Special\ServerClient;
use MediaWiki\Extension\Parley\Tokens\JsonWebToken;
use MediaWiki\Extension\Parley\Tokens\TokenMaker;
use MediaWiki\Extension\Parley\Wiki\ChangeTagReader;
use MediaWiki\Extension\Parley\Wiki\Database;
use MediaWiki\Extension\Parley\Wiki\InternalApi;

return [
	'Parley.Settings' => static function ( $services ) {
		return new Settings( $services->getMainConfig() );
	},
	'Parley.Database' => static function ( $services ) {
		return new Database( $services->getDBLoadBalancer() );
	},
	'Parley.JsonWebToken' => static function ( $services ) {
		return new JsonWebToken( $services->get( 'Parley.Settings' ) );
	},
	'Parley.RequestGuard' => static function ( $services ) {
		return new RequestGuard(
			$services->get( 'Parley.Settings' ),
			$services->get( 'Parley.JsonWebToken' ),
			$services->getMainObjectStash()
		);
	},
	'Parley.AccessReader' => static function ( $services ) {
		return new AccessReader(
			$services->getPermissionManager(),
			$services->getRestrictionStore(),
			$services->getUserGroupManager(),
			$services->getReadOnlyMode()
		);
	},
	'Parley.AddressStore' => static function ( $services ) {
		return new AddressStore( $services->get( 'Parley.Database' ), $services->getReadOnlyMode() );
	},
	'Parley.AtAddress' => static function ( $services ) {
		return new AtAddress( $services->get( 'Parley.AddressStore' ), $services->getUserFactory() );
	},
	'Parley.Autoblocks' => static function ( $services ) {
		$config = $services->getMainConfig();
		// In 1.42 a wiki may still be on its way from one table to two, and says itself which of them it reads.
		$twoTables = $config->has( 'BlockTargetMigrationStage' )
			? !( $config->get( 'BlockTargetMigrationStage' ) & SCHEMA_COMPAT_READ_OLD )
			: version_compare( MW_VERSION, '1.42', '>=' );
		return new Autoblocks( $services->get( 'Parley.Database' ), $twoTables );
	},
	'Parley.AddressEvents' => static function ( $services ) {
		return new AddressEvents(
			$services->get( 'Parley.AddressStore' ),
			$services->get( 'Parley.Outbox' ),
			$services->getUserIdentityLookup()
		);
	},
	'Parley.PersonReader' => static function ( $services ) {
		return new PersonReader(
			$services->get( 'Parley.Settings' ),
			$services->getCentralIdLookupFactory(),
			$services->getMainConfig()
		);
	},
	'Parley.TokenMaker' => static function ( $services ) {
		return new TokenMaker(
			$services->get( 'Parley.Settings' ),
			$services->get( 'Parley.JsonWebToken' ),
			$services->get( 'Parley.AccessReader' ),
			$services->get( 'Parley.PersonReader' ),
			$services->get( 'Parley.PageReader' ),
			$services->getUserOptionsLookup()
		);
	},
	'Parley.PageReader' => static function ( $services ) {
		return new PageReader(
			$services->getTitleFactory(),
			$services->getRevisionStore(),
			$services->getWikiPageFactory()
		);
	},
	'Parley.PageRenderer' => static function ( $services ) {
		return new PageRenderer(
			$services->get( 'ParsoidSiteConfig' ),
			$services->get( 'ParsoidDataAccess' ),
			$services->get( 'ParsoidPageConfigFactory' ),
			$services->getContentHandlerFactory()
		);
	},
	'Parley.ChangeTagReader' => static function ( $services ) {
		return new ChangeTagReader(
			$services->hasService( 'ChangeTagsStore' ) ? $services->get( 'ChangeTagsStore' ) : null
		);
	},
	'Parley.ParticipantStore' => static function ( $services ) {
		return new ParticipantStore( $services->get( 'Parley.Database' ) );
	},
	'Parley.RevisionReader' => static function ( $services ) {
		return new RevisionReader(
			$services->getRevisionStore(),
			$services->get( 'Parley.ChangeTagReader' ),
			$services->get( 'Parley.ParticipantStore' ),
			$services->get( 'Parley.Database' ),
			$services->getUserFactory(),
			$services->get( 'Parley.Settings' )
		);
	},
	'Parley.Publication' => static function ( $services ) {
		return new Publication(
			$services->get( 'Parley.Settings' ),
			$services->get( 'Parley.JsonWebToken' ),
			$services->get( 'Parley.ParticipantStore' ),
			$services->getTitleFactory(),
			$services->getMainObjectStash()
		);
	},
	'Parley.Outbox' => static function ( $services ) {
		return new Outbox(
			$services->get( 'Parley.Settings' ),
			$services->get( 'Parley.Database' ),
			$services->getJobQueueGroup()
		);
	},
	'Parley.PushState' => static function ( $services ) {
		return new PushState( $services->get( 'Parley.Database' ) );
	},
	'Parley.Pusher' => static function ( $services ) {
		return new Pusher(
			$services->get( 'Parley.Outbox' ),
			$services->get( 'Parley.PushState' ),
			new EventSender( $services->get( 'Parley.Settings' ), $services->getHttpRequestFactory() ),
			$services->get( 'Parley.Database' )
		);
	},
	'Parley.InternalApi' => static function ( $services ) {
		return new InternalApi( $services->getUserFactory(), $services->getPermissionManager() );
	},
	'Parley.RelationReader' => static function ( $services ) {
		return new RelationReader(
			$services->get( 'Parley.InternalApi' ),
			$services->get( 'Parley.Database' ),
			$services->getNamespaceInfo(),
			$services->getTrackingCategories(),
			$services->getTitleFormatter()
		);
	},
	'Parley.ModerationLog' => static function ( $services ) {
		return new ModerationLog( $services->getTitleFactory() );
	},
	'Parley.PageContextMaker' => static function ( $services ) {
		return new PageContextMaker(
			$services->get( 'Parley.Settings' ),
			$services->get( 'Parley.AccessReader' ),
			$services->get( 'Parley.PersonReader' ),
			$services->getUserOptionsLookup()
		);
	},
	'Parley.ParticipantLine' => static function ( $services ) {
		return new ParticipantLine(
			$services->get( 'Parley.ParticipantStore' ),
			$services->get( 'Parley.Settings' ),
			$services->getUserFactory(),
			$services->getLinkRenderer()
		);
	},
	'Parley.ServerClient' => static function ( $services ) {
		return new ServerClient(
			$services->get( 'Parley.Settings' ),
			$services->get( 'Parley.TokenMaker' ),
			$services->getHttpRequestFactory()
		);
	},
];
