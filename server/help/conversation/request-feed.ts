// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import { type HelpCommand, HelpCommandSchema } from '@parley/protocol/help/commands.ts';
import { helpField, type HelpRequest, helpRequestKey } from '@parley/protocol/help/request.ts';
import * as v from 'valibot';
import type { Doc } from 'yjs';
import { createOnce, type Once } from '../../memory/repeated-commands.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Feed, FeedHandler, FeedMember } from '../../sync/feed.ts';
import { become } from '../desk/desk-document.ts';
import type { Presence } from '../presence.ts';
import type { Clock } from '../ports.ts';
import {
  acknowledgement,
  type Acknowledged,
  type CommandRates,
  idOf,
  isHelpCommand,
  isPost,
  parseJson,
  refusal,
} from '../replies.ts';
import {
  documentOf,
  helpersIn,
  includesPerson,
  isLive,
  type RequestRecord,
  samePerson,
} from '../requests/request-record.ts';
import type { RequestStore } from '../requests/request-store.ts';
import type { HelpSettings } from '../settings.ts';
import { placesIn, type Snapshot } from '../snapshot.ts';
import { requestView } from '../views.ts';

/** How long after the end of a request its people may look at the conversation, in milliseconds. */
const lookBack = 30 * 60_000;

export type RequestFeedDependencies = {
  readonly clock: Clock;
  readonly settings: HelpSettings;
  readonly presence: Presence;
  readonly rates: CommandRates;
  readonly logger: Logger;
  readonly requests: RequestStore;
  readonly snapshot: () => Snapshot;
  /** Carries the messages. */
  readonly conversation: FeedHandler;
  readonly helperEntered: (member: FeedMember) => void;
  readonly helperLeft: (member: FeedMember) => void;
  readonly askerEntered: (request: string) => void;
  /** Somebody who is not the asker said something. */
  readonly helperSpoke: (request: RequestRecord) => Promise<void>;
  readonly carryOut: (feed: Feed, member: FeedMember, command: HelpCommand) => Promise<Acknowledged>;
};

type OpenRequest = { record: RequestRecord; readonly doc: Doc; feed: Feed | undefined };

/** The requests of one wiki that somebody has open, as live documents. */
export type RequestFeed = {
  readonly handler: FeedHandler;
  /** Shows what is true now. */
  show(snapshot: Snapshot): Promise<void>;
  /** The request of a document that is in memory. */
  find(document: string): RequestRecord | undefined;
};

export function createRequestFeed(deps: RequestFeedDependencies): RequestFeed {
  const { conversation, requests, clock, presence } = deps;
  const open = new Map<string, OpenRequest>();
  const once = createOnce<Acknowledged>(() => clock.now());

  const show = (opened: OpenRequest, snapshot: Snapshot): void => {
    const { record, doc, feed } = opened;
    write(doc, requestView(record, { now: clock.now(), settings: deps.settings, places: placesIn(snapshot) }));
    for (const member of feed?.members ?? []) {
      if (!belongs(record, member)) member.leave(reasonToLeave(record, member));
      else if (!isLive(record.state) && clock.now() - record.since > lookBack) member.leave('help_over');
    }
  };
  const update = async (opened: OpenRequest, snapshot: Snapshot): Promise<void> => {
    const { id, state } = opened.record;
    const record = snapshot.requests.find((request) => request.id === id) ?? (await requests.find(id)) ?? opened.record;
    const ended = isLive(state) && !isLive(record.state);
    opened.record = record;
    show(opened, snapshot);
    // From now on nothing more may be said.
    if (ended && opened.feed !== undefined) {
      for (const member of opened.feed.members) conversation.readmitted?.(opened.feed, member);
    }
  };

  return {
    find: (document) => open.get(document)?.record,
    async show(snapshot) {
      for (const opened of open.values()) await update(opened, snapshot);
    },
    handler: {
      async open(name: string, document: DocumentName) {
        const record = await requests.find(document.key);
        if (record === undefined || documentOf(record) !== name) throw new ParleyError('not_found');
        const doc = await conversation.open(name, document);
        const opened: OpenRequest = { record, doc, feed: undefined };
        open.set(name, opened);
        show(opened, deps.snapshot());
        return doc;
      },
      joined(feed, member) {
        conversation.joined(feed, member);
        const opened = open.get(feed.name);
        if (opened === undefined) return;
        opened.feed = feed;
        if (isAsker(opened.record, member)) {
          presence.askerEntered(opened.record.id);
          deps.askerEntered(opened.record.id);
        } else deps.helperEntered(member);
      },
      left(feed, member) {
        conversation.left(feed, member);
        const record = open.get(feed.name)?.record;
        if (record === undefined) return;
        if (isAsker(record, member)) presence.askerLeft(record.id);
        else deps.helperLeft(member);
      },
      readmitted: (feed, member) => conversation.readmitted?.(feed, member),
      async command(feed, member, payload) {
        const json = parseJson(payload);
        presence.active(member.admission.person, clock.now());
        if (isHelpCommand(json)) {
          await carryOut(feed, member, json, { ...deps, once });
          return;
        }
        await conversation.command(feed, member, payload);
        const record = open.get(feed.name)?.record;
        if (record !== undefined && isPost(json) && !isAsker(record, member)) await deps.helperSpoke(record);
      },
      emptied(feed) {
        const mayGo = conversation.emptied(feed);
        if (mayGo) open.delete(feed.name);
        return mayGo;
      },
    },
  };
}

function reasonToLeave({ turnedAway = [] }: RequestRecord, { admission }: FeedMember): ErrorCode {
  return includesPerson(turnedAway, admission.person) ? 'help_declined' : 'permission_denied';
}

/** Whether somebody is still part of a request: its asker, or one of its helpers. */
function belongs(record: RequestRecord, member: FeedMember): boolean {
  const { person } = member.admission;
  if (samePerson(record.asker, person)) return true;
  const { state } = record;
  return includesPerson(state.kind === 'closed' ? state.helpers : helpersIn(state), person);
}

function isAsker(record: RequestRecord, { admission }: FeedMember): boolean {
  return samePerson(record.asker, admission.person);
}

async function carryOut(
  feed: Feed,
  member: FeedMember,
  json: unknown,
  deps: RequestFeedDependencies & { readonly once: Once<Acknowledged> },
): Promise<void> {
  const parsed = v.safeParse(HelpCommandSchema, json, { abortEarly: true });
  if (!parsed.success) {
    member.send(refusal(idOf(json), new ParleyError('bad_request')));
    return;
  }
  const command = parsed.output;
  const { person } = member.admission;
  try {
    const isView = command.type === 'help-lead' || command.type === 'help-point';
    await deps.rates.take(person, isView ? 'view' : 'command');
    const carryOut = () => deps.carryOut(feed, member, command);
    // Where somebody looks is told many times a second and changes nothing when told again.
    const result = await (isView ? carryOut() : deps.once(person, command.id, carryOut));
    member.send(acknowledgement(command.id, result));
  } catch (error) {
    // Neither the command nor what the error says about it: words of people stay out of the log.
    if (!(error instanceof ParleyError)) {
      const name = error instanceof Error ? error.name : typeof error;
      deps.logger.error(
        { document: feed.name, command: command.type, error: { name } },
        'A command of live help failed.',
      );
    }
    member.send(refusal(command.id, error));
  }
}

function write(doc: Doc, view: HelpRequest): void {
  doc.transact(() => become(doc.getMap<HelpRequest>(helpField), new Map([[helpRequestKey, view]])));
}
