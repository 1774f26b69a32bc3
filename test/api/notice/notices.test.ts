import { afterAll, beforeAll, expect, it } from "vitest";
import type { Work } from "../../../server/kernel/index.ts";
import { type NewNotice, NoticeKind, notify } from "../../../server/notice/index.ts";
import { makePerson } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const MINE = `query ($filter: NoticeFilter, $page: PageInput) { myNotices(filter: $filter, page: $page) {
  total unreadCount items { id kind rule link createdAt readAt sentence { vi en } } } }`;
const WITH_ME = `{ me { notices(filter: { unread: true }, page: { page: 1, perPage: 1 }) {
  unreadCount items { readAt } } } }`;
const READ = "mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { marked } }";

interface Mine {
  myNotices: {
    total: number;
    unreadCount: number;
    items: { id: string; kind: string; readAt: string | null; sentence: { vi: string; en: string } }[];
  };
}

async function tell(work: Work, { notices }: { notices: readonly NewNotice[] }): Promise<{ written: number }> {
  return { written: await notify(work, notices) };
}

const due = (personId: string, count: number): NewNotice => ({
  to: { personId },
  kind: NoticeKind.REMINDER,
  rule: "reminder.decision",
  values: { cycle: "Tháng 7", dueOn: "31/07/2026", count },
  link: "/desk",
  dedupeKey: `test:${String(count)}`,
});

eachDatabase("the inbox", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("a person reads what waits, in both languages, and marks it as read", async () => {
    const { id } = await makePerson(khung);
    const person = await khung.actor({ personId: id });
    expect(await khung.write(tell, { notices: [due(id, 1), due(id, 2), due(id, 3)] })).toEqual({ written: 3 });
    const { myNotices } = await person.ok<Mine>(MINE);
    expect(myNotices).toMatchObject({ total: 3, unreadCount: 3 });
    expect(myNotices.items[0]?.sentence.vi).toBe(
      "Còn 3 phiếu chờ bạn quyết định trong kỳ “Tháng 7”; hạn cuối là ngày 31/07/2026.",
    );
    const ids = [myNotices.items[0]?.id];
    expect(await person.ok(READ, { input: { ids } })).toEqual({ markNoticesRead: { marked: 1 } });
    expect(await person.ok(READ, { input: { ids } })).toEqual({ markNoticesRead: { marked: 0 } });
    const left = await person.ok<Mine>(MINE, { filter: { unread: true }, page: { page: 1, perPage: 1 } });
    expect(left.myNotices).toMatchObject({ total: 2, unreadCount: 2 });
    expect(left.myNotices.items).toHaveLength(1);
    expect(await person.ok(READ, { input: {} })).toEqual({ markNoticesRead: { marked: 2 } });
  });

  it("who is signed in is told along with it what waits, and nobody signed in gets nothing", async () => {
    const { id } = await makePerson(khung);
    const person = await khung.actor({ personId: id });
    await khung.write(tell, { notices: [due(id, 1), due(id, 2)] });
    const latest = await person.ok<{ me: { notices: Mine["myNotices"] } }>(WITH_ME);
    expect(latest.me.notices).toMatchObject({ unreadCount: 2, items: [{ readAt: null }] });
    await person.ok(READ, { input: {} });
    expect(await person.ok(WITH_ME)).toEqual({ me: { notices: { unreadCount: 0, items: [] } } });
    expect((await khung.nobody.run(WITH_ME)).data).toEqual({ me: null });
  });

  it("one addressee is told of one thing once, another one of the same thing too", async () => {
    const [one, other] = [await makePerson(khung), await makePerson(khung)];
    const both = [due(one.id, 7), due(other.id, 7), due(one.id, 7)];
    expect(await khung.write(tell, { notices: both })).toEqual({ written: 2 });
    expect(await khung.write(tell, { notices: both })).toEqual({ written: 0 });
  });

  it("two thousand notices are written at once", async () => {
    const { id } = await makePerson(khung);
    const notices = Array.from({ length: 2_100 }, (_, count) => due(id, count));
    expect(await khung.write(tell, { notices })).toEqual({ written: 2_100 });
  });

  it("nobody reads or marks the notices of others, not even an auditor or nobody at all", async () => {
    const { id } = await makePerson(khung);
    await khung.write(tell, { notices: [due(id, 1)] });
    const owner = await khung.actor({ personId: id });
    const stranger = await khung.actor({ personId: (await makePerson(khung)).id });
    const { myNotices } = await owner.ok<Mine>(MINE);
    expect((await stranger.ok<Mine>(MINE)).myNotices.total).toBe(0);
    const theft = { input: { ids: myNotices.items.map((each) => each.id) } };
    expect(await stranger.ok(READ, theft)).toEqual({ markNoticesRead: { marked: 0 } });
    expect((await khung.nobody.refused(MINE)).code).toBe("UNAUTHENTICATED");
    expect((await khung.nobody.refused(READ, { input: {} })).code).toBe("UNAUTHENTICATED");
  });

  it("a notice falls with the transaction that it belongs to", async () => {
    const { id } = await makePerson(khung);
    const failing = async (work: Work, input: { notices: readonly NewNotice[] }): Promise<object> => {
      await notify(work, input.notices);
      throw new RangeError("the verb fails after all");
    };
    await expect(khung.write(failing, { notices: [due(id, 1)] })).rejects.toThrow("fails after all");
    expect(await khung.write(tell, { notices: [due(id, 1)] })).toEqual({ written: 1 });
  });
});
