// SPDX-License-Identifier: GPL-2.0-or-later
import type { Outlet } from './member.ts';
import { type Body, isPlain } from './wire/bodies.ts';
import { type Address, frameOf } from './wire/frame.ts';

/** Somebody who is sent to. */
export type Receiver = { readonly outlet: Outlet };

export type FanOutOptions<R extends Receiver> = {
  /** Who has it already. */
  readonly except?: R | undefined;
  /** What single receivers are told before it, in the same write. */
  readonly first?: ReadonlyMap<R, readonly Body[]> | undefined;
};

/**
 * Sends the same messages to many clients: the frames are made once for each address, nearly always once for all,
 * and written to each socket in one piece. Answers how many sockets were written to.
 */
export function fanOut<R extends Receiver>(
  receivers: Iterable<R>,
  bodies: readonly Body[],
  { except, first }: FanOutOptions<R> = {},
): number {
  let address: string | undefined;
  let frames: Buffer | undefined;
  let plainFrames: Buffer | undefined;
  let written = 0;
  for (const receiver of receivers) {
    if (receiver === except) continue;
    const { outlet } = receiver;
    const own = first?.get(receiver);
    if (own !== undefined) {
      outlet.write(framesOf(outlet.address, [...own, ...bodies]));
    } else if (outlet.address === null) {
      plainFrames ??= framesOf(null, bodies);
      outlet.write(plainFrames);
    } else {
      if (frames === undefined || address !== outlet.address) {
        address = outlet.address;
        frames = framesOf(address, bodies);
      }
      outlet.write(frames);
    }
    written += 1;
  }
  return written;
}

function framesOf(address: Address, all: readonly Body[]): Buffer {
  const bodies = address === null ? all.filter(isPlain) : all;
  const [only] = bodies;
  if (bodies.length === 1 && only !== undefined) return frameOf(address, only);
  return Buffer.concat(bodies.map((body) => frameOf(address, body)));
}
