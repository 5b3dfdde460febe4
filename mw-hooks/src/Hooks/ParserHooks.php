<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use MediaWiki\Extension\Parley\Rooms\RoomHints;

/** `{{#chatroom:Title}}` and `__CHATHOST__`. */
final class ParserHooks {
	private const BAD_TARGET_CATEGORY = 'parley-bad-chatroom-category';

	/** @var object */
	private $titles;

	/** @param object $titles TitleFactory */
	public function __construct( $titles ) {
		$this->titles = $titles;
	}

	public function onParserFirstCallInit( $parser ): void {
		$parser->setFunctionHook( 'parley_chatroom', [ $this, 'chatroom' ] );
	}

	public function onGetDoubleUnderscoreIDs( &$ids ): void {
		$ids[] = RoomHints::HOST;
	}

	/**
	 * Notes which rooms to offer; shows nothing unless something is wrong.
	 *
	 * @param object $parser
	 * @param string ...$targets
	 * @return array|string
	 */
	public function chatroom( $parser, string ...$targets ) {
		$wrong = [];
		foreach ( $targets as $target ) {
			$target = trim( $target );
			$title = $this->titles->newFromText( $target );
			if ( $target === '' || !$title || !$title->canExist() ) {
				$wrong[] = $target;
				continue;
			}
			// A link: when the page comes or goes, this one is looked at again.
			$parser->getOutput()->addLink( $title );
			RoomHints::add( $parser->getOutput(), $title->getPrefixedText() );
			if ( !$title->exists() ) {
				$parser->addTrackingCategory( self::BAD_TARGET_CATEGORY );
			}
		}
		return $wrong === [] ? '' : $this->complaint( $parser, $wrong );
	}

	/** @param string[] $targets */
	private function complaint( $parser, array $targets ): array {
		$parser->addTrackingCategory( self::BAD_TARGET_CATEGORY );
		$language = $parser->getTargetLanguage();
		$text = wfMessage( 'parley-bad-chatroom' )->plaintextParams( implode( ', ', $targets ) )
			->inLanguage( $language )->escaped();
		return [ "<strong class=\"error\">$text</strong>", 'isHTML' => true ];
	}
}
