import { afterAll, beforeAll, expect, it } from "vitest";
import { LegalDocument } from "../../../server/framework/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import { makeDraftVersion, makePublishedVersion } from "../../support/build-framework.ts";
import { makeHead, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const DOCUMENTS = `query ($search: String, $page: PageInput) {
  legalDocuments(search: $search, page: $page) { items { id number title issuer issuedOn } total }
}`;

interface Answer {
  readonly legalDocuments: { readonly items: readonly { readonly number: string }[]; readonly total: number };
}

const cited = (number: string, title: string, issuedOn: string) => ({
  documents: [{ number, title, issuer: "Ủy ban nhân dân tỉnh", issuedOn }],
});

async function makeNotice({ em }: Work): Promise<LegalDocument> {
  const content = { number: "12/TB-ĐU", title: "Thông báo kết luận của tập thể", issuer: "Đảng ủy xã Đồng Tâm" };
  const document = Object.assign(new LegalDocument(), content);
  em.persist(document);
  await em.flush();
  return document;
}

eachDatabase("the register of legal documents", (start) => {
  let khung: TestKhung;
  let specialist: Actor;
  let head: Actor;
  let unitId: string;
  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    const otherId = (await makeUnit(khung)).id;
    await makePublishedVersion(khung, cited("335/2025/NĐ-CP", "Nghị định về đánh giá công chức", "2025-12-21"), {
      ownerUnitId: otherId,
    });
    await makeDraftVersion(khung, cited("09/DT-UBND", "Dự thảo quy chế chưa công bố", "2026-06-01"), {
      ownerUnitId: unitId,
    });
    await khung.write(makeNotice, {});
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
    head = await khung.actor({ personId: (await makeHead(khung, otherId)).personId });
  });
  afterAll(() => khung.stop());

  const numbers = async (actor: Actor, search: string | null = null): Promise<string[]> =>
    (await actor.ok<Answer>(DOCUMENTS, { search })).legalDocuments.items.map(({ number }) => number);

  it("lists the newest first and those without a day last", async () => {
    expect(await numbers(specialist)).toEqual(["09/DT-UBND", "335/2025/NĐ-CP", "12/TB-ĐU"]);
  });

  it("finds words of number, title and issuer in any order, with or without accents", async () => {
    expect(await numbers(head, "nd-cp 335")).toEqual(["335/2025/NĐ-CP"]);
    expect(await numbers(head, "KẾT LUẬN tap the")).toEqual(["12/TB-ĐU"]);
    expect(await numbers(head, "dong tam")).toEqual(["12/TB-ĐU"]);
    expect(await numbers(head, "100%")).toEqual([]);
  });

  it("what only an unreadable draft cites is neither listed nor counted", async () => {
    const all = await head.ok<Answer>(DOCUMENTS, {});
    expect(all.legalDocuments.items.map(({ number }) => number)).toEqual(["335/2025/NĐ-CP", "12/TB-ĐU"]);
    expect(all.legalDocuments.total).toBe(2);
    expect(await numbers(head, "dự thảo")).toEqual([]);
  });

  it("comes in pages with the number of all", async () => {
    const page = await specialist.ok<Answer>(DOCUMENTS, { page: { page: 2, perPage: 2 } });
    expect(page.legalDocuments).toMatchObject({ items: [{ number: "12/TB-ĐU" }], total: 3 });
  });

  it("is for those who act on documents, and for auditors", async () => {
    for (const role of [Role.AUTHORITY, Role.AUDITOR])
      expect(await numbers(await khung.actor({ role, unitId }), "335")).toEqual(["335/2025/NĐ-CP"]);
    for (const role of [Role.ANALYST, Role.COLLECTIVE_MEMBER, Role.SYSTEM_ADMIN])
      expect(await (await khung.actor({ role, unitId })).refused(DOCUMENTS, {})).toMatchObject({ code: "FORBIDDEN" });
    expect(await (await khung.actor({})).refused(DOCUMENTS, {})).toMatchObject({ code: "FORBIDDEN" });
    expect(await khung.nobody.refused(DOCUMENTS, {})).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("refuses a search that is no search", async () => {
    expect(await specialist.refused(DOCUMENTS, { search: "a ".repeat(101) })).toMatchObject({ code: "INVALID_INPUT" });
  });
});
