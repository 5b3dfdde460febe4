// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatCommand } from '@parley/protocol/chat/commands.ts';
import type { CommandReply, PresenceDigest, Welcome } from '@parley/protocol/chat/frames.ts';
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { patience } from './patience.ts';
import type { Frame, OpenDocument, Tab } from './tab.ts';
import { until } from './until.ts';

type WithoutId<Command> = Command extends ChatCommand ? Omit<Command, 'id'> : never;
type CommandBody = WithoutId<ChatCommand>;

/** A person in a conversation. */
export type Conversation = OpenDocument & {
  messages(): readonly Message[];
  texts(): readonly string[];
  /** Sends a command, again after each reconnection until it is answered, as a careful client does. */
  command(body: CommandBody, id?: string): Promise<CommandReply>;
  post(text: string): Promise<CommandReply>;
  /** Sends whatever text as a stateless frame. */
  sendRaw(payload: string): void;
  /** Waits until this person sees a message with these words. */
  sees(text: string): Promise<Message>;
  welcome(): Promise<Welcome>;
  presence(wanted: (digest: PresenceDigest) => boolean): Promise<PresenceDigest>;
};

function isReply(frame: Frame): boolean {
  return frame.type === 'ack' || frame.type === 'error';
}

/** Opens a conversation and waits until its messages are here. */
export async function joinConversation(tab: Tab, name: string): Promise<Conversation> {
  const opened = tab.open(name);
  const conversation = converse(opened, tab.person.name);
  await opened.synced();
  return conversation;
}

function converse(opened: OpenDocument, who: string): Conversation {
  const array = opened.doc.getArray<Message>(messagesField);
  let commands = 0;

  const command = async (
    body: CommandBody,
    id = `${who.replaceAll(/[^A-Za-z0-9]/g, '')}-${++commands}-${Date.now()}`,
  ) => {
    const payload = JSON.stringify({ ...body, id });
    const answered = () => opened.frames.find((frame) => isReply(frame) && frame['id'] === id);
    const send = () => opened.provider.sendStateless(payload);
    // After a cut nobody knows whether it arrived; the same id makes a second time harmless.
    const again = () => {
      if (answered() === undefined) send();
    };
    opened.provider.on('synced', again);
    if (opened.provider.isSynced) send();
    try {
      const detail = () => `${who} in ${opened.name}, last frames ${JSON.stringify(opened.frames.slice(-5))}`;
      const reply = await until(opened.onChange, answered, {
        what: `an answer to ${body.type} ${id}`,
        timeout: patience,
        detail,
      });
      return reply as unknown as CommandReply;
    } finally {
      opened.provider.off('synced', again);
    }
  };
  const messages = () => array.toArray();
  return {
    ...opened,
    messages,
    texts: () => messages().map((message) => message.text),
    command,
    post: (text) => command({ type: 'post', text }),
    sendRaw: (payload) => opened.provider.sendStateless(payload),
    sees: (text) =>
      until(opened.onChange, () => messages().find((message) => message.text === text), {
        what: `the message "${text}" for ${who}`,
        detail: () => `has ${messages().length} messages`,
      }),
    welcome: async () =>
      (await until(opened.onChange, () => opened.frames.findLast((frame) => frame.type === 'welcome'), {
        what: 'the welcome',
      })) as unknown as Welcome,
    presence: (wanted) =>
      until(
        opened.onChange,
        () => {
          const last = opened.frames.findLast((frame) => frame.type === 'presence') as PresenceDigest | undefined;
          return last !== undefined && wanted(last) ? last : undefined;
        },
        { what: 'the presence looked for', detail: () => JSON.stringify(opened.frames.slice(-3)) },
      ),
  };
}

/** Posts and throws when the server did not take it. */
export async function postAcknowledged(conversation: Conversation, text: string): Promise<void> {
  const reply = await conversation.post(text);
  if (reply.type === 'error') throw new Error(`not posted: ${reply.code}`);
}
