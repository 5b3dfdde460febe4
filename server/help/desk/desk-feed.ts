// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type DeskCommand, DeskCommandSchema } from '@parley/protocol/help/commands.ts';
import type { DeskHelper, DeskRequest } from '@parley/protocol/help/desk.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import * as v from 'valibot';
import { Doc } from 'yjs';
import { createOnce } from '../../memory/repeated-commands.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Feed, FeedHandler, FeedMember } from '../../sync/feed.ts';
import type { HelperRecord } from '../helpers/helper-record.ts';
import type { OfferBook } from '../helpers/offer-book.ts';
import { offersIn } from '../helpers/offers.ts';
import type { Presence } from '../presence.ts';
import type { Clock } from '../ports.ts';
import { acknowledgement, type Acknowledged, type CommandRates, frame, idOf, parseJson, refusal } from '../replies.ts';
import { includesPerson } from '../requests/request-record.ts';
import type { HelpSettings } from '../settings.ts';
import { isHere, placesIn, requestsOf, type Snapshot } from '../snapshot.ts';
import { deskView, helperView } from '../views.ts';
import { writeDesk } from './desk-document.ts';

export type DeskFeedDependencies = {
  readonly clock: Clock;
  readonly settings: HelpSettings;
  readonly presence: Presence;
  readonly offers: OfferBook;
  readonly rates: CommandRates;
  readonly logger: Logger;
  readonly snapshot: () => Snapshot;
  /** A helper's first connection came, or their last one went. */
  readonly entered: (member: FeedMember) => void;
  readonly left: (member: FeedMember) => void;
  readonly carryOut: (member: FeedMember, command: DeskCommand) => Promise<Acknowledged>;
};

/** The desk of one wiki, as a live document. */
export type DeskFeed = {
  readonly handler: FeedHandler;
  /** Shows what is true now, and asks helpers. */
  show(snapshot: Snapshot): void;
};

export function createDeskFeed(deps: DeskFeedDependencies): DeskFeed {
  const { clock, settings, presence, offers, rates } = deps;
  const once = createOnce<Acknowledged>(() => clock.now());
  const told = new WeakMap<FeedMember, string>();
  let open: Feed | undefined;
  let doc: Doc | undefined;
  let incarnation = '';

  const welcome = (member: FeedMember, snapshot: Snapshot): void => {
    const key = personKey(member.admission.person);
    const helper = snapshot.helpers.find((one) => one.key === key);
    if (helper === undefined) return;
    const { weight, atOnce, topics } = helper;
    const you = helperView(helper, snapshot);
    const declined = snapshot.requests.filter(({ turnedAway = [] }) => includesPerson(turnedAway, helper.person));
    const content = frame({
      type: 'desk',
      incarnation,
      you,
      settings: { weight, atOnce, topics },
      ...(declined.length === 0 ? {} : { declined: declined.map(({ id }) => id) }),
    });
    if (told.get(member) === content) return;
    told.set(member, content);
    member.send(content);
  };
  const tellOffers = (snapshot: Snapshot): void => {
    const now = clock.now();
    const here = new Set(presence.helpers());
    const isDismissed = (request: string, helper: string): boolean => offers.isDismissed(request, helper);
    const own = offersIn(snapshot, { now, settings, isDismissed }).filter(({ helper }) => here.has(helper));
    const { made, over } = offers.update(own, now);
    for (const { helper, request, stage, by } of made) {
      sendTo(open, helper, frame({ type: 'offer', request, stage, ...(by === undefined ? {} : { by }) }));
    }
    for (const { helper, request } of over) sendTo(open, helper, frame({ type: 'offer-over', request }));
    offers.forget(snapshot);
  };

  return {
    show(snapshot) {
      if (doc !== undefined) writeDesk(doc, requestViews(snapshot, deps), helperViews(snapshot, deps));
      for (const member of open?.members ?? []) welcome(member, snapshot);
      tellOffers(snapshot);
    },
    handler: {
      async open() {
        doc = new Doc();
        incarnation = randomUUID();
        writeDesk(doc, requestViews(deps.snapshot(), deps), helperViews(deps.snapshot(), deps));
        return doc;
      },
      joined(feed, member) {
        open = feed;
        deps.entered(member);
      },
      left: (_feed, member) => deps.left(member),
      readmitted(_feed, member) {
        told.delete(member);
        welcome(member, deps.snapshot());
      },
      async command(_feed, member, payload) {
        const json = parseJson(payload);
        const parsed = v.safeParse(DeskCommandSchema, json, { abortEarly: true });
        if (!parsed.success) {
          member.send(refusal(idOf(json), new ParleyError('bad_request')));
          return;
        }
        const { id, type } = parsed.output;
        const { person } = member.admission;
        try {
          await rates.take(person, 'command');
          presence.active(person, clock.now());
          member.send(acknowledgement(id, await once(person, id, () => deps.carryOut(member, parsed.output))));
        } catch (error) {
          // Neither the command nor what the error says about it: words of people stay out of the log.
          if (!(error instanceof ParleyError)) {
            const name = error instanceof Error ? error.name : typeof error;
            deps.logger.error({ command: type, error: { name } }, 'A command at the help desk failed.');
          }
          member.send(refusal(id, error));
        }
      },
      emptied() {
        open = undefined;
        doc = undefined;
        return true;
      },
    },
  };
}

function sendTo(feed: Feed | undefined, key: string, payload: string): void {
  for (const member of feed?.members ?? []) if (personKey(member.admission.person) === key) member.send(payload);
}

function requestViews(
  snapshot: Snapshot,
  { clock, settings, presence }: DeskFeedDependencies,
): ReadonlyMap<string, DeskRequest> {
  const now = clock.now();
  const context = { now, settings, places: placesIn(snapshot) };
  const views = new Map<string, DeskRequest>();
  for (const request of snapshot.requests) {
    const askerHere = presence.isAskerHere(request.id) || request.askerSeenAt > now - settings.lease;
    const view = deskView(request, snapshot.helpers, { ...context, askerHere });
    if (view !== undefined) views.set(request.id, view);
  }
  return views;
}

/** Those who are here, those who said when they return, and those who have requests. */
function helperViews(snapshot: Snapshot, { clock, settings }: DeskFeedDependencies): ReadonlyMap<string, DeskHelper> {
  const now = clock.now();
  const shown = (helper: HelperRecord): boolean =>
    isHere(helper, now, settings) ||
    (helper.away === 'chosen' && (helper.awayUntil ?? 0) > now) ||
    requestsOf(helper.key, snapshot).length > 0;
  return new Map(snapshot.helpers.filter(shown).map((helper) => [helper.key, helperView(helper, snapshot)]));
}
