<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Pages;

use MediaWiki\Extension\Parley\Access\Expiry;
use MediaWiki\Extension\Parley\Access\PersonReader;
use MediaWiki\Extension\Parley\Publishing\ParticipantStore;
use MediaWiki\Extension\Parley\Settings;
use MediaWiki\Extension\Parley\Wiki\ChangeTagReader;
use MediaWiki\Extension\Parley\Wiki\Database;

/** Revisions as Parley lists them. What the wiki hides from the public is left out. */
final class RevisionReader {
	/** @var object */
	private $revisions;
	/** @var ChangeTagReader */
	private $tags;
	/** @var ParticipantStore */
	private $participants;
	/** @var Database */
	private $database;
	/** @var object */
	private $users;
	/** @var Settings */
	private $settings;
	/** @var bool[] Whether the wiki hides an account, by its id */
	private $hidden = [];

	/**
	 * @param object $revisions RevisionStore
	 * @param ChangeTagReader $tags
	 * @param ParticipantStore $participants
	 * @param Database $database
	 * @param object $users UserFactory
	 * @param Settings $settings
	 */
	public function __construct(
		$revisions, ChangeTagReader $tags, ParticipantStore $participants, Database $database, $users, Settings $settings
	) {
		$this->users = $users;
		$this->settings = $settings;
		$this->revisions = $revisions;
		$this->tags = $tags;
		$this->participants = $participants;
		$this->database = $database;
	}

	public function describe( $revision ): array {
		$by = $revision->getUser();
		$comment = $revision->getComment();
		$id = (int)$revision->getId();
		return [
			'id' => $id,
			'parent' => (int)$revision->getParentId(),
			'at' => Expiry::milliseconds( $revision->getTimestamp() ),
			'by' => $by ? PersonReader::brief( $by ) : [ 'userId' => '0', 'name' => '' ],
			'summary' => $comment ? $comment->text : '',
			'minor' => $revision->isMinor(),
			'bytes' => (int)$revision->getSize(),
			'tags' => $this->tags->ofRevision( $this->database->primary(), $id ),
		] + $this->together( $revision );
	}

	/** Who wrote it together, as far as the wiki's own lists name them. */
	private function together( $revision ): array {
		$kept = $this->participants->ofRevision( (int)$revision->getId() );
		if ( isset( $kept['participants'] ) ) {
			$kept['participants'] = $revision->getVisibility() === 0
				? array_values( array_filter( $kept['participants'], [ $this, 'isShown' ] ) )
				: [];
		}
		return $kept;
	}

	private function isShown( array $participant ): bool {
		$id = $participant['userId'];
		if ( $participant['wiki'] !== $this->settings->wikiId() || !ctype_digit( $id ) ) {
			return true;
		}
		$this->hidden[$id] = $this->hidden[$id] ?? $this->users->newFromId( (int)$id )->isHidden();
		return !$this->hidden[$id];
	}

	/** @return array[] Newest first; older than the revision `$before` if that is given */
	public function history( $title, int $limit, int $before ): array {
		$db = $this->database->primary();
		$query = $this->revisions->getQueryInfo();
		$conditions = [ 'rev_page' => (int)$title->getArticleID() ];
		$border = $before > 0 ? $this->revisions->getRevisionById( $before ) : null;
		if ( $border ) {
			$time = $db->addQuotes( $db->timestamp( $border->getTimestamp() ) );
			$conditions[] = "rev_timestamp < $time OR (rev_timestamp = $time AND rev_id < $before)";
		}
		$rows = $db->select( $query['tables'], $query['fields'], $conditions, __METHOD__,
			[ 'ORDER BY' => 'rev_timestamp DESC, rev_id DESC', 'LIMIT' => $limit ], $query['joins'] );
		$list = [];
		foreach ( $rows as $row ) {
			$list[] = $this->describe( $this->revisions->newRevisionFromRow( $row, 0, $title ) );
		}
		return $list;
	}
}
