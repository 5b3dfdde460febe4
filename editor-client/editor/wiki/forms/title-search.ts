// SPDX-License-Identifier: GPL-2.0-or-later
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds to wait for the next key before the wiki is asked. */
const typingPause = 150;

/** Looks something up while a person types; an answer that comes late is not shown. */
export class TitleSearch<Found> implements ReactiveController {
  found: readonly Found[] = [];
  failed = false;
  private readonly host: ReactiveControllerHost;
  private readonly ask: (typed: string, signal: AbortSignal) => Promise<readonly Found[]>;
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, ask: (typed: string, signal: AbortSignal) => Promise<readonly Found[]>) {
    this.host = host;
    this.ask = ask;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  clear(): void {
    clearTimeout(this.timer);
    this.running?.abort();
    this.found = [];
    this.failed = false;
    this.host.requestUpdate();
  }

  look(typed: string): void {
    clearTimeout(this.timer);
    this.running?.abort();
    if (typed.trim() === '') {
      this.clear();
      return;
    }
    this.timer = setTimeout(() => void this.run(typed.trim()), typingPause);
  }

  private async run(typed: string): Promise<void> {
    const running = new AbortController();
    this.running = running;
    try {
      const found = await this.ask(typed, running.signal);
      if (running.signal.aborted) return;
      this.found = found;
      this.failed = false;
    } catch {
      if (running.signal.aborted) return;
      this.found = [];
      this.failed = true;
    }
    this.host.requestUpdate();
  }
}
