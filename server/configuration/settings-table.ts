// SPDX-License-Identifier: GPL-2.0-or-later
import { resolve } from 'node:path';
import * as v from 'valibot';
import { type DatabaseAddress, databaseAddressForms, readDatabaseAddress } from '../storage/database-address.ts';
import { helpRows } from './help-rows.ts';
import { list, numberRow, optionalFile, origin, row, type SettingRow, wholeNumber } from './setting-row.ts';

export type { SettingRow } from './setting-row.ts';

export const moduleNames = ['edit', 'topics', 'social', 'help'] as const;
/** A part of Parley that an operator may leave out. */
export type ModuleName = (typeof moduleNames)[number];

const moduleList = v.pipe(
  list(v.string()),
  v.array(v.picklist(moduleNames)),
  v.minLength(1),
  v.transform((names): ReadonlySet<ModuleName> => new Set(names)),
);

const globalRoom = v.pipe(
  v.string(),
  v.transform((text) => text.split('|').map((part) => part.trim())),
  v.tuple([
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/)),
    v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
    v.pipe(v.string(), v.maxLength(120)),
  ]),
  v.transform(([id, name, topic]) => ({ id, name, topic })),
);

const roomList = v.union([
  v.pipe(
    v.literal('-'),
    v.transform((): readonly v.InferOutput<typeof globalRoom>[] => []),
  ),
  v.pipe(
    v.string(),
    v.transform((text) => text.split(';')),
    v.array(globalRoom),
    v.readonly(),
  ),
]);

const databaseAddress = v.union([
  v.pipe(
    v.literal(''),
    v.transform(() => undefined),
  ),
  v.pipe(
    v.string(),
    v.transform(readDatabaseAddress),
    v.custom<DatabaseAddress>((address) => address !== undefined),
  ),
]);

/**
 * Every setting there is. docs/operating.md holds this table; a test compares the two.
 * Keys are the names the code uses.
 */
export const settingsTable = {
  host: row(
    'PARLEY_HOST',
    '127.0.0.1',
    'Address to listen on. `0.0.0.0` or `::` opens it to the network: put a proxy that speaks TLS in front.',
    'an IP address or a host name of this machine',
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9.:_-]+$/)),
  ),
  port: numberRow('PARLEY_PORT', 8080, 0, 65_535, 'Port to listen on; `0` takes any free one.'),
  data: row(
    'PARLEY_DATA',
    './data',
    'Folder for the database and the secret that signs tokens. Made when absent.',
    'a folder this user may write to',
    v.pipe(
      v.string(),
      v.minLength(1),
      v.transform((path) => resolve(path)),
    ),
  ),
  database: row(
    'PARLEY_DATABASE',
    '',
    'Where what is kept is kept. Without it: the file `parley.db` in the data folder.',
    databaseAddressForms,
    databaseAddress,
  ),
  databasePasswordFile: row(
    'PARLEY_DATABASE_PASSWORD_FILE',
    '',
    'File that holds the password of the database user, so that it stands in no list of processes or settings.',
    'a file this user may read, or nothing',
    optionalFile,
  ),
  databaseConnections: numberRow(
    'PARLEY_DATABASE_CONNECTIONS',
    10,
    2,
    500,
    'Connections to PostgreSQL or MariaDB that this process opens at most.',
  ),
  redis: row(
    'PARLEY_REDIS',
    '',
    'Redis over which several nodes of one installation talk. They share a PostgreSQL or MariaDB. Without it there is one node.',
    'an address such as redis://10.0.0.5:6379, or nothing',
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      v.pipe(v.string(), v.regex(/^rediss?:\/\/[^\s/]/)),
    ]),
  ),
  redisPasswordFile: row(
    'PARLEY_REDIS_PASSWORD_FILE',
    '',
    'File that holds the password of Redis.',
    'a file this user may read, or nothing',
    optionalFile,
  ),
  publicOrigin: row(
    'PARLEY_PUBLIC_ORIGIN',
    '',
    'Where browsers reach this server when a proxy stands in front. With `https`, cookies are marked secure.',
    'an origin such as https://parley.example.org, without a path',
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      origin,
    ]),
  ),
  allowedOrigins: row(
    'PARLEY_ALLOWED_ORIGINS',
    '',
    'Further origins whose pages may open a socket here, separated by commas. Own pages always may.',
    'origins such as https://wiki.example.org, separated by commas',
    list(origin),
  ),
  trustedProxies: row(
    'PARLEY_TRUSTED_PROXIES',
    '',
    'Addresses of proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed, separated by commas.',
    'IP addresses or ranges such as 10.0.0.0/8, separated by commas',
    list(v.pipe(v.string(), v.regex(/^[0-9a-fA-F.:]+(\/\d{1,3})?$/))),
  ),
  modules: row(
    'PARLEY_MODULES',
    'edit,topics,social,help',
    'Which parts run: `edit` (edit together), `topics` (rooms of articles), `social` (rooms outside articles), `help` (live help).',
    `one or more of ${moduleNames.join(', ')}, separated by commas`,
    moduleList,
  ),
  globalRooms: row(
    'PARLEY_GLOBAL_ROOMS',
    'commons|The Commons|About this wiki and its people; pump|Village pump|A place to sit and talk',
    'Rooms that are in every drawer: `id|name|topic`, separated by semicolons. Nothing of what is said is kept.',
    'rooms such as pump|Village pump|A place to sit and talk, separated by semicolons; - for none',
    roomList,
  ),
  wikiId: row(
    'PARLEY_WIKI_ID',
    'demo',
    'Short name of this wiki, part of document names and of names abroad. Do not change it once there is content.',
    'a lower-case letter, then up to 31 lower-case letters, digits, _ or -',
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,31}$/)),
  ),
  wikiName: row(
    'PARLEY_WIKI_NAME',
    'Parley wiki',
    'Name of the embedded wiki, shown on its pages.',
    'up to 60 characters',
    v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  ),
  wikis: row(
    'PARLEY_WIKIS',
    '',
    'File that lists the wikis this server works for, see docs/mediawiki.md. Without it: the embedded wiki alone.',
    'the path of a JSON file',
    optionalFile,
  ),
  draftDays: numberRow('PARLEY_DRAFT_DAYS', 30, 1, 3650, 'Days an unpublished draft is kept after its last change.'),
  sessionGraceSeconds: numberRow(
    'PARLEY_SESSION_GRACE',
    60,
    0,
    86_400,
    'Seconds after the last person left before a published edit session lets go of its history of keystrokes.',
  ),
  roomGraceSeconds: numberRow(
    'PARLEY_ROOM_GRACE',
    180,
    0,
    86_400,
    'Seconds after the last person left before a room and its words are gone.',
  ),
  signInDays: numberRow('PARLEY_SIGN_IN_DAYS', 30, 1, 365, 'Days without a visit after which a sign-in ends.'),
  nameHoldSeconds: numberRow(
    'PARLEY_NAME_HOLD',
    300,
    1,
    86_400,
    'Seconds after the last request or open page during which nobody else may sign in under a name.',
  ),
  requestsPerMinute: numberRow(
    'PARLEY_REQUESTS_PER_MINUTE',
    12_000,
    1,
    100_000_000,
    'Requests over HTTP that one address may make in a minute, files aside. Addresses of this machine are not counted.',
  ),
  signInsPerMinute: numberRow(
    'PARLEY_SIGN_INS_PER_MINUTE',
    600,
    1,
    1_000_000,
    'Sign-ins one address may make in a minute. Addresses of this machine are not counted.',
  ),
  tokensPerMinute: numberRow(
    'PARLEY_TOKENS_PER_MINUTE',
    1200,
    1,
    1_000_000,
    'Tokens one person (without sign-in: one address) may ask for in a minute.',
  ),
  socketsPerPerson: numberRow('PARLEY_SOCKETS_PER_PERSON', 40, 1, 1_000_000, 'Sockets one person may hold open.'),
  socketsPerAddress: numberRow(
    'PARLEY_SOCKETS_PER_ADDRESS',
    1000,
    1,
    1_000_000,
    'Sockets one address may hold open. Addresses of this machine are not counted: a proxy speaks for everyone.',
  ),
  ...helpRows,
  stopSeconds: numberRow(
    'PARLEY_STOP_SECONDS',
    8,
    1,
    600,
    'Seconds a stop may take, after the notice, before the process ends anyway.',
  ),
  stopNoticeSeconds: numberRow(
    'PARLEY_STOP_NOTICE',
    0,
    0,
    600,
    'Seconds between `/readyz` saying that the node stops and its people being asked to move, for load balancers to hear of it.',
  ),
  operatorHost: row(
    'PARLEY_OPERATOR_HOST',
    '127.0.0.1',
    "Address of the operator's page. Keep it to this machine or to a network of your own.",
    'an IP address or a host name of this machine',
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9.:_-]+$/)),
  ),
  operatorPort: row(
    'PARLEY_OPERATOR_PORT',
    '',
    "Port of the operator's page: live figures of this node, read only. Without it there is no such page.",
    'a whole number from 0 to 65535, or nothing',
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      wholeNumber(0, 65_535),
    ]),
  ),
  traces: row(
    'PARLEY_TRACES',
    '',
    'OpenTelemetry collector that spans are sent to (OTLP over HTTP). Spans hold routes, codes and times, never words.',
    'an origin such as http://127.0.0.1:4318, without a path',
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      origin,
    ]),
  ),
  tracesPercent: numberRow('PARLEY_TRACES_PERCENT', 10, 0, 100, 'How many of a hundred traces are sent.'),
  logLevel: row(
    'PARLEY_LOG',
    'info',
    'How much is logged, as JSON lines on standard output. Texts of messages and pages are never logged.',
    'one of fatal, error, warn, info, debug, trace, silent',
    v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
  ),
} as const;

export type Settings = {
  readonly [Key in keyof typeof settingsTable]: (typeof settingsTable)[Key] extends SettingRow<infer Value>
    ? Value
    : never;
};
