// SPDX-License-Identifier: GPL-2.0-or-later

/** Who is met within this time after arriving was there already, in milliseconds. */
const arrivalTime = 2000;
/** Who goes may only be loading the page again: their leaving is told after this time, in milliseconds. */
const leavingTime = 10_000;

/** What is told about people coming and going. */
export type ComingsListener = { readonly joined: (name: string) => void; readonly left: (name: string) => void };

/** Decides which comings and goings are news: not those on arrival, and not a leave that is followed by a return. */
export class Comings {
  private present = new Map<string, string>();
  private readonly leaving = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listener: ComingsListener;
  private settled = false;
  private readonly settling: ReturnType<typeof setTimeout>;

  constructor(listener: ComingsListener) {
    this.listener = listener;
    this.settling = setTimeout(() => {
      this.settled = true;
    }, arrivalTime);
  }

  /** Takes note of who is here now: names by key. */
  update(people: ReadonlyMap<string, string>): void {
    for (const [key, name] of people) if (!this.present.has(key)) this.came(key, name);
    for (const [key, name] of this.present) if (!people.has(key)) this.went(key, name);
    this.present = new Map(people);
  }

  /** Tells nothing any more. */
  stop(): void {
    clearTimeout(this.settling);
    for (const timer of this.leaving.values()) clearTimeout(timer);
    this.leaving.clear();
  }

  private came(key: string, name: string): void {
    const leaving = this.leaving.get(key);
    clearTimeout(leaving);
    this.leaving.delete(key);
    if (leaving === undefined && this.settled) this.listener.joined(name);
  }

  private went(key: string, name: string): void {
    const timer = setTimeout(() => {
      this.leaving.delete(key);
      this.listener.left(name);
    }, leavingTime);
    this.leaving.set(key, timer);
  }
}
