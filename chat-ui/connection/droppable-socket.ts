// SPDX-License-Identifier: GPL-2.0-or-later
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { closeCodes } from '@parley/protocol/errors/close-codes.ts';

/** The provider's socket, which can be told that its line is dead without waiting for the browser to notice. */
export class DroppableSocket extends HocuspocusProviderWebsocket {
  /** Treats the socket as closed now; it comes back by itself. */
  drop(): void {
    this.emit('close', { event: { code: closeCodes.timeout, reason: 'offline' } });
  }
}
