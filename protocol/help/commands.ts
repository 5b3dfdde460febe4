// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import { helperWeights, maxAtOnce, maxHelperTopics } from './limits.ts';
import { helpSolutions } from './request.ts';

/** Made by the client, unique among its own commands: a repeated id is answered with the first result. */
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[A-Za-z0-9_-]+$/));
/** Longer texts are answered with `text_too_long`; this only bounds what is parsed. */
const Words = v.pipe(v.string(), v.maxLength(16_000));
const Request = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const PersonRef = v.object({
  wiki: v.pipe(v.string(), v.maxLength(32)),
  userId: v.pipe(v.string(), v.maxLength(64)),
});
const Solved = v.picklist(helpSolutions);
const Time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const Position = v.pipe(v.string(), v.maxLength(256), v.base64());

/** A passage of the asker's edit session: relative positions of Yjs, and the words that stand there. */
export const PassageSchema = v.object({
  document: v.pipe(v.string(), v.maxLength(128)),
  start: Position,
  end: Position,
  quote: v.pipe(v.string(), v.maxLength(300)),
});

const Claim = v.object({ type: v.literal('help-claim'), id: Id, request: Request });
/** Comes along to a request that another helper has, who asked for a second one. */
const Come = v.object({ type: v.literal('help-come'), id: Id, request: Request });
/** Not this one, not now: the helper is not asked again for it, and has not missed it. */
const Dismiss = v.object({ type: v.literal('help-dismiss'), id: Id, request: Request });
const Availability = v.object({
  type: v.literal('help-availability'),
  id: Id,
  on: v.boolean(),
  /** When they mean to be back, in milliseconds since 1970: they are on again by themselves then, while here. */
  until: v.optional(Time),
});
const Settings = v.object({
  type: v.literal('help-settings'),
  id: Id,
  weight: v.picklist(helperWeights),
  atOnce: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxAtOnce)),
  topics: v.pipe(v.array(v.pipe(v.string(), v.maxLength(255))), v.maxLength(maxHelperTopics)),
});
/** The helper moved the pointer or pressed a key: sent at most once a minute. */
const Active = v.object({ type: v.literal('help-active'), id: Id });
/** Answers a parked request on the wiki: where the asker left it, else on their talk page. */
const Answer = v.object({ type: v.literal('help-answer'), id: Id, request: Request, text: Words });
/** Reports the words of a request to the moderators. */
const ReportRequest = v.object({
  type: v.literal('help-report'),
  id: Id,
  request: Request,
  reason: v.pipe(v.string(), v.maxLength(500)),
});

/** A stateless frame from a helper at the desk. */
export const DeskCommandSchema = v.variant('type', [
  Claim,
  Come,
  Dismiss,
  Availability,
  Settings,
  Active,
  Answer,
  ReportRequest,
]);
export type DeskCommand = v.InferOutput<typeof DeskCommandSchema>;

/** Of the asker. */
const Withdraw = v.object({ type: v.literal('help-withdraw'), id: Id });
/** Lets a helper who is on their way into the edit session come at once, or one who was kept out of it come again. */
const Accept = v.object({ type: v.literal('help-accept'), id: Id, helper: PersonRef });
/** Keeps a helper out of the edit session, or asks them out; the conversation goes on. */
const Decline = v.object({ type: v.literal('help-decline'), id: Id, helper: PersonRef });
/** Asks for another helper: back to the queue with its age, without those who have it now. */
const Another = v.object({ type: v.literal('help-another'), id: Id });
/** Leaves the question on the wiki's help page, in the asker's name. */
const LeaveNote = v.object({ type: v.literal('help-leave-note'), id: Id });
/** Says no to that offer. */
const WaitOn = v.object({ type: v.literal('help-wait'), id: Id });
/** Stops or takes up following the view that a mentor leads. */
const Follow = v.object({ type: v.literal('help-follow'), id: Id, on: v.boolean() });
/** The closing question, answered by the asker; again changes the answer. */
const SolvedIs = v.object({ type: v.literal('help-solved'), id: Id, solved: Solved });
/** Thanks the helpers, on their talk pages or as the wiki does it. Words are optional. */
const Thank = v.object({ type: v.literal('help-thank'), id: Id, text: v.optional(Words) });
/** Puts the conversation on the asker's own talk page. */
const PostConversation = v.object({ type: v.literal('help-post'), id: Id });

/** Of helpers. */
const Join = v.object({ type: v.literal('help-join'), id: Id });
/** Leaves the edit session, and stays in the conversation. */
const StepOut = v.object({ type: v.literal('help-step-out'), id: Id });
/** Of a mentor: they edit the text from now on, or only look at it. */
const Edits = v.object({ type: v.literal('help-edits'), id: Id, on: v.boolean() });
const Pass = v.object({
  type: v.literal('help-pass'),
  id: Id,
  /** Absent: to whoever takes it. */
  to: v.optional(PersonRef),
  note: v.pipe(v.string(), v.maxLength(2000)),
});
/** Asks a second helper to come along. */
const Second = v.object({
  type: v.literal('help-second'),
  id: Id,
  to: v.optional(PersonRef),
  note: v.pipe(v.string(), v.maxLength(2000)),
});
const GiveBack = v.object({ type: v.literal('help-back'), id: Id });
const Point = v.object({ type: v.literal('help-point'), id: Id, passage: v.nullable(PassageSchema) });
/** Leads the asker's view to where the mentor looks, or ends it (`null`). At most a few times in a second. */
const Lead = v.object({ type: v.literal('help-lead'), id: Id, passage: v.nullable(PassageSchema) });

/** Of either side: from the asker, `solved` answers the closing question at once. */
const Close = v.object({ type: v.literal('help-close'), id: Id, solved: v.optional(Solved) });

/** A stateless frame in a `help` document, besides the commands of every conversation (`protocol/chat/commands.ts`). */
export const HelpCommandSchema = v.variant('type', [
  Withdraw,
  Accept,
  Decline,
  Another,
  LeaveNote,
  WaitOn,
  Follow,
  SolvedIs,
  Thank,
  PostConversation,
  Join,
  StepOut,
  Edits,
  Pass,
  Second,
  GiveBack,
  Point,
  Lead,
  Close,
]);
export type HelpCommand = v.InferOutput<typeof HelpCommandSchema>;
