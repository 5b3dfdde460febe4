<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Publishing;

use MediaWiki\Extension\Parley\Wiki\Database;

/** Who wrote a revision together, and where they talked about it. */
final class ParticipantStore {
	/** @var Database */
	private $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * @param int $revision
	 * @param array[] $participants {wiki, userId, name, share}
	 * @param string|null $editChat The document of the edit-chat
	 * @param bool $changed The person who published changed the text on the way
	 */
	public function keep( int $revision, array $participants, ?string $editChat, bool $changed ): void {
		$db = $this->database->primary();
		$db->replace( 'parley_revision', 'prv_rev', [
			'prv_rev' => $revision,
			'prv_edit_chat' => $editChat ?? '',
			'prv_changed' => $changed ? 1 : 0,
		], __METHOD__ );
		$rows = [];
		foreach ( $participants as $participant ) {
			$rows[] = [
				'ppt_rev' => $revision,
				'ppt_wiki' => $participant['wiki'],
				'ppt_user' => $participant['userId'],
				'ppt_name' => $participant['name'],
				'ppt_share' => (int)round( $participant['share'] * 10000 ),
			];
		}
		if ( $rows !== [] ) {
			$db->insert( 'parley_participant', $rows, __METHOD__, [ 'IGNORE' ] );
		}
	}

	/** @return array {participants?, editChat?, changed?} */
	public function ofRevision( int $revision ): array {
		return $this->ofRevisions( [ $revision ] )[$revision] ?? [];
	}

	/**
	 * @param int[] $revisions
	 * @return array[] By revision; those that were not written together are left out
	 */
	public function ofRevisions( array $revisions ): array {
		if ( $revisions === [] ) {
			return [];
		}
		$db = $this->database->primary();
		$found = [];
		foreach ( $db->select( 'parley_revision', '*', [ 'prv_rev' => $revisions ], __METHOD__ ) as $row ) {
			$found[(int)$row->prv_rev] = [ 'participants' => [], 'changed' => (bool)(int)$row->prv_changed ]
				+ ( $row->prv_edit_chat === '' ? [] : [ 'editChat' => $row->prv_edit_chat ] );
		}
		$rows = $db->select( 'parley_participant', '*', [ 'ppt_rev' => $revisions ], __METHOD__,
			[ 'ORDER BY' => 'ppt_rev, ppt_share DESC, ppt_name' ] );
		foreach ( $rows as $row ) {
			$found[(int)$row->ppt_rev]['participants'][] = [
				'wiki' => $row->ppt_wiki,
				'userId' => $row->ppt_user,
				'name' => $row->ppt_name,
				'share' => (int)$row->ppt_share / 10000,
			];
		}
		return $found;
	}
}
