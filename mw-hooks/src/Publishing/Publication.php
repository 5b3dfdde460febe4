<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Publishing;

use MediaWiki\Extension\Parley\Settings;
use MediaWiki\Extension\Parley\Tokens\JsonWebToken;

/**
 * A page written together that is being saved in this request. Its ticket, signed by Parley, says who took part; the
 * edit itself is an ordinary one of the person who saves, with all the wiki's checks.
 */
final class Publication {
	public const TAG = 'parley';
	private const LONGEST_SECONDS = 600;
	private const MOST_PARTICIPANTS = 500;

	/** @var Settings */
	private $settings;
	/** @var JsonWebToken */
	private $tokens;
	/** @var ParticipantStore */
	private $participants;
	/** @var object */
	private $titles;
	/** @var object */
	private $used;
	/** @var array|null The claims of a ticket that was found to be good */
	private $ticket = null;
	/** @var bool */
	private $changed = false;

	/**
	 * @param Settings $settings
	 * @param JsonWebToken $tokens
	 * @param ParticipantStore $participants
	 * @param object $titles TitleFactory
	 * @param object $used BagOStuff that all web servers of this wiki share
	 */
	public function __construct(
		Settings $settings, JsonWebToken $tokens, ParticipantStore $participants, $titles, $used
	) {
		$this->settings = $settings;
		$this->tokens = $tokens;
		$this->participants = $participants;
		$this->titles = $titles;
		$this->used = $used;
	}

	/**
	 * Expects the edit that this ticket is for.
	 *
	 * @param string $ticket
	 * @param object $user Who is about to save
	 * @param string|null $text The wikitext about to be saved, as far as it is known
	 * @return bool Whether the ticket is good for this person
	 */
	public function expect( string $ticket, $user, ?string $text ): bool {
		$audience = 'publish:' . $this->settings->wikiId();
		$claims = $this->tokens->verify( $ticket, 'parley', $audience, self::LONGEST_SECONDS );
		if ( $claims === null || !self::isWellFormed( $claims ) || $this->wasUsed( $claims ) ||
			( $claims['by']['userId'] ?? null ) !== (string)$user->getId()
		) {
			return false;
		}
		$this->ticket = $claims;
		$this->changed = $text === null || !hash_equals( $claims['sha256'], hash( 'sha256', $text ) );
		return true;
	}

	/**
	 * Keeps who took part, if the revision is the one a ticket was shown for.
	 *
	 * @param object $title
	 * @param object $revision
	 * @param string[] &$tags Of the change; gets Parley's
	 * @return string|null The document that was published
	 */
	public function keepFor( $title, $revision, array &$tags ): ?string {
		$ticket = $this->ticket;
		if ( $ticket === null || !$this->isFor( $ticket, $title ) ) {
			return null;
		}
		$this->ticket = null;
		$this->used->set( $this->usedKey( $ticket ), 1, 2 * self::LONGEST_SECONDS );
		$this->participants->keep(
			(int)$revision->getId(), $ticket['participants'], $ticket['editChat'] ?? null, $this->changed
		);
		if ( !in_array( self::TAG, $tags, true ) ) {
			$tags[] = self::TAG;
		}
		return $ticket['document'];
	}

	private function isFor( array $ticket, $title ): bool {
		$meant = $this->titles->newFromText( $ticket['title'] );
		if ( $meant && $meant->getPrefixedDBkey() === $title->getPrefixedDBkey() ) {
			return true;
		}
		// The page was moved between the ticket and the edit.
		$page = $ticket['pageId'] ?? null;
		return is_int( $page ) && $page > 0 && $page === (int)$title->getArticleID();
	}

	private function wasUsed( array $ticket ): bool {
		return (bool)$this->used->get( $this->usedKey( $ticket ) );
	}

	private function usedKey( array $ticket ): string {
		return $this->used->makeKey( 'parley-ticket', hash( 'sha256', $ticket['jti'] ) );
	}

	private static function isWellFormed( array $ticket ): bool {
		foreach ( [ 'jti', 'document', 'title', 'sha256' ] as $name ) {
			if ( !is_string( $ticket[$name] ?? null ) || $ticket[$name] === '' || strlen( $ticket[$name] ) > 512 ) {
				return false;
			}
		}
		$chat = $ticket['editChat'] ?? null;
		$participants = $ticket['participants'] ?? null;
		if ( !( $chat === null || ( is_string( $chat ) && strlen( $chat ) <= 255 ) ) ||
			!is_array( $participants ) || count( $participants ) > self::MOST_PARTICIPANTS
		) {
			return false;
		}
		return count( array_filter( $participants, [ self::class, 'isParticipant' ] ) ) === count( $participants );
	}

	/** @param mixed $value */
	private static function isParticipant( $value ): bool {
		$share = is_array( $value ) ? ( $value['share'] ?? null ) : null;
		return ( is_int( $share ) || is_float( $share ) ) && $share >= 0 && $share <= 1 &&
			self::isText( $value['wiki'] ?? null, 32 ) &&
			self::isText( $value['userId'] ?? null, 64 ) &&
			self::isText( $value['name'] ?? null, 255 );
	}

	/** @param mixed $value */
	private static function isText( $value, int $longest ): bool {
		return is_string( $value ) && $value !== '' && strlen( $value ) <= $longest;
	}
}
