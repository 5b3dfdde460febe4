// SPDX-License-Identifier: GPL-2.0-or-later
import type { SeededRandom } from '../../harness/random.ts';
import { Residents } from './residents.ts';
import { playScene } from './scene.ts';
import type { Site } from './site.ts';
import { type Deeds, Stage } from './stage.ts';

export type DayPlan = {
  /** Different for each day. */
  readonly number: number;
  /** People at a time. */
  readonly crowd: number;
  /** Milliseconds from the beginning of a scene to the next; a scene that takes longer makes the next one late. */
  readonly every: number;
  /** Asked before each scene. */
  readonly goesOn: () => boolean;
  /** A scene did not go as it should. Without it the day ends there. */
  readonly failed?: (error: unknown) => void;
};

/** A day of a site: some stay from morning to evening, and meanwhile scene follows scene. At night nobody is there. */
export async function liveDay(site: Site, plan: DayPlan, random: SeededRandom, deeds: Deeds): Promise<void> {
  const stageOf = (scene: number) => new Stage(site.origins, random, plan.number, scene, deeds);
  const residents = await Residents.come(stageOf(0));
  try {
    for (let scene = 1; plan.goesOn(); scene += 1) {
      const next = performance.now() + plan.every;
      const played = Promise.all([playScene(stageOf(scene), plan.crowd, residents.documents), residents.stir()]);
      await (plan.failed === undefined ? played : played.catch(plan.failed));
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
    }
  } finally {
    await residents.leave();
  }
}
