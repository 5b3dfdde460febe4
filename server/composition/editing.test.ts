// SPDX-License-Identifier: GPL-2.0-or-later
import { pino } from 'pino';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createEmbeddedWiki } from '../wiki/embedded/embedded-wiki.ts';
import { writeDraft } from '../editing/draft-document.ts';
import type { EditSession } from '../editing/edit-session.ts';
import { parsePage } from '../editing/page-html.ts';
import { alice, bob, carol, EditingOverAWiki, emptyDatabase } from '../editing/testing/editing-over-a-wiki.ts';

const page = 'Orb-weaver';
const original = '<p>One spider.</p><p>Two webs.</p><p>Three threads.</p>';
let world: EditingOverAWiki;
let document: string;

async function session(name = document): Promise<EditSession> {
  return world.editing.session(name);
}

beforeEach(async () => {
  const clock = { now: 1_800_000_000_000 };
  const db = await emptyDatabase();
  const wiki = createEmbeddedWiki(db, {
    id: 'demo',
    rolesOf: () => [],
    log: pino({ level: 'silent' }),
    now: () => clock.now,
  });
  world = new EditingOverAWiki(db, wiki, clock);
  await world.publishElsewhere(page, original);
  document = await world.documentOf(page);
  await world.draftHtml(document);
  return async () => {
    await world.editing.stop();
    wiki.stop();
    await db.destroy();
  };
});

describe('an edit session', () => {
  test('begins with the newest revision', async () => {
    expect(await world.draftHtml(document)).toBe(original);
    expect((await session()).state()).toMatchObject({ baseRevision: 1, latestRevision: 1, unpublished: false });
  });

  test('begins with an empty paragraph for a page that does not exist', async () => {
    expect(await world.draftHtml(await world.documentOf('Nothing yet'))).toBe('<p></p>');
  });

  test('knows when the draft differs, and when it is again what was published', async () => {
    await world.write(document, alice, original.replace('One', 'An'));
    expect((await session()).record.unpublished).toBe(true);
    expect(await (await session()).participants()).toMatchObject([{ person: alice }]);
    await world.write(document, alice, original);
    expect((await session()).record.unpublished).toBe(false);
    expect(await (await session()).participants()).toEqual([]);
  });

  test('does not take an empty line at the end for a change', async () => {
    await world.write(document, alice, `${original}<p></p>`);
    expect((await session()).record.unpublished).toBe(false);
  });

  test('tells of other names that they are not there', async () => {
    for (const name of ['edit:demo:p77.0', 'edit:other:p1.0', 'edit:demo:__proto__', 'room:demo:p1', 'x']) {
      await expect(session(name)).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(session('edit:demo:p1.1')).rejects.toMatchObject({ code: 'session_over' });
  });
});

describe('publishing', () => {
  test('makes one revision with the shares of those who wrote, and tells the chat', async () => {
    await world.write(document, alice, `${original}<p>aaaaaaaaa</p>`);
    await world.write(document, bob, `${original}<p>aaaaaaaaa</p><p>bbb</p>`);
    const { revision } = await world.editing.publish(document, { by: bob, summary: 'more', baseRevision: 1 });
    const made = await world.wiki.latest(page);
    expect(made?.revision).toMatchObject({ id: revision, parent: 1, by: bob, summary: 'more' });
    expect(made?.revision.coAuthors).toEqual([
      { person: alice, share: 0.75 },
      { person: bob, share: 0.25 },
    ]);
    expect(made?.html).toBe(`${original}<p>aaaaaaaaa</p><p>bbb</p>`);
    expect(world.announced).toEqual([{ editChat: 'edit-chat:demo:p1', revision, summary: 'more' }]);
    expect((await session()).state()).toMatchObject({
      baseRevision: revision,
      latestRevision: revision,
      unpublished: false,
      published: { revision, by: bob },
    });
    expect(world.documents.told.at(-1)?.frame).toMatchObject({ type: 'session', published: { revision } });
  });

  test('counts only what was written since the last publish', async () => {
    await world.write(document, alice, `${original}<p>a long text by Alice</p>`);
    const first = await world.editing.publish(document, { by: alice, summary: '', baseRevision: 1 });
    expect(await (await session()).participants()).toEqual([]);
    await world.write(document, bob, `${original}<p>a long text by Alice and Bob</p>`);
    await world.editing.publish(document, { by: bob, summary: '', baseRevision: first.revision });
    expect((await world.wiki.latest(page))?.revision.coAuthors).toEqual([{ person: bob, share: 1 }]);
  });

  test('of nothing is refused', async () => {
    const publish = world.editing.publish(document, { by: alice, summary: '', baseRevision: 1 });
    await expect(publish).rejects.toMatchObject({ code: 'nothing_to_publish' });
  });

  test('makes a page that did not exist, which keeps its names', async () => {
    const fresh = await world.documentOf('Silk');
    await world.write(fresh, alice, '<p>Silk is strong.</p>');
    await world.editing.publish(fresh, { by: alice, summary: 'new', baseRevision: 0 });
    expect((await world.wiki.latest('Silk'))?.html).toBe('<p>Silk is strong.</p>');
    expect(await world.documentOf('Silk')).toBe(fresh);
  });

  test('by two people at once makes one revision that holds the words of both', async () => {
    await world.write(document, alice, `${original}<p>both</p>`);
    const both = await Promise.allSettled([
      world.editing.publish(document, { by: alice, summary: 'a', baseRevision: 1 }),
      world.editing.publish(document, { by: bob, summary: 'b', baseRevision: 1 }),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(both[1]).toMatchObject({ reason: { code: 'nothing_to_publish' } });
    expect(await world.wiki.history(page, 10)).toHaveLength(2);
  });

  test('a second time, from the difference to an older revision of the same session, loses nothing', async () => {
    await world.write(document, alice, `${original}<p>one</p>`);
    await world.editing.publish(document, { by: alice, summary: 'a', baseRevision: 1 });
    await world.write(document, bob, `${original}<p>one</p><p>two</p>`);
    await world.editing.publish(document, { by: bob, summary: 'b', baseRevision: 1 });
    expect((await world.wiki.latest(page))?.html).toBe(`${original}<p>one</p><p>two</p>`);
  });

  test('leaves to the next draft what somebody types while the wiki saves', async () => {
    await world.write(document, alice, `${original}<p>Alice wrote this</p>`);
    world.duringPublish = () =>
      world.documents.type(document, bob, (doc) => {
        writeDraft(doc, parsePage(`${original}<p>Alice wrote this</p><p>Bob</p>`));
      });
    const { revision } = await world.editing.publish(document, { by: alice, summary: '', baseRevision: 1 });
    expect((await world.wiki.revision(revision))?.html).toBe(`${original}<p>Alice wrote this</p>`);
    expect((await session()).record.unpublished).toBe(true);
    expect(await (await session()).participants()).toMatchObject([{ person: bob, written: 3, share: 1 }]);
  });

  test('links the conversation beside the text', async () => {
    await world.write(document, alice, `${original}<p>x</p>`);
    await world.editing.publish(document, { by: alice, summary: '', baseRevision: 1 });
    expect((await world.wiki.latest(page))?.revision.editChat).toBe('edit-chat:demo:p1');
  });
});

describe('a publish that a crash kept from being told', () => {
  test('is told when somebody comes back, once, and whoever edited elsewhere since', async () => {
    const published = await world.wiki.publish({
      title: page,
      html: '<p>Published.</p>',
      summary: 'in time',
      baseRevision: 1,
      by: bob,
      coAuthors: [],
      editChat: 'edit-chat:demo:p1',
    });
    await world.publishElsewhere(page, '<p>Published elsewhere.</p>');
    const admission = { person: alice, roles: [], rights: [], document };
    world.editing.handler.joined(document, admission);
    world.editing.handler.joined(document, admission);
    await (await session()).alone(async () => undefined);
    expect(world.announced).toEqual([{ editChat: 'edit-chat:demo:p1', revision: published.id, summary: 'in time' }]);
  });
});

describe('an edit from elsewhere', () => {
  test('that makes the page leaves it the names it had before', async () => {
    const fresh = await world.documentOf('Silk');
    await world.draftHtml(fresh);
    const revision = await world.publishElsewhere('Silk', '<p>Silk is strong.</p>');
    await world.based(fresh, revision);
    expect(await world.documentOf('Silk')).toBe(fresh);
    expect(await world.draftHtml(fresh)).toBe('<p>Silk is strong.</p>');
  });

  test('is followed by a draft without changes, and counts for nobody here', async () => {
    const revision = await world.publishElsewhere(page, original.replace('Two webs', 'Two large webs'));
    await world.based(document, revision);
    expect(await world.draftHtml(document)).toContain('Two large webs');
    expect((await session()).state()).toMatchObject({ latestRevision: revision, unpublished: false });
    expect(await (await session()).participants()).toEqual([]);
  });

  test('leaves a changed draft alone, tells everyone, and refuses to publish over it', async () => {
    await world.write(document, alice, original.replace('One', 'An'));
    const revision = await world.publishElsewhere(page, original.replace('Three', 'Many'));
    await world.saw(document, revision);
    expect(await world.draftHtml(document)).toBe(original.replace('One', 'An'));
    expect(world.documents.told.at(-1)?.frame).toMatchObject({ baseRevision: 1, latestRevision: revision });
    const publish = world.editing.publish(document, { by: alice, summary: '', baseRevision: 1 });
    await expect(publish).rejects.toMatchObject({ code: 'edit_conflict' });
    expect((await world.wiki.latest(page))?.revision.id).toBe(revision);
  });

  test('shows both sides and whether they fit', async () => {
    await world.write(document, alice, original.replace('One', 'An'));
    const revision = await world.publishElsewhere(page, original.replace('Three', 'Many'));
    expect(await world.editing.changes(document)).toMatchObject({
      base: { revision: 1, html: original },
      draft: { html: original.replace('One', 'An') },
      latest: { revision, by: carol, summary: 'elsewhere', mergeable: true },
      coAuthors: [{ person: alice }],
    });
  });

  test('is merged on a person’s word, and the outside words count for nobody here', async () => {
    await world.write(document, alice, original.replace('One', 'An'));
    const revision = await world.publishElsewhere(page, original.replace('Three', 'Many'));
    await world.editing.resolve(document, alice, 'merge', revision);
    expect(await world.draftHtml(document)).toBe(original.replace('One', 'An').replace('Three', 'Many'));
    const published = await world.editing.publish(document, { by: alice, summary: '', baseRevision: revision });
    const made = await world.wiki.revision(published.revision);
    expect(made?.revision).toMatchObject({ parent: revision, coAuthors: [{ person: alice, share: 1 }] });
  });

  test('that touched the same words does not merge, and changes nothing', async () => {
    await world.write(document, alice, original.replace('One spider', 'An orb-weaver'));
    const revision = await world.publishElsewhere(page, original.replace('One spider', 'Some arachnids'));
    const merge = world.editing.resolve(document, alice, 'merge', revision);
    await expect(merge).rejects.toMatchObject({ code: 'edit_conflict' });
    expect(await world.draftHtml(document)).toBe(original.replace('One spider', 'An orb-weaver'));
    expect((await world.editing.changes(document)).latest?.mergeable).toBe(false);
  });

  test('gives way when a person keeps the draft, knowingly', async () => {
    await world.write(document, alice, original.replace('One spider', 'An orb-weaver'));
    const revision = await world.publishElsewhere(page, original.replace('One spider', 'Some arachnids'));
    await world.editing.resolve(document, alice, 'ours', revision);
    await world.editing.publish(document, { by: alice, summary: '', baseRevision: revision });
    expect((await world.wiki.latest(page))?.html).toBe(original.replace('One spider', 'An orb-weaver'));
  });

  test('replaces the draft when a person takes it', async () => {
    await world.write(document, alice, original.replace('One spider', 'An orb-weaver'));
    const theirs = original.replace('One spider', 'Some arachnids');
    const revision = await world.publishElsewhere(page, theirs);
    await world.editing.resolve(document, alice, 'theirs', revision);
    expect(await world.draftHtml(document)).toBe(theirs);
    expect((await session()).record.unpublished).toBe(false);
  });

  test('is decided once: who decides after another changes nothing', async () => {
    await world.write(document, alice, original.replace('One', 'An'));
    const revision = await world.publishElsewhere(page, original.replace('Three', 'Many'));
    await Promise.all([
      world.editing.resolve(document, alice, 'merge', revision),
      world.editing.resolve(document, bob, 'theirs', revision),
    ]);
    expect(await world.draftHtml(document)).toBe(original.replace('One', 'An').replace('Three', 'Many'));
  });

  test('that says what the draft says is no conflict', async () => {
    const same = original.replace('One', 'An');
    await world.write(document, alice, same);
    const revision = await world.publishElsewhere(page, same);
    await world.based(document, revision);
    expect((await session()).state()).toMatchObject({ latestRevision: revision, unpublished: false });
  });

  test('that is newer than what the person saw is not resolved blindly', async () => {
    await world.write(document, alice, original.replace('One', 'An'));
    const seen = await world.publishElsewhere(page, original.replace('Three', 'Many'));
    await world.publishElsewhere(page, original.replace('Three', 'Countless'));
    const resolve = world.editing.resolve(document, alice, 'ours', seen);
    await expect(resolve).rejects.toMatchObject({ code: 'edit_conflict' });
  });
});

describe('a draft', () => {
  test('is told of on its page, with who worked on it', async () => {
    expect(await world.editing.draftOf(await world.wiki.page(page))).toBeUndefined();
    await world.write(document, alice, original.replace('One', 'An'));
    const draft = await world.editing.draftOf(await world.wiki.page(page));
    expect(draft).toMatchObject({ people: [alice] });
    expect(await world.editing.drafts(10)).toHaveLength(1);
    expect(await world.editing.drafts(10, alice)).toHaveLength(1);
    expect(await world.editing.drafts(10, bob)).toHaveLength(0);
  });

  test('outlives everyone’s leaving; a published one does not', async () => {
    await world.write(document, alice, original.replace('One', 'An'));
    await world.editing.tidy();
    expect(await world.documentOf(page)).toBe(document);
    await world.editing.publish(document, { by: alice, summary: '', baseRevision: 1 });
    await world.editing.tidy();
    expect(world.documents.dropped).toEqual([{ name: document, code: 'session_over' }]);
    const next = await world.documentOf(page);
    expect(next).not.toBe(document);
    expect(await world.draftHtml(next)).toBe(original.replace('One', 'An'));
  });

  test('is kept when a crash came between its first words and the note that there are any', async () => {
    await world.documents.change(document, alice, (doc) => writeDraft(doc, parsePage('<p>Just typed.</p>')));
    await world.editing.tidy();
    expect(world.documents.dropped).toEqual([]);
    world.clock.now += 29 * 86_400_000;
    await world.editing.tidy();
    expect(await world.draftHtml(document)).toBe('<p>Just typed.</p>');
    expect(await world.editing.drafts(10, alice)).toMatchObject([{ people: [alice] }]);
    world.clock.now += 2 * 86_400_000;
    await world.editing.tidy();
    expect(world.documents.dropped).toHaveLength(1);
  });

  test('is kept with who wrote it when the server stops while it is looked at', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await world.documents.type(document, alice, (doc) => writeDraft(doc, parsePage('<p>Just typed.</p>')));
    await session();
    vi.runOnlyPendingTimers();
    vi.useRealTimers();
    await world.editing.stop();
    const later = new EditingOverAWiki(world.db, world.wiki, world.clock);
    expect(await later.editing.draftOf(await later.wiki.page(page))).toMatchObject({ people: [alice] });
    await later.editing.stop();
  });

  test('is told of, with who wrote it, when the server stopped before it was looked at', async () => {
    await world.documents.type(document, alice, (doc) => writeDraft(doc, parsePage('<p>Just typed.</p>')));
    await session();
    await world.editing.stop();
    const later = new EditingOverAWiki(world.db, world.wiki, world.clock);
    expect(await later.editing.draftOf(await later.wiki.page(page))).toMatchObject({ people: [alice] });
    expect(await later.editing.drafts(10, alice)).toHaveLength(1);
    await later.editing.stop();
  });

  test('that was found to be none when it was published is none after the server stopped', async () => {
    await world.documents.type(document, alice, (doc) => writeDraft(doc, parsePage('<p>Just typed.</p>')));
    await world.documents.type(document, alice, (doc) => writeDraft(doc, parsePage(original)));
    const publish = world.editing.publish(document, { by: alice, summary: '', baseRevision: 1 });
    await expect(publish).rejects.toMatchObject({ code: 'nothing_to_publish' });
    await world.editing.stop();
    const later = new EditingOverAWiki(world.db, world.wiki, world.clock);
    expect(await later.editing.draftOf(await later.wiki.page(page))).toBeUndefined();
    await later.editing.stop();
  });

  test('is not let go of while somebody is being let in', async () => {
    await world.editing.enter(document);
    await world.editing.tidy();
    expect(world.documents.dropped).toEqual([]);
    world.clock.now += 60_000;
    await world.editing.tidy();
    expect(world.documents.dropped).toHaveLength(1);
  });

  test('lets nobody in who would find it gone', async () => {
    const discarded = world.editing.discard(document, alice, true);
    await session();
    await expect(Promise.all([world.editing.enter(document), discarded])).rejects.toMatchObject({
      code: 'session_over',
    });
    await discarded;
  });

  test('is let go of after thirty days without a change, and not before', async () => {
    await world.write(document, alice, original.replace('One', 'An'));
    world.clock.now += 29 * 86_400_000;
    await world.editing.tidy();
    expect(world.documents.dropped).toEqual([]);
    world.clock.now += 2 * 86_400_000;
    await world.editing.tidy();
    expect(world.documents.dropped).toEqual([{ name: document, code: 'session_over' }]);
  });

  test('may be thrown away by the one who wrote it alone, or by force', async () => {
    await world.write(document, alice, original.replace('One', 'An'));
    await expect(world.editing.discard(document, bob, false)).rejects.toMatchObject({ code: 'permission_denied' });
    await world.editing.discard(document, alice, false);
    expect(await world.draftHtml(await world.documentOf(page))).toBe(original);
  });

  test('with a person in it is never let go of', async () => {
    const admission = { person: alice, roles: [], rights: [], document };
    world.editing.handler.joined(document, admission);
    await session();
    await world.editing.tidy();
    expect(world.documents.dropped).toEqual([]);
    world.editing.handler.left(document, admission);
    await session();
    await world.editing.tidy();
    expect(world.documents.dropped).toHaveLength(1);
  });
});
