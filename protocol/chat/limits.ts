// SPDX-License-Identifier: GPL-2.0-or-later

/** Characters (UTF-16 code units) in one message. */
export const maxMessageLength = 1000;
/** People one message may mention. */
export const maxMentions = 5;
/** Different reactions on one message. */
export const maxReactionKinds = 20;
/** Names listed with a reaction; the count goes on. */
export const maxReactionNames = 20;
/** Messages the live document of a kept conversation holds; older ones are paged over HTTP. */
export const keptMessagesLive = 200;
/** Messages an ephemeral room holds at all. */
export const roomMessagesLive = 100;
/** Above this many people, who is typing is not shown. */
export const typingHiddenAbove = 100;
/** Names a presence digest lists at most. */
export const digestNames = 50;
