// SPDX-License-Identifier: GPL-2.0-or-later
import { formatFull } from '@parley/chat-ui/i18n/formats.ts';
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import { WikiObjection, type NextTry } from '@parley/editor-client/publish/wiki-side.ts';
import type { WikiProblem } from '../host/wiki-requests.ts';

/** What a wiki may object to, as far as there is something to say about it. */
type Matter =
  | 'protected'
  | 'blocked'
  | 'filter-warning'
  | 'filter'
  | 'address'
  | 'title'
  | 'read-only'
  | 'rate'
  | 'too-big'
  | 'deleted'
  | 'signed-out'
  | 'permission'
  | 'ticket'
  | 'other';

const conflicts = new Set(['editconflict', 'articleexists', 'revwrongpage', 'nosuchrevid']);

/** Codes of MediaWiki and of the extensions that look at edits. */
const matters: readonly { readonly codes: RegExp; readonly matter: Matter }[] = [
  {
    codes: /^(?:protected(?:page|namespace|title|interface)?|cascadeprotected|titleprotected|customcssjsprotected)/u,
    matter: 'protected',
  },
  {
    codes: /^(?:blocked|autoblocked|systemblocked|globalblocking|wikimedia-globalblocking|torblock|blockedasrange)/u,
    matter: 'blocked',
  },
  { codes: /^abusefilter-warning/u, matter: 'filter-warning' },
  { codes: /^abusefilter-/u, matter: 'filter' },
  { codes: /^(?:spamblacklist|spamdetected|spamprotection|abusefilter-blocked-domains)/u, matter: 'address' },
  { codes: /^titleblacklist/u, matter: 'title' },
  { codes: /^readonly/u, matter: 'read-only' },
  { codes: /^(?:ratelimited|actionthrottled)/u, matter: 'rate' },
  { codes: /^contenttoobig/u, matter: 'too-big' },
  { codes: /^(?:pagedeleted|missingtitle)/u, matter: 'deleted' },
  { codes: /^(?:assert|badtoken|notloggedin|mustbeloggedin|login-required)/u, matter: 'signed-out' },
  {
    codes: /^(?:permissiondenied|noedit|cantcreate|nocreate|badaccess|readapidenied|writeapidenied)/u,
    matter: 'permission',
  },
  { codes: /^parley-/u, matter: 'ticket' },
];

const nextTries: Readonly<Record<Matter, NextTry>> = {
  protected: 'none',
  blocked: 'none',
  'filter-warning': 'anyway',
  filter: 'none',
  address: 'none',
  title: 'none',
  'read-only': 'again',
  rate: 'again',
  'too-big': 'none',
  deleted: 'none',
  'signed-out': 'again',
  permission: 'none',
  ticket: 'again',
  other: 'again',
};

/** The page changed while the edit was on its way. */
export function isConflict({ code }: WikiProblem): boolean {
  return conflicts.has(code);
}

/** The objection in words: what to do first, then what the wiki itself says. */
export function objectionTo(problems: readonly WikiProblem[]): WikiObjection {
  const matter = problems.map(matterOf).find((each) => each !== 'other') ?? 'other';
  return new WikiObjection({
    advice: adviceOn(matter),
    words: problems
      .flatMap((problem) => [problem.words, ...detailsOf(problem)])
      .map((words) => words.trim())
      .filter((words) => words !== '')
      .join('\n'),
    next: nextTries[matter],
  });
}

function matterOf({ code }: WikiProblem): Matter {
  return matters.find(({ codes }) => codes.test(code))?.matter ?? 'other';
}

/** What the wiki gives beside its words: why it is read-only, who blocked somebody and until when. */
function detailsOf({ data }: WikiProblem): readonly string[] {
  const reason = data['readonlyreason'];
  if (typeof reason === 'string') return [reason];
  const block = data['blockinfo'];
  if (typeof block !== 'object' || block === null) return [];
  const { blockedby, blockreason, blockexpiry }: Readonly<Record<string, unknown>> = { ...block };
  const until = typeof blockexpiry === 'string' ? Date.parse(blockexpiry) : Number.NaN;
  return [
    ...(typeof blockedby === 'string' ? [msg('parley-wiki-blocked-by', isolate(blockedby))] : []),
    ...(typeof blockreason === 'string' && blockreason !== ''
      ? [msg('parley-wiki-blocked-reason', isolate(blockreason))]
      : []),
    ...(Number.isNaN(until) ? [] : [msg('parley-wiki-blocked-until', formatFull(until))]),
  ];
}

function adviceOn(matter: Matter): string {
  switch (matter) {
    case 'protected':
      return msg('parley-wiki-objection-protected');
    case 'blocked':
      return msg('parley-wiki-objection-blocked');
    case 'filter-warning':
      return msg('parley-wiki-objection-filter-warning');
    case 'filter':
      return msg('parley-wiki-objection-filter');
    case 'address':
      return msg('parley-wiki-objection-address');
    case 'title':
      return msg('parley-wiki-objection-title');
    case 'read-only':
      return msg('parley-wiki-objection-read-only');
    case 'rate':
      return msg('parley-wiki-objection-rate');
    case 'too-big':
      return msg('parley-wiki-objection-too-big');
    case 'deleted':
      return msg('parley-wiki-objection-deleted');
    case 'signed-out':
      return msg('parley-wiki-objection-signed-out');
    case 'permission':
      return msg('parley-wiki-objection-permission');
    case 'ticket':
      return msg('parley-wiki-objection-ticket');
    case 'other':
      return msg('parley-wiki-objection-other');
  }
}
