// SPDX-License-Identifier: GPL-2.0-or-later

/** A part that has not come after so long, in milliseconds, does not come. */
const patience = 45_000;
const ours = /^ext\.parley\./u;

/**
 * Fetches a module of Parley's through ResourceLoader. The build turns every `import()` into a call of this.
 * Rejects when it cannot be had; another try then asks for it anew, which ResourceLoader by itself never does.
 */
export async function loadPart(name: string): Promise<unknown> {
  forgetFailures();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not come`)), patience);
  });
  try {
    const take = await Promise.race([mw.loader.using([name]), late]);
    return take(name);
  } catch (error) {
    // A script that could not be fetched is "loading" for ever, to ResourceLoader.
    forget((state) => state === 'loading' || state === 'error' || state === 'missing');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function forgetFailures(): void {
  forget((state) => state === 'error');
}

function forget(isFailed: (state: string | null) => boolean): void {
  const failed = mw.loader.getModuleNames().filter((name) => ours.test(name) && isFailed(mw.loader.getState(name)));
  if (failed.length > 0) mw.loader.state(Object.fromEntries(failed.map((name) => [name, 'registered' as const])));
}
