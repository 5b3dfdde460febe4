<?php
// SPDX-License-Identifier: GPL-2.0-or-later

$magicWords = [];

/** English */
$magicWords['en'] = [
	'parley_chatroom' => [ 0, 'chatroom' ],
	'parley_chathost' => [ 1, '__CHATHOST__' ],
];

/** German */
$magicWords['de'] = [
	'parley_chatroom' => [ 0, 'gesprächsraum', 'chatroom' ],
	'parley_chathost' => [ 1, '__GESPRÄCHSORT__', '__CHATHOST__' ],
];

/** Arabic */
$magicWords['ar'] = [
	'parley_chatroom' => [ 0, 'غرفة_محادثة', 'chatroom' ],
	'parley_chathost' => [ 1, '__مضيف_المحادثة__', '__CHATHOST__' ],
];

/** Japanese */
$magicWords['ja'] = [
	'parley_chatroom' => [ 0, 'チャットルーム', 'chatroom' ],
	'parley_chathost' => [ 1, '__チャットホスト__', '__CHATHOST__' ],
];
