<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Hooks;

use ChangeTags;
use MediaWiki\Extension\Parley\Publishing\ParticipantLine;
use MediaWiki\Extension\Parley\Settings;
use MediaWiki\Extension\Parley\Wiki\Database;

/** Lists revisions among the contributions of everybody who wrote them, not only of who saved them. */
final class ContributionHooks {
	/** With one of these the list is a search for particular edits of the person's own. */
	private const FILTERS = [ 'tagfilter', 'topOnly', 'newOnly', 'hideMinor', 'deletedOnly', 'nsInvert', 'associated' ];
	/** Bits of rev_deleted: a revision whose author or text is hidden. */
	private const HIDDEN = 1 | 4 | 8;

	/** @var ParticipantLine */
	private $line;
	/** @var Settings */
	private $settings;
	/** @var Database */
	private $database;
	/** @var object */
	private $revisions;
	/** @var object */
	private $users;

	/**
	 * @param ParticipantLine $line
	 * @param Settings $settings
	 * @param Database $database
	 * @param object $revisions RevisionStore
	 * @param object $users UserFactory
	 */
	public function __construct( ParticipantLine $line, Settings $settings, Database $database, $revisions, $users ) {
		$this->line = $line;
		$this->settings = $settings;
		$this->database = $database;
		$this->revisions = $revisions;
		$this->users = $users;
	}

	public function onContribsPager__reallyDoQuery( &$data, $pager, $offset, $limit, $ascending ): void {
		$user = $this->users->newFromName( $pager->getTarget() );
		if ( !$user || !$user->isRegistered() || $this->isFiltered( $pager->getRequest() ) ) {
			return;
		}
		$query = $this->query( $pager, $user );
		$field = $pager->getIndexField();
		$db = $this->database->replica();
		if ( $offset !== '' && $offset !== null ) {
			$time = $db->addQuotes( explode( '|', $offset )[0] );
			$query['conds'][] = "rev_timestamp " . ( $ascending ? '>' : '<' ) . " $time";
		}
		$direction = $ascending ? 'ASC' : 'DESC';
		$query['options']['ORDER BY'] = [ "rev_timestamp $direction", "rev_id $direction" ];
		$query['options']['LIMIT'] = (int)$limit;
		if ( $field !== 'rev_timestamp' ) {
			$query['fields'][$field] = 'rev_timestamp';
		}
		$data[] = $db->select( $query['tables'], $query['fields'], $query['conds'], __METHOD__,
			$query['options'], $query['join_conds'] );
	}

	public function onContributionsLineEnding( $page, &$html, $row, &$classes, &$attribs ): void {
		if ( isset( $row->rev_id ) && (int)$row->rev_deleted === 0 ) {
			$html .= $this->line->html( (int)$row->rev_id, $page->getContext() );
		}
	}

	private function isFiltered( $request ): bool {
		foreach ( self::FILTERS as $name ) {
			if ( (string)$request->getRawVal( $name, '' ) !== '' ) {
				return true;
			}
		}
		return false;
	}

	/** As the pager asks for the person's own edits, but for those of others that they took part in. */
	private function query( $pager, $user ): array {
		$of = $this->revisions->getQueryInfo( [ 'page', 'user' ] );
		$namespace = $pager->getNamespace();
		$query = [
			'tables' => array_merge( $of['tables'], [ 'parley_participant' ] ),
			'fields' => array_merge( $of['fields'], [ 'page_is_new' ] ),
			'conds' => [
				'ppt_wiki' => $this->settings->wikiId(),
				'ppt_user' => (string)$user->getId(),
				'actor_rev_user.actor_user IS NULL OR actor_rev_user.actor_user != ' . (int)$user->getId(),
				'(rev_deleted & ' . self::HIDDEN . ') = 0',
			] + ( is_numeric( $namespace ) ? [ 'page_namespace' => (int)$namespace ] : [] ),
			'options' => [],
			'join_conds' => $of['joins'] + [ 'parley_participant' => [ 'JOIN', 'ppt_rev = rev_id' ] ],
		];
		ChangeTags::modifyDisplayQuery(
			$query['tables'], $query['fields'], $query['conds'], $query['join_conds'], $query['options']
		);
		return $query;
	}
}
