<?php
// SPDX-License-Identifier: GPL-2.0-or-later

$specialPageAliases = [];

/** English */
$specialPageAliases['en'] = [
	'Parley' => [ 'Parley' ],
	'ParleyParticipation' => [ 'ParleyParticipation', 'Written together' ],
];

/** German */
$specialPageAliases['de'] = [
	'Parley' => [ 'Parley' ],
	'ParleyParticipation' => [ 'Gemeinsam_geschrieben' ],
];

/** Arabic */
$specialPageAliases['ar'] = [
	'Parley' => [ 'بارلي' ],
	'ParleyParticipation' => [ 'كتب_معا' ],
];

/** Japanese */
$specialPageAliases['ja'] = [
	'Parley' => [ 'Parley' ],
	'ParleyParticipation' => [ '共同で書いた版' ],
];
