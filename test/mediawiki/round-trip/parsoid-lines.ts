// SPDX-License-Identifier: GPL-2.0-or-later
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { wikiEnvironment } from '../wiki/php.ts';

const script = fileURLToPath(new URL('parsoid-lines.php', import.meta.url));

type Order =
  | { readonly op: 'html'; readonly title: string; readonly wikitext: string }
  | {
      readonly op: 'source';
      readonly title: string;
      readonly wikitext: string;
      readonly original: string;
      readonly html: string;
    }
  | { readonly op: 'page'; readonly title: string };

type Answer = { readonly html?: string; readonly wikitext?: string | null; readonly error?: string };

/** One Parsoid in a process of its own. */
class Worker {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  #complaints = '';
  #ended = false;

  constructor(wiki: string) {
    this.#process = spawn('php', ['-d', 'display_errors=stderr', script], { env: wikiEnvironment(wiki) });
    createInterface({ input: this.#process.stdout }).on('line', (line) => {
      this.#waiting.shift()?.resolve(JSON.parse(line) as Answer);
    });
    this.#process.stderr.on('data', (data: Buffer) => {
      this.#complaints = `${this.#complaints}${data.toString()}`.slice(-2000);
    });
    this.#process.stdin.on('error', () => undefined);
    this.#process.once('close', () => {
      this.#ended = true;
      for (const { reject } of this.#waiting.splice(0)) reject(this.#end());
    });
  }

  get load(): number {
    return this.#waiting.length;
  }

  #end(): Error {
    return new Error(`Parsoid ended: ${this.#complaints}`);
  }

  ask(order: Order): Promise<Answer> {
    if (this.#ended) return Promise.reject(this.#end());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${JSON.stringify(order)}\n`);
    });
  }

  stop(): void {
    this.#process.stdin.end();
  }
}

/** The wiki's own Parsoid, without requests: texts are given, nothing is saved. */
export type ParsoidLines = {
  /** The HTML of a page of this title as if it had this text. */
  html(title: string, wikitext: string): Promise<string>;
  /** The text that edited HTML stands for, by the selective serialiser. */
  source(title: string, wikitext: string, original: string, html: string): Promise<string>;
  /** The text of a page of the wiki. */
  page(title: string): Promise<string | undefined>;
  stop(): void;
};

/** Starts as many Parsoids as there are cores to use, over the wiki in this folder. */
export function startParsoid(wiki: string, workers = 2): ParsoidLines {
  const all = Array.from({ length: workers }, () => new Worker(wiki));
  const ask = async (order: Order): Promise<Answer> => {
    const idle = all.reduce((best, worker) => (worker.load < best.load ? worker : best));
    const answer = await idle.ask(order);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  };
  return {
    html: async (title, wikitext) => (await ask({ op: 'html', title, wikitext })).html ?? '',
    source: async (title, wikitext, original, html) =>
      (await ask({ op: 'source', title, wikitext, original, html })).wikitext ?? '',
    page: async (title) => (await ask({ op: 'page', title })).wikitext ?? undefined,
    stop: () => {
      for (const worker of all) worker.stop();
    },
  };
}
