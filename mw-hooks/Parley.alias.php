<?php
// SPDX-License-Identifier: GPL-2.0-or-later

$specialPageAliases = [];

/** English */
$specialPageAliases['en'] = [
	'Parley' => [ 'Parley' ],
];

/** German */
$specialPageAliases['de'] = [
	'Parley' => [ 'Parley' ],
];

/** Arabic */
$specialPageAliases['ar'] = [
	'Parley' => [ 'بارلي' ],
];

/** Japanese */
$specialPageAliases['ja'] = [
	'Parley' => [ 'Parley' ],
];
