<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Wiki;

use ApiMain;
use ApiUsageException;
use DerivativeContext;
use FauxRequest;
use RequestContext;

/** The wiki's own Action API from within: the same checks, filters and logs as for a request from outside. */
final class InternalApi {
	/** @var object */
	private $users;
	/** @var object */
	private $permissions;

	/**
	 * @param object $users UserFactory
	 * @param object $permissions PermissionManager
	 */
	public function __construct( $users, $permissions ) {
		$this->users = $users;
		$this->permissions = $permissions;
	}

	/** Reads as the system: also on a wiki that only members may read, whose pages Parley guards itself. */
	public function read( array $parameters ): array {
		$reader = $this->users->newAnonymous();
		$granted = $this->permissions->addTemporaryUserRights( $reader, [ 'read', 'apihighlimits' ] );
		return $this->run( $reader, $parameters, false );
	}

	/**
	 * Acts in somebody's name, with what they may do and no more.
	 *
	 * @throws ApiUsageException What the wiki refuses
	 */
	public function act( $user, array $parameters ): array {
		return $this->run( $user, $parameters, true );
	}

	private function run( $user, array $parameters, bool $writes ): array {
		$request = new FauxRequest( $parameters + [ 'format' => 'json', 'formatversion' => '2' ], $writes );
		$request->setIP( RequestContext::getMain()->getRequest()->getIP() );
		if ( $writes ) {
			$request->setVal( 'token', $user->getEditToken( '', $request ) );
		}
		$context = new DerivativeContext( RequestContext::getMain() );
		$context->setRequest( $request );
		$context->setUser( $user );
		$api = new ApiMain( $context, $writes );
		$api->execute();
		return (array)$api->getResult()->getResultData( null, [ 'Strip' => 'all', 'BC' => [] ] );
	}
}
