// SPDX-License-Identifier: GPL-2.0-or-later
import { editAddress } from '../wiki/page-address.ts';

/** Follows an invitation to edit a page together: `parley-accept` of a room, whose detail holds the event. */
export function acceptInvitation(event: CustomEvent): void {
  const detail: unknown = event.detail;
  if (typeof detail !== 'object' || detail === null || !('event' in detail)) return;
  const invitation = detail.event;
  if (typeof invitation !== 'object' || invitation === null || !('page' in invitation)) return;
  location.assign(editAddress(String(invitation.page)));
}
