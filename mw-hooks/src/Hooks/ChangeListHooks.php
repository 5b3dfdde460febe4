<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use MediaWiki\Extension\Parley\Publishing\ParticipantLine;

/** Names who wrote together in histories, recent changes and watchlists. What the wiki hides of a revision stays hidden. */
final class ChangeListHooks {
	/** @var ParticipantLine */
	private $line;

	public function __construct( ParticipantLine $line ) {
		$this->line = $line;
	}

	public function onPageHistoryPager__doBatchLookups( $pager, $result ): void {
		$this->preload( $result, 'rev_id' );
	}

	public function onPageHistoryLineEnding( $historyAction, &$row, &$html, &$classes, &$attribs ): void {
		if ( (int)$row->rev_deleted === 0 ) {
			$html .= $this->line->html( (int)$row->rev_id, $historyAction->getContext() );
		}
	}

	public function onChangesListInitRows( $changesList, $rows ): void {
		$this->preload( $rows, 'rc_this_oldid' );
	}

	public function onOldChangesListRecentChangesLine( $changesList, &$html, $change, &$classes, &$attribs ): void {
		$html .= $this->ofChange( $change, $changesList );
	}

	public function onEnhancedChangesListModifyLineData(
		$changesList, &$data, $block, $change, &$classes, &$attribs
	): void {
		$this->addTo( $data, $change, $changesList );
	}

	public function onEnhancedChangesListModifyBlockLineData( $changesList, &$data, $change ): void {
		$this->addTo( $data, $change, $changesList );
	}

	private function addTo( array &$data, $change, $changesList ): void {
		$html = $this->ofChange( $change, $changesList );
		if ( $html !== '' ) {
			$data['parley'] = $html;
		}
	}

	private function ofChange( $change, $changesList ): string {
		return (int)$change->getAttribute( 'rc_deleted' ) === 0
			? $this->line->html( (int)$change->getAttribute( 'rc_this_oldid' ), $changesList->getContext() )
			: '';
	}

	private function preload( $rows, string $field ): void {
		$ids = [];
		foreach ( $rows as $row ) {
			$ids[] = (int)( $row->$field ?? 0 );
		}
		$this->line->preload( $ids );
	}
}
