<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Moderation;

use LogFormatter;
use MediaWiki\MediaWikiServices;
use Message;

/** Puts entries of the log into words: who did it, whom it concerns, in which page's conversation, until when. */
final class ModerationLogFormatter extends LogFormatter {
	/** @inheritDoc */
	protected function getMessageKey() {
		$key = parent::getMessageKey();
		[ $page, $expiry ] = $this->details();
		return $key . ( $page === '' ? '' : '-page' ) . ( $expiry === '' ? '' : '-until' );
	}

	/** @inheritDoc */
	protected function getMessageParameters() {
		$parameters = parent::getMessageParameters();
		[ $page, $expiry ] = $this->details();
		$target = $this->entry->getTarget();
		$parameters[2] = Message::rawParam( $this->makePageLink( $target, [], htmlspecialchars( $target->getText() ) ) );
		$title = $page === '' ? null : MediaWikiServices::getInstance()->getTitleFactory()->newFromText( $page );
		$parameters[3] = $title ? Message::rawParam( $this->makePageLink( $title ) ) : $page;
		$parameters[4] = $expiry === '' ? '' : $this->context->getLanguage()
			->userTimeAndDate( $expiry, $this->context->getUser() );
		// For GENDER of the person it was done to.
		$parameters[5] = $target->getText();
		ksort( $parameters );
		return $parameters;
	}

	/** @return string[] {page, expiry} */
	private function details(): array {
		$stored = $this->entry->getParameters();
		return [ (string)( $stored['4::page'] ?? '' ), (string)( $stored['5::expiry'] ?? '' ) ];
	}
}
