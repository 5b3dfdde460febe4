<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Publishing;

use Html;
use MediaWiki\Extension\Parley\Settings;

/** Says beside a revision who wrote it together, for lists of changes. Asks once for all revisions of a list. */
final class ParticipantLine {
	private const MOST_NAMES = 5;

	/** @var ParticipantStore */
	private $store;
	/** @var Settings */
	private $settings;
	/** @var object */
	private $users;
	/** @var object */
	private $links;
	/** @var array[] By revision; an empty one where nobody is to be named */
	private $known = [];

	/**
	 * @param ParticipantStore $store
	 * @param Settings $settings
	 * @param object $users UserFactory
	 * @param object $links LinkRenderer
	 */
	public function __construct( ParticipantStore $store, Settings $settings, $users, $links ) {
		$this->store = $store;
		$this->settings = $settings;
		$this->users = $users;
		$this->links = $links;
	}

	/** @param int[] $revisions */
	public function preload( array $revisions ): void {
		$new = array_diff( array_unique( array_filter( $revisions ) ), array_keys( $this->known ) );
		$this->known += $this->store->ofRevisions( array_values( $new ) ) + array_fill_keys( $new, [] );
	}

	/**
	 * @param int $revision
	 * @param object $context
	 * @return string HTML; empty when the revision was not written together
	 */
	public function html( int $revision, $context ): string {
		$this->preload( [ $revision ] );
		$names = [];
		foreach ( $this->known[$revision]['participants'] ?? [] as $participant ) {
			$name = $this->name( $participant );
			if ( $name !== null ) {
				$names[] = $name;
			}
		}
		if ( count( $names ) < 2 ) {
			return '';
		}
		$more = count( $names ) - self::MOST_NAMES;
		if ( $more > 0 ) {
			$names = array_slice( $names, 0, self::MOST_NAMES );
			$names[] = $context->msg( 'parley-participants-more' )->numParams( $more )->escaped();
		}
		$message = empty( $this->known[$revision]['changed'] ) ? 'parley-participants' : 'parley-participants-changed';
		return ' ' . Html::rawElement( 'span', [ 'class' => 'mw-parley-participants' ],
			$context->msg( $message )->rawParams( $context->getLanguage()->commaList( $names ) )->escaped() );
	}

	/** A linked name as it is now; null for an account that the wiki hides. */
	private function name( array $participant ): ?string {
		if ( $participant['wiki'] !== $this->settings->wikiId() ) {
			return htmlspecialchars( $participant['name'] . '@' . $participant['wiki'] );
		}
		if ( !ctype_digit( $participant['userId'] ) ) {
			return htmlspecialchars( $participant['name'] );
		}
		$user = $this->users->newFromId( (int)$participant['userId'] );
		$user->load();
		if ( !$user->isRegistered() ) {
			return htmlspecialchars( $participant['name'] );
		}
		return $user->isHidden() ? null
			: $this->links->makeLink( $user->getUserPage(), $user->getName(), [ 'class' => 'mw-userlink' ] );
	}
}
