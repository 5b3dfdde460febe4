// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import { list, numberRow, optionalFile, row } from './setting-row.ts';

const onOrOff = v.pipe(
  v.picklist(['on', 'off']),
  v.transform((text) => text === 'on'),
);
const nothing = v.pipe(
  v.literal(''),
  v.transform(() => undefined),
);
const mailAddress = v.pipe(v.string(), v.maxLength(254), v.email());
const mailServer = v.pipe(
  v.string(),
  v.url(),
  v.check((text) => /^smtps?:\/\//.test(text)),
);
const webAddress = v.pipe(
  v.string(),
  v.url(),
  v.check((text) => /^https?:\/\//.test(text)),
);

/** The settings of live help. */
export const helpRows = {
  helpEveryoneSeconds: numberRow(
    'PARLEY_HELP_EVERYONE',
    15,
    0,
    86_400,
    'Seconds after which a request for help is put before every helper, not only those whose topics fit.',
  ),
  helpOutsideSeconds: numberRow(
    'PARLEY_HELP_OUTSIDE',
    45,
    0,
    86_400,
    'Seconds after which outside channels (mail, webhook) are told that somebody waits for help.',
  ),
  helpOfferSeconds: numberRow(
    'PARLEY_HELP_OFFER',
    90,
    1,
    86_400,
    'Seconds after which the asker is offered to leave the question on the help page; without the asker it is parked.',
  ),
  helpLeaseSeconds: numberRow(
    'PARLEY_HELP_LEASE',
    30,
    1,
    3600,
    'Seconds for which a claimed request stays with a helper whose connection is gone.',
  ),
  helpComingSeconds: numberRow(
    'PARLEY_HELP_COMING',
    5,
    0,
    300,
    'Seconds during which the asker sees a helper coming, and may decline, before they are in the edit session.',
  ),
  helpIdleSeconds: numberRow(
    'PARLEY_HELP_IDLE',
    900,
    10,
    86_400,
    'Seconds without any sign of a helper after which they are set to away.',
  ),
  helpMissedSeconds: numberRow(
    'PARLEY_HELP_MISSED',
    60,
    1,
    86_400,
    'Seconds after which a helper who did not look at a request put before them is set to away.',
  ),
  helpAskerGoneSeconds: numberRow(
    'PARLEY_HELP_ASKER_GONE',
    600,
    1,
    86_400,
    'Seconds without the asker after which a conversation is given up and its helpers are free.',
  ),
  helpParkedDays: numberRow(
    'PARLEY_HELP_PARKED_DAYS',
    30,
    1,
    3650,
    'Days for which a question that nobody answered is kept.',
  ),
  helpQueue: numberRow('PARLEY_HELP_QUEUE', 50, 1, 10_000, 'Requests for help that may wait at once.'),
  helpPerHour: numberRow('PARLEY_HELP_PER_HOUR', 6, 1, 1000, 'Requests for help one account may make in an hour.'),
  helpBlocked: row(
    'PARLEY_HELP_BLOCKED',
    'off',
    'Whether people who are blocked on the wiki may ask helpers about their block.',
    'on or off',
    onOrOff,
  ),
  helpPage: row(
    'PARLEY_HELP_PAGE',
    'Project:Help desk',
    'Page of the wiki on which a question is left when nobody is there.',
    'the title of a page',
    v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  ),
  helpMailServer: row(
    'PARLEY_HELP_MAIL_SERVER',
    '',
    'Mail server for letters to helpers who are not here. The letters hold the page and no words of the asker.',
    'an address such as smtps://user@mail.example.org, or nothing',
    v.union([nothing, mailServer]),
  ),
  helpMailPasswordFile: row(
    'PARLEY_HELP_MAIL_PASSWORD_FILE',
    '',
    'File that holds the password of the user at the mail server.',
    'the path of a file this user may read, or nothing',
    optionalFile,
  ),
  helpMailFrom: row(
    'PARLEY_HELP_MAIL_FROM',
    '',
    'Sender of these letters.',
    'a mail address, or nothing',
    v.union([nothing, mailAddress]),
  ),
  helpMailTo: row(
    'PARLEY_HELP_MAIL_TO',
    '',
    'Who gets these letters, separated by commas.',
    'mail addresses, separated by commas',
    list(mailAddress),
  ),
  helpWebhook: row(
    'PARLEY_HELP_WEBHOOK',
    '',
    'Address that is told, by a signed POST of JSON, when somebody waits for help.',
    'an address such as https://chat.example.org/hooks/help, or nothing',
    v.union([nothing, webAddress]),
  ),
  helpWebhookSecretFile: row(
    'PARLEY_HELP_WEBHOOK_SECRET_FILE',
    '',
    'File that holds the secret of at least 16 characters that signs what is sent there.',
    'the path of a file this user may read, or nothing',
    optionalFile,
  ),
  helpWebhookWords: row(
    'PARLEY_HELP_WEBHOOK_WORDS',
    'off',
    "Whether the asker's words are sent there too. Whoever asks is not told where they go.",
    'on or off',
    onOrOff,
  ),
} as const;
