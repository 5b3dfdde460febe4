<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

use ApiMessage;
use ApiUsageException;
use MediaWiki\Extension\Parley\Access\AtAddress;
use MediaWiki\Extension\Parley\Pages\PageReader;
use MediaWiki\Extension\Parley\Publishing\Publication;
use MediaWiki\Extension\Parley\Wiki\InternalApi;

/**
 * `POST server/note {title, heading, text, by, summary?}`: a new section in somebody's name, by the wiki's own edit,
 * so that blocks, of where they are too, protection and filters apply as if they wrote it there.
 */
final class NoteHandler extends ServerHandler {
	/** Codes of the Action API in Parley's words; the others are refusals without a name of their own. */
	private const CODES = [
		'/blocked$/' => 'blocked',
		'/protected|cantcreate/' => 'protected',
		'/readonly/' => 'read_only',
		'/ratelimited/' => 'rate_limited',
		'/contenttoobig/' => 'too_large',
		'/editconflict/' => 'edit_conflict',
		'/captcha/' => 'captcha_needed',
		'/abusefilter|spam|hookaborted/' => 'content_refused',
	];

	/** @var PageReader */
	private $pages;
	/** @var InternalApi */
	private $api;
	/** @var AtAddress */
	private $there;
	/** @var object */
	private $users;

	/** @param object $users UserFactory */
	public function __construct( RequestGuard $guard, PageReader $pages, InternalApi $api, AtAddress $there, $users ) {
		parent::__construct( $guard );
		$this->pages = $pages;
		$this->api = $api;
		$this->there = $there;
		$this->users = $users;
	}

	protected function answer(): array {
		$body = $this->body();
		$title = $this->pages->title( $body->text( 'title' ) );
		$user = $this->users->newFromId( $body->number( 'by' ) );
		$user->load();
		if ( !$user->isRegistered() ) {
			throw Failure::make( 'not_signed_in', 403, 'A note needs somebody with an account.' );
		}
		$summary = $body->textOrNull( 'summary' );
		$section = [
			'action' => 'edit',
			'title' => $title->getPrefixedText(),
			'section' => 'new',
			'sectiontitle' => $body->text( 'heading' ),
			'text' => $body->text( 'text' ),
			'tags' => Publication::TAG,
		] + ( $summary === null ? [] : [ 'summary' => $summary ] );
		try {
			$answer = $this->there->ask( (string)$user->getId(), function () use ( $user, $section ): array {
				return $this->api->act( $user, $section );
			} );
		} catch ( ApiUsageException $error ) {
			throw self::refusal( $error );
		}
		$edit = (array)( $answer['edit'] ?? [] );
		if ( ( $edit['result'] ?? '' ) !== 'Success' ) {
			$code = isset( $edit['captcha'] ) ? 'captcha_needed' : 'content_refused';
			throw Failure::make( $code, 403, 'The wiki did not take the note.' );
		}
		return [ 'revision' => (int)( $edit['newrevid'] ?? 0 ), 'title' => $edit['title'] ];
	}

	private static function refusal( ApiUsageException $error ) {
		$wikiCode = ApiMessage::create( $error->getMessageObject() )->getApiCode();
		foreach ( self::CODES as $pattern => $code ) {
			if ( preg_match( $pattern, $wikiCode ) ) {
				return Failure::make( $code, 403, 'The wiki refused the note.', [ 'wikiCode' => $wikiCode ] );
			}
		}
		return Failure::make( 'permission_denied', 403, 'The wiki refused the note.', [ 'wikiCode' => $wikiCode ] );
	}
}
