// SPDX-License-Identifier: GPL-2.0-or-later
import type { PeopleFigures, Seat, Work } from './people.ts';

/** What a process full of people is told. */
export type PeopleCommand =
  | { readonly kind: 'come'; readonly seats: readonly Seat[] }
  | ({ readonly kind: 'work' } & Work)
  | { readonly kind: 'settle'; readonly seconds: number }
  | { readonly kind: 'measure anew' }
  | { readonly kind: 'figures' }
  | { readonly kind: 'leave' };

/** And what it answers to each. */
export type PeopleAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'settled'; readonly everybody: boolean }
  | { readonly kind: 'figures'; readonly figures: PeopleFigures }
  | { readonly kind: 'failed'; readonly reason: string };

/** Both with a number, over the channel between the processes. */
export type Numbered<T> = T & { readonly number: number };
