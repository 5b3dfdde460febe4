// SPDX-License-Identifier: GPL-2.0-or-later
import { joinConversation } from '../../../harness/conversation.ts';
import type { SignedInPerson } from '../../../harness/person.ts';
import type { Tab } from '../../../harness/tab.ts';
import { until } from '../../../harness/until.ts';
import { ask, HelpDeskTest, type OpenDesk } from '../../../help/help-desk.ts';
import { accepted, type Stage } from '../stage.ts';

/** How often a helper asks for a token to the edit session. */
const tries = 5;

type HelpAct = {
  readonly stage: Stage;
  readonly open: HelpDeskTest;
  readonly helper: SignedInPerson;
  readonly desk: OpenDesk;
};

/** A helper comes; somebody is helped to the end, somebody takes a question back, somebody goes without waiting. */
export async function help(stage: Stage): Promise<void> {
  const open = new HelpDeskTest();
  try {
    const helper = await stage.person('Helper', ['helper']);
    const desk = await open.desk(open.tab(helper));
    const act = { stage, open, helper, desk };
    await answerParked(act);
    await Promise.all([helpToTheEnd(act), takeBack(act), goWithoutWaiting(act)]);
  } finally {
    open.closeAll();
  }
}

/** What nobody answered in earlier scenes is answered on the wiki. */
async function answerParked({ stage, desk }: HelpAct): Promise<void> {
  for (const { id, state } of desk.requests()) {
    if (state.kind !== 'parked') continue;
    const reply = await desk.command({ type: 'help-answer', request: id, text: `An answer, ${stage.mark}.` });
    if (reply.type === 'ack') stage.did('parked questions answered');
  }
}

async function helpToTheEnd({ stage, open, helper, desk }: HelpAct): Promise<void> {
  const asker = await stage.person('Asker');
  const { edit } = await asker.documents(`Asked ${stage.mark}`);
  const { request, document } = await ask(asker, 'How do I cite a book?', { page: `Asked ${stage.mark}`, edit });
  const own = await open.request(open.tab(asker), document);
  await desk.sees(request);
  accepted('A claim', await desk.command({ type: 'help-claim', request }));
  await own.is('claimed');
  const tab = open.tab(helper);
  const talk = await joinConversation(tab, document);
  accepted('An answer', await talk.post('With the book button.'));
  const theirs = await open.request(open.tab(helper), document);
  accepted('Joining', await theirs.command({ type: 'help-join' }));
  await own.is('joined');
  await enterSession(tab, edit);
  accepted('Closing', await own.command({ type: 'help-close', solved: 'yes' }));
  await theirs.is('closed');
  stage.did('questions answered live');
}

async function takeBack({ stage, open, desk }: HelpAct): Promise<void> {
  const asker = await stage.person('Doubter');
  const { request, document } = await ask(asker, 'How do I move a page?');
  const own = await open.request(open.tab(asker), document);
  await desk.sees(request);
  accepted('Taking back', await own.command({ type: 'help-withdraw' }));
  await own.is('withdrawn');
  stage.did('questions taken back');
}

async function goWithoutWaiting({ stage }: HelpAct): Promise<void> {
  const asker = await stage.person('Hurried');
  await ask(asker, 'How do I upload a picture?');
  stage.did('questions left alone');
}

/** The mark of a mentor makes tokens from before worth nothing: browsers ask for another one, as this does. */
async function enterSession(tab: Tab, edit: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const session = tab.open(edit);
    const isRefused = () => session.refusals.length > 0;
    await until(session.onChange, () => session.provider.isSynced || isRefused(), { what: 'the edit session' });
    if (!isRefused()) return;
    session.leave();
    if (attempt === tries) throw new Error(`A helper was refused: ${session.refusals.join(', ')}`);
  }
}
