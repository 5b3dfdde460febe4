<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Skin;

use FormlessAction;
use Html;
use MediaWiki\Extension\Parley\Access\AccessReader;
use MediaWiki\Extension\Parley\Settings;

/** `?action=parley`: the frame of the edit page inside the skin, and of the record of its conversation. */
final class EditTogetherAction extends FormlessAction {
	/** @var Settings */
	private $settings;
	/** @var AccessReader */
	private $access;

	/**
	 * @param object $page
	 * @param object $context
	 */
	public function __construct( $page, $context, Settings $settings, AccessReader $access ) {
		parent::__construct( $page, $context );
		$this->settings = $settings;
		$this->access = $access;
	}

	/** @inheritDoc */
	public function getName() {
		return 'parley';
	}

	/** @inheritDoc Somebody who is blocked may read what others write; the page says so. */
	public function requiresUnblock() {
		return false;
	}

	/** @inheritDoc */
	public function requiresWrite() {
		return false;
	}

	/** @inheritDoc */
	protected function getPageTitle() {
		$key = $this->showsRecord() ? 'parley-record-heading' : 'parley-edit-heading';
		return $this->msg( $key )->plaintextParams( $this->getTitle()->getPrefixedText() )->text();
	}

	/** @inheritDoc */
	protected function getDescription() {
		return '';
	}

	/** @inheritDoc */
	public function onView() {
		$out = $this->getOutput();
		$out->setRobotPolicy( 'noindex,nofollow' );
		$problem = $this->settings->problem();
		if ( $problem !== null ) {
			$out->setStatusCode( 503 );
			return Html::errorBox( $this->msg( 'parley-not-set-up' )->escaped() );
		}
		$out->addModules( 'ext.parley.edit' );
		$words = $this->refusal();
		return Html::rawElement( 'div', [ 'id' => 'parley-edit-page' ],
			( $words === null ? '' : Html::warningBox( $words ) ) .
			Html::rawElement( 'noscript', [], Html::noticeBox( $this->msg( 'parley-needs-script' )->parse(), '' ) ) );
	}

	private function showsRecord(): bool {
		return $this->getRequest()->getRawVal( 'view' ) === 'chat';
	}

	/** @return string|null Why this person may not edit this page, as HTML */
	private function refusal(): ?string {
		if ( $this->showsRecord() ) {
			return null;
		}
		$access = $this->access->read( $this->getUser(), $this->getTitle() );
		if ( $access['edit'] ) {
			return null;
		}
		// Messages: parley-refusal-blocked, parley-refusal-protected, parley-refusal-not_signed_in,
		// parley-refusal-read_only, parley-refusal-permission_denied, parley-refusal-title_invalid
		return $this->msg( 'parley-refusal-' . $access['refusal'] )->parse();
	}
}
