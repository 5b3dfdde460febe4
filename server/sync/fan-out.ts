// SPDX-License-Identifier: GPL-2.0-or-later
import type { Outlet } from './member.ts';
import { type Body, isPlain } from './wire/bodies.ts';
import { frameOf } from './wire/frame.ts';

/**
 * Sends the same messages to many clients: the frames are made once for each address, nearly always once for all,
 * and written to each socket in one piece. Answers how many sockets were written to.
 */
export function fanOut(outlets: Iterable<Outlet>, bodies: readonly Body[], except?: Outlet): number {
  let address: string | undefined;
  let frames: Buffer | undefined;
  let plainFrames: Buffer | undefined;
  let written = 0;
  for (const outlet of outlets) {
    if (outlet === except) continue;
    if (outlet.address === null) {
      plainFrames ??= framesOf(null, bodies.filter(isPlain));
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

function framesOf(address: string | null, bodies: readonly Body[]): Buffer {
  const [only] = bodies;
  if (bodies.length === 1 && only !== undefined) return frameOf(address, only);
  return Buffer.concat(bodies.map((body) => frameOf(address, body)));
}
