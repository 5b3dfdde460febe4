<?php
// SPDX-License-Identifier: GPL-2.0-or-later

namespace MediaWiki\Extension\Parley\Rest;

/** `GET server/message?name=`: a message of the wiki in its own language; `text` is null when there is none. */
final class MessageHandler extends ServerHandler {
	protected function answer(): array {
		$name = $this->query( 'name' ) ?? '';
		if ( !preg_match( '/^[a-z0-9][\w.\/-]{0,200}$/iD', $name ) ) {
			throw Failure::make( 'bad_request', 400, 'name must be the name of a message.' );
		}
		$message = wfMessage( $name )->inContentLanguage();
		return [ 'text' => $message->isDisabled() ? null : $message->plain() ];
	}
}
