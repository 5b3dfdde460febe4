<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use MediaWiki\Extension\Parley\Settings;
use MediaWiki\Extension\Parley\Skin\PageContextMaker;
use MediaWiki\Extension\Parley\Skin\Preferences;

/** Parley's tabs in every skin, and the small script that brings them to life. */
final class SkinHooks {
	private const EDIT_TABS = [ 'edit', 've-edit', 'viewsource', 'view-foreign', 'view' ];

	/** @var Settings */
	private $settings;
	/** @var PageContextMaker */
	private $contexts;
	/** @var object */
	private $options;

	/** @param object $options UserOptionsLookup */
	public function __construct( Settings $settings, PageContextMaker $contexts, $options ) {
		$this->settings = $settings;
		$this->contexts = $contexts;
		$this->options = $options;
	}

	public function onSkinTemplateNavigation__Universal( $skin, &$links ): void {
		$title = $skin->getRelevantTitle();
		if ( !$this->settings->isComplete() || !$title || !$title->canExist() || !self::mayRead( $skin, $title ) ) {
			return;
		}
		$subject = $title->isTalkPage() ? $title->getSubjectPage() : $title;
		$action = $skin->getActionName();
		$chatShown = $action === 'parley' && $skin->getRequest()->getRawVal( 'view' ) === 'chat';
		if ( $this->wantsChat( $skin->getUser() ) ) {
			$links['namespaces']['parley-chat'] = self::tab( $skin, 'chat', $chatShown,
				$subject->getLocalURL( [ 'action' => 'parley', 'view' => 'chat' ] ) );
		}
		if ( $title->isTalkPage() || $title->getContentModel() !== 'wikitext' ) {
			return;
		}
		$tab = self::tab( $skin, 'edit', $action === 'parley' && !$chatShown,
			$title->getLocalURL( [ 'action' => 'parley' ] ) );
		if ( $skin->getSkinName() === 'minerva' ) {
			// Its toolbar has a fixed set of icons; its tabs take more.
			$links['namespaces']['parley-edit'] = $tab;
		} else {
			$links['views'] = self::insertAfter( $links['views'] ?? [], 'parley-edit', $tab );
		}
	}

	public function onBeforePageDisplay( $out, $skin ): void {
		$title = $out->getTitle();
		if ( !$this->settings->isComplete() || !$title || !self::mayRead( $out, $title ) ) {
			return;
		}
		$action = $skin->getActionName();
		$editing = in_array( $action, [ 'edit', 'submit' ], true );
		if ( !$this->wantsChat( $out->getUser() ) && !$editing && $action !== 'parley' ) {
			return;
		}
		$out->addModules( 'ext.parley.bootstrap' );
		$out->addJsConfigVars( 'wgParley', $this->context( $out, $title, $action, $editing ) );
	}

	/** Room for a word about others who edit the same page together, above the ordinary form. */
	public function onEditPage__showEditForm_initial( $editPage, $out ): void {
		if ( $this->settings->isComplete() ) {
			$editPage->editFormPageTop .= '<div id="parley-edit-notice" hidden></div>';
		}
	}

	private function context( $out, $title, string $action, bool $editing ): array {
		if ( !$title->canExist() ) {
			return $this->contexts->make( $out, null, 'site', false );
		}
		if ( $action === 'parley' ) {
			$view = $out->getRequest()->getRawVal( 'view' ) === 'chat' ? 'record' : 'edit';
			return $this->contexts->make( $out, $title, $view, true );
		}
		// A page and its talk page are talked about in one room.
		$subject = !$editing && $title->isTalkPage() ? $title->getSubjectPage() : $title;
		return $this->contexts->make( $out, $subject, $action === 'view' ? 'article' : 'site', false );
	}

	/** Of a page that somebody may not read, not even its existence is told. */
	private static function mayRead( $context, $title ): bool {
		$authority = $context->getAuthority();
		return $title->canExist() ? $authority->probablyCan( 'read', $title ) : $authority->isAllowed( 'read' );
	}

	private function wantsChat( $user ): bool {
		return $this->options->getBoolOption( $user, Preferences::CHAT );
	}

	private static function tab( $skin, string $name, bool $selected, string $address ): array {
		return [
			// Messages: parley-tab-chat, parley-tab-edit, parley-tab-chat-title, parley-tab-edit-title
			'text' => $skin->msg( "parley-tab-$name" )->text(),
			'title' => $skin->msg( "parley-tab-$name-title" )->text(),
			'href' => $address,
			'id' => "ca-parley-$name",
			// Minerva passes no other attribute on.
			'class' => "parley-tab-$name" . ( $selected ? ' selected' : '' ),
			'data' => [ 'parley-tab' => $name ],
			'context' => "parley-$name",
		];
	}

	private static function insertAfter( array $tabs, string $key, array $tab ): array {
		foreach ( self::EDIT_TABS as $name ) {
			$place = array_search( $name, array_keys( $tabs ), true );
			if ( $place !== false ) {
				return array_slice( $tabs, 0, $place + 1, true ) + [ $key => $tab ]
					+ array_slice( $tabs, $place + 1, null, true );
			}
		}
		return $tabs + [ $key => $tab ];
	}
}
