// SPDX-License-Identifier: GPL-2.0-or-later
import { createTransport } from 'nodemailer';
import { readHelpMessages } from '../help-messages.ts';
import type { Channel } from '../ports.ts';

export type EmailSettings = {
  /** Such as `smtps://user@mail.example.org`, with the password if that is kept nowhere else. */
  readonly server: string;
  readonly from: string;
  readonly to: readonly string[];
  /** Where helpers find the desk. */
  readonly desk: string;
};

/** Milliseconds the mail server has for each of its answers. */
const patience = 15_000;

/** Writes a letter for each call. It never holds the asker's words: mail is kept in many places. */
export function createEmailChannel({ server, from, to, desk }: EmailSettings): Channel {
  const transport = createTransport(server, {
    from,
    // Nothing a letter names is ever fetched from here.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const messages = readHelpMessages();
  return {
    name: 'email',
    async tell({ wiki, page, askedAt, language }) {
      const { msg } = messages(language);
      const about = oneLine(page === undefined ? wiki : `${page} (${wiki})`);
      await withPatience(
        transport.sendMail({
          to: [...to],
          subject: msg('parley-help-mail-subject', about),
          text: [
            msg('parley-help-mail-text', about, new Date(askedAt).toISOString(), oneLine(language)),
            msg('parley-help-mail-desk', desk),
          ].join('\n'),
          headers: { 'Auto-Submitted': 'auto-generated' },
        }),
      );
    },
  };
}

async function withPatience(sent: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The mail server did not answer.')), patience);
  });
  try {
    await Promise.race([sent, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A title must not begin another line of the letter's head. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
