// SPDX-License-Identifier: GPL-2.0-or-later
import type { DeskHelper, DeskRequest, DeskRequestState } from '@parley/protocol/help/desk.ts';
import type { HelpRequest, HelpState } from '@parley/protocol/help/request.ts';
import { availabilityOf, type HelperRecord } from './helpers/helper-record.ts';
import { matches } from './helpers/matching.ts';
import { documentOf, type RequestRecord } from './requests/request-record.ts';
import type { HelpSettings } from './settings.ts';
import { requestsOf, type Snapshot, stageOf } from './snapshot.ts';

/** What a view needs to know besides the request. */
export type ViewContext = {
  readonly now: number;
  readonly settings: HelpSettings;
  /** By request id; see `placesIn`. */
  readonly places: ReadonlyMap<string, number>;
};

/** A request as the asker and its helpers see it. */
export function requestView(request: RequestRecord, context: ViewContext): HelpRequest {
  const { id, asker, askedAt, since, about } = request;
  return { id, document: documentOf(request), asker, askedAt, since, about, state: stateView(request, context) };
}

function stateView(request: RequestRecord, { now, settings, places }: ViewContext): HelpState {
  const { state } = request;
  switch (state.kind) {
    case 'waiting':
      return {
        kind: 'waiting',
        place: places.get(request.id) ?? places.size + 1,
        stage: stageOf(request, now, settings),
        ...(state.again === undefined ? {} : { again: true }),
        ...(state.another === undefined ? {} : { another: true }),
        ...(state.waitsOn === undefined ? {} : { waitsOn: true }),
      };
    case 'claimed': {
      const { kind, helpers, coming, declined } = state;
      return { kind, helpers, coming, declined };
    }
    case 'joined': {
      const { kind, helpers, mentors, editing, coming, declined } = state;
      return { kind, helpers, mentors, ...(editing === undefined ? {} : { editing }), coming, declined };
    }
    case 'parked':
      return { kind: 'parked', ...noteView(state) };
    case 'closed':
    case 'withdrawn':
    case 'abandoned':
      return state;
    default:
      return state satisfies never;
  }
}

function noteView({ note }: Extract<RequestRecord['state'], { kind: 'parked' }>) {
  return note === undefined ? {} : { note: { title: note.title, heading: note.heading } };
}

/** A live request as helpers see it; `undefined` once it has ended. */
export function deskView(
  request: RequestRecord,
  helpers: readonly HelperRecord[],
  context: ViewContext & { readonly askerHere: boolean },
): DeskRequest | undefined {
  const state = deskState(request, context);
  if (state === undefined) return undefined;
  const { id, asker, askedAt, since, text, about, passed } = request;
  return {
    id,
    document: documentOf(request),
    asker,
    askedAt,
    since,
    text,
    about,
    askerHere: context.askerHere,
    matching: helpers.filter((helper) => matches(request, helper)).map(({ key }) => key),
    ...(passed === undefined ? {} : { passed }),
    state,
  };
}

function deskState(request: RequestRecord, { now, settings, places }: ViewContext): DeskRequestState | undefined {
  const { state } = request;
  switch (state.kind) {
    case 'waiting':
      return {
        kind: 'waiting',
        place: places.get(request.id) ?? places.size + 1,
        stage: stageOf(request, now, settings),
        ...(state.reserved === undefined || state.reserved.until <= now ? {} : { reserved: state.reserved }),
      };
    case 'claimed':
    case 'joined': {
      const { kind, helpers, wanted } = state;
      return { kind, helpers, ...(wanted === undefined ? {} : { wanted }) };
    }
    case 'parked':
      return { kind: 'parked', ...noteView(state) };
    case 'closed':
    case 'withdrawn':
    case 'abandoned':
      return undefined;
    default:
      return state satisfies never;
  }
}

/** A helper as other helpers see them. */
export function helperView(helper: HelperRecord, snapshot: Snapshot): DeskHelper {
  return {
    person: helper.person,
    availability: availabilityOf(helper),
    requests: requestsOf(helper.key, snapshot).map(({ id }) => id),
    atOnce: helper.atOnce,
  };
}
