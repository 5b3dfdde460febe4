<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Skin;

use MediaWiki\Extension\Parley\Access\AccessReader;
use MediaWiki\Extension\Parley\Access\PersonReader;
use MediaWiki\Extension\Parley\Settings;

/** What the browser's modules need to know of the page they run on: `wgParley`. */
final class PageContextMaker {
	/** @var Settings */
	private $settings;
	/** @var AccessReader */
	private $access;
	/** @var PersonReader */
	private $people;
	/** @var object */
	private $options;

	/** @param object $options UserOptionsLookup */
	public function __construct( Settings $settings, AccessReader $access, PersonReader $people, $options ) {
		$this->settings = $settings;
		$this->access = $access;
		$this->people = $people;
		$this->options = $options;
	}

	/**
	 * @param object $context Of the request
	 * @param object|null $title The page that is talked about; null on pages that are none
	 * @param string $view As Parley names the sides of a page
	 * @param bool $exactly Whether to find out for sure what the person may do; costs some queries
	 */
	public function make( $context, $title, string $view, bool $exactly ): array {
		$user = $context->getUser();
		$language = $context->getLanguage();
		$rights = $this->access->rights( $user );
		$refusal = $title !== null && $exactly ? $this->access->read( $user, $title )['refusal'] ?? null : null;
		$id = $title === null ? 0 : (int)$title->getArticleID();
		return [
			'server' => $this->settings->server(),
			'wiki' => $this->settings->wikiId(),
			'title' => $title === null ? '' : $title->getPrefixedText(),
			'pageKey' => $title === null ? '' : self::keyOf( $id, $title->getPrefixedText() ),
			'exists' => $id > 0,
			'person' => $user->isRegistered() ? $this->people->person( $user ) : null,
			'roles' => $this->access->roles( $rights ),
			'rights' => $rights,
			'language' => $language->getHtmlCode(),
			'direction' => $language->getDir(),
			'revision' => $id > 0 ? (int)$title->getLatestRevID() : 0,
			'view' => $view,
			'place' => $user->isRegistered() ? $this->placeOf( $context->getRequest()->getIP() ) : '',
			'preferences' => [
				'chat' => $this->options->getBoolOption( $user, Preferences::CHAT ),
				'notify' => $this->options->getBoolOption( $user, Preferences::NOTIFY ),
			],
		] + ( $refusal === null ? [] : [ 'editRefusal' => $refusal ] );
	}

	/** The same for the same address; without the secret nobody can tell which. */
	private function placeOf( string $address ): string {
		$secrets = $this->settings->secrets();
		return substr( hash_hmac( 'sha256', "place $address", (string)reset( $secrets ) ), 0, 12 );
	}

	/** How Parley names a page in the names of documents; it has the last word. */
	private static function keyOf( int $id, string $title ): string {
		return $id > 0 ? "p$id" : 't' . substr( hash( 'sha256', $title ), 0, 32 );
	}
}
