<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use MediaWiki\Extension\Parley\Access\AddressStore;
use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Settings;
use MediaWiki\Extension\Parley\Tokens\TokenMaker;
use MediaWiki\Rest\Handler;

/**
 * `POST token {page}`: who the reader in front of this browser is and what they may do, signed for Parley. Needs the
 * header `X-Parley`, which no other site can make a browser send.
 */
final class TokenHandler extends Handler {
	/** @var Settings */
	private $settings;
	/** @var PageReader */
	private $pages;
	/** @var TokenMaker */
	private $tokens;
	/** @var AddressStore */
	private $addresses;

	public function __construct( Settings $settings, PageReader $pages, TokenMaker $tokens, AddressStore $addresses ) {
		$this->settings = $settings;
		$this->pages = $pages;
		$this->tokens = $tokens;
		$this->addresses = $addresses;
	}

	/** @inheritDoc */
	public function execute() {
		if ( $this->getRequest()->getHeaderLine( 'X-Parley' ) !== '1' ) {
			throw Failure::make( 'origin_refused', 403, 'The header X-Parley is missing.' );
		}
		if ( !$this->settings->isComplete() ) {
			throw Failure::make( 'wiki_unavailable', 503, 'Parley is not set up on this wiki.' );
		}
		$page = ( new JsonBody( $this->getRequest() ) )->textOrNull( 'page' );
		$title = $page === null ? null : $this->pages->title( $page );
		$session = $this->getSession();
		$made = $this->tokens->make( $session->getUser(), $title, $session );
		$this->addresses->saw( $made['person']['userId'], $session->getRequest()->getIP() );
		$response = $this->getResponseFactory()->createJson( $made + [
			'server' => $this->settings->server(),
			'wiki' => $this->settings->wikiId(),
		] );
		$response->setHeader( 'Cache-Control', 'private,no-store' );
		return $response;
	}

	/** @inheritDoc What a reader may not read is said in the token. */
	public function needsReadAccess() {
		return false;
	}

	/** @inheritDoc A wiki that is read-only for a while can still be talked on. */
	public function needsWriteAccess() {
		return false;
	}
}
