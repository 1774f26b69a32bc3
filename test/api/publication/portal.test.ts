import { afterAll, beforeAll, expect, it } from "vitest";
import { PORTAL_RATE } from "../../../server/app/portal.ts";
import type { Cycle } from "../../../server/cycle/index.ts";
import {
  type Publication,
  PublicationAudience,
  publishResults,
  withdrawPublication,
} from "../../../server/publication/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { closeForTest, makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const HOSTILE = `Xã <script>alert("1")</script> & 'Bình'`;
const PERSON = "Nguyễn Thị Kín Đáo";

eachDatabase("the public portal", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  let cycle: Cycle;
  let shown: Publication;

  const get = (url: string, headers: Record<string, string> = {}, remoteAddress = "10.0.0.1") =>
    khung.http.inject({ method: "GET", url, headers: { accept: "text/html", ...headers }, remoteAddress });

  beforeAll(async () => {
    khung = await start({ now: "2026-08-15T02:00:00Z" });
    unit = await makeUnit(khung, { name: HOSTILE });
    const below = await makeUnit(khung, { parentId: unit.id, name: "Khối Đảng" });
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycle = await makeOpenCycle(khung, { unitId: unit.id, name: "Tháng 7 <b>năm</b> 2026" });
    const of = { cycle, frameworkVersionId, fullName: PERSON };
    await makeEvaluations(khung, { ...of, unitId: unit.id, count: 22, grade: "B" });
    await makeEvaluations(khung, { ...of, unitId: unit.id, count: 6, grade: "A" });
    await makeEvaluations(khung, { ...of, unitId: below.id, count: 7, grade: "B" });
    await makeEvaluations(khung, { ...of, unitId: below.id, count: 2, grade: "C" });
    await closeForTest(khung, cycle.id);
    shown = await khung.write(publishResults, {
      cycleId: cycle.id,
      unitId: unit.id,
      audience: PublicationAudience.PUBLIC,
    });
    const inside = { cycleId: cycle.id, unitId: below.id, audience: PublicationAudience.INTERNAL };
    await khung.write(publishResults, inside);
  });
  afterAll(() => khung.stop());

  it("lists what is published to everybody, without session, script or personal name", async () => {
    const { statusCode, headers, body } = await get("/cong-bo");
    expect(statusCode).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'self'; img-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers["set-cookie"]).toBeUndefined();
    expect(body).toContain("Xã &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Bình&#39;");
    expect(body).toContain("Tháng 7 &lt;b&gt;năm&lt;/b&gt; 2026");
    expect(body).not.toMatch(/<script|<b>/);
    expect(body.match(/\/cong-bo\/[0-9a-f]{8}-/g)).toHaveLength(1);
  });

  it("shows the numbers of a unit, small groups and their complements hidden, in both languages", async () => {
    const { body } = await get(`/cong-bo/${shown.id}`);
    expect(body).toMatch(/<td class="n">37<\/td>/);
    expect(body).toContain("được che");
    expect(body).not.toMatch(/<td class="n">2<\/td>/);
    expect(body).toContain("số người được xếp loại của từng dòng");
    const english = await get(`/cong-bo/${shown.id}?lang=en`);
    expect(english.body).toContain('<html lang="en">');
    expect(english.body).toContain("Grade A");
    for (const page of [body, english.body]) expect(page).not.toContain(PERSON);
  });

  it("is found by the name of a unit without accents, by unit and by cycle", async () => {
    for (const query of ["q=xa+%3Cscript", `don-vi=${unit.id}`, `ky=${cycle.id}`])
      expect((await get(`/cong-bo?${query}`)).body).toContain(shown.id);
    expect((await get("/cong-bo?q=kh%C3%B4ng+c%C3%B3")).body).toContain("Chưa có bản công bố nào");
    for (const wrong of ["don-vi=1", "ky='--", "trang=0", "trang=x", `q=${"a".repeat(101)}`, "q=%00"])
      expect((await get(`/cong-bo?${wrong}`)).statusCode).toBe(404);
  });

  it("knows nothing of what is shown inside a unit, or not at all", async () => {
    const inside = await khung
      .look()
      .sql.selectFrom("publication")
      .select("id")
      .where("audience", "=", PublicationAudience.INTERNAL)
      .executeTakeFirstOrThrow();
    for (const id of [inside.id, "00000000-0000-7000-8000-000000000000", "x'or'1"])
      expect((await get(`/cong-bo/${encodeURIComponent(id)}`)).statusCode).toBe(404);
  });

  it("answers 304 to whoever has the page already", async () => {
    const first = await get("/cong-bo");
    expect(first.headers["cache-control"]).toBe("public, max-age=60, must-revalidate");
    const again = await get("/cong-bo", { "if-none-match": String(first.headers["etag"]) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  it("has a JSON Feed and an Atom feed of the same entries, with addresses of this server only", async () => {
    const feed = await get("/cong-bo/feed.json", { host: "xa.example.gov.vn" });
    expect(feed.headers["content-type"]).toBe("application/feed+json; charset=utf-8");
    const json: { version: string; items: Record<string, string>[] } = feed.json();
    expect(json.version).toBe("https://jsonfeed.org/version/1.1");
    expect(json.items).toHaveLength(1);
    expect(json.items[0]).toMatchObject({
      url: `http://xa.example.gov.vn/cong-bo/${shown.id}`,
      title: `${HOSTILE} – Tháng 7 <b>năm</b> 2026`,
      date_published: "2026-08-15T02:00:00.000Z",
    });
    const atom = await get("/cong-bo/feed.xml", { host: 'evil"><x' });
    expect(atom.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(atom.body).toContain(`<id>${String(json.items[0]?.["id"])}</id>`);
    expect(atom.body).toContain(`href="http://localhost/cong-bo/${shown.id}"`);
    expect(atom.body).not.toMatch(/<script|<b>|evil/);
    for (const body of [feed.body, atom.body]) expect(body).not.toContain(PERSON);
  });

  it("leaves only a notice of what is withdrawn, in page and feeds, under the same id", async () => {
    const [before] = (await get("/cong-bo/feed.json")).json<{ items: Record<string, string>[] }>().items;
    khung.clock.set("2026-08-16T02:00:00Z");
    await khung.write(withdrawPublication, {
      publicationId: shown.id,
      version: shown.version,
      reason: "Sai số liệu của ông Bình",
    });
    const page = await get(`/cong-bo/${shown.id}`);
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain("đã được đơn vị thu hồi lúc");
    expect(page.body).not.toMatch(/>37<|ông Bình/);
    const [after] = (await get("/cong-bo/feed.json")).json<{ items: Record<string, string>[] }>().items;
    expect(after).toMatchObject({ id: before?.["id"], date_modified: "2026-08-16T02:00:00.000Z" });
    expect(after?.["content_text"]).toContain("thu hồi");
    khung.clock.set("2026-08-17T02:00:00Z");
    const again = await khung.write(publishResults, {
      cycleId: cycle.id,
      unitId: unit.id,
      audience: PublicationAudience.PUBLIC,
    });
    expect((await get(`/cong-bo/${shown.id}`)).body).toContain(`/cong-bo/${again.id}`);
    expect((await get("/cong-bo")).body).not.toContain(shown.id);
  });

  it("says of a small unit how many were rated and who has which grade of nobody, instead of a table of dots", async () => {
    const [small, tiny] = [await makeUnit(khung, { name: "Trạm Y tế" }), await makeUnit(khung, { name: "Tổ Một cửa" })];
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    const pages: string[] = [];
    for (const [of, count] of [
      [small, 7],
      [tiny, 3],
    ] as const) {
      const own = await makeOpenCycle(khung, { unitId: of.id });
      await makeEvaluations(khung, { cycle: own, frameworkVersionId, unitId: of.id, count, grade: "B" });
      await closeForTest(khung, own.id);
      const asked = { cycleId: own.id, unitId: of.id, audience: PublicationAudience.PUBLIC };
      const { id, version } = await khung.write(publishResults, asked);
      pages.push((await get(`/cong-bo/${id}`)).body, (await get(`/cong-bo/${id}?lang=en`)).body);
      await khung.write(withdrawPublication, { publicationId: id, version, reason: "Thử" });
    }
    const [ofSmall = "", inEnglish = "", ofTiny = ""] = pages;
    for (const body of pages) expect(body).not.toContain("<table>");
    expect(ofSmall).toContain("Số được xếp loại: 7.");
    expect(ofSmall).toMatch(/Không có ai ở mức: [^.]*C\. Số người ở các mức còn lại không công bố/);
    expect(inEnglish).toMatch(/Nobody has the grade: [^.]*C\. The numbers of the other grades are not shown/);
    expect(ofTiny).toContain("Số được xếp loại: 3.");
    expect(ofTiny).toContain("Không công bố số người theo từng mức vì đơn vị có ít người");
  });

  it("refuses an address that asks without end, and it alone", async () => {
    for (let count = 0; count < PORTAL_RATE; count += 1) await get("/cong-bo/style.css", {}, "10.0.0.9");
    expect((await get("/cong-bo", {}, "10.0.0.9")).statusCode).toBe(429);
    expect((await get("/cong-bo", {}, "10.0.0.8")).statusCode).toBe(200);
    khung.clock.set("2026-08-18T02:00:00Z");
    expect((await get("/cong-bo", {}, "10.0.0.9")).statusCode).toBe(200);
  });
});
