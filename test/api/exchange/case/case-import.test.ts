import { afterAll, beforeAll, expect, it } from "vitest";
import { canonicalJson } from "../../../../server/audit/index.ts";
import { bringCase, openFramework } from "../../../../server/exchange/index.ts";
import { Role, type Work } from "../../../../server/kernel/index.ts";
import { asStored } from "../../../../server/framework/index.ts";
import { makePublishedVersion } from "../../../support/build-framework.ts";
import { makeCompetencyFile } from "../../../support/build-competency.ts";
import { makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { upload } from "../../../support/files/upload.ts";
import { listening } from "../../../support/listening.ts";
import type { Actor } from "../../../support/test-khung.ts";
import { faultsOf } from "../../../unit/exchange/case/case-schema.ts";
import { bytesOf, childOf, makePackage, uuid } from "../../../unit/exchange/case/packages.ts";

type Json = Record<string, unknown>;

const IMPORT = `mutation ($input: ImportCaseInput!) { importCase(input: $input) { id version number status
  framework { id code kind } groups { code textVi criteria { code textVi levels { key descriptorVi } } } } }`;
const PREVIEW = `query ($fileId: Uuid!) { previewCase(fileId: $fileId) { isSound caseVersion title creator documentId
  frameworkCode items associations groups competencies levels keptItems problemCount problems { pointer rule messageVi } } }`;
const EXPORT = "query ($versionId: Uuid!) { exportCase(versionId: $versionId) }";
const OPEN = "mutation ($input: OpenFrameworkInput!) { openFramework(input: $input) { id version openedAt } }";
const CLOSE = "mutation ($input: CloseFrameworkInput!) { closeFramework(input: $input) { frameworkId } }";
const SEEN = "query ($id: Uuid!) { framework(id: $id) { opening { id } canOpen { allowed rule } } }";

interface Imported {
  readonly importCase: {
    id: string;
    version: number;
    number: number;
    status: string;
    framework: { id: string; code: string };
  };
}

eachDatabase("CASE packages brought in", (start) => {
  let khung: TestKhung;
  let url: string;
  let unitId: string;
  let specialist: Actor;
  let stranger: Actor;
  let employee: Actor;
  let made = 0;

  beforeAll(async () => {
    khung = await start();
    url = await listening(khung);
    unitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
    stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
    employee = await khung.actor({ role: Role.EMPLOYEE, unitId });
  });
  afterAll(() => khung.stop());

  const send = async (value: unknown, actor: Actor = specialist): Promise<string> => {
    const { file, error } = await upload(url, actor, { name: "case.json", bytes: bytesOf(value) });
    if (file === null) throw new Error(JSON.stringify(error));
    return file.id;
  };
  /** A package with identifiers of its own. */
  const fresh = (): Json => {
    made += 1;
    const text = JSON.stringify(makePackage());
    return JSON.parse(text.replaceAll(/00(\w{6}-0000-4000-8000-)/g, `${made.toString(16).padStart(2, "0")}$1`)) as Json;
  };
  const bring = async (value: unknown, over: Json = {}): Promise<Imported["importCase"]> => {
    const input = { fileId: await send(value), ownerUnitId: unitId, ...over };
    return (await specialist.ok<Imported>(IMPORT, { input })).importCase;
  };
  const sentOut = async (versionId: string): Promise<Json> =>
    JSON.parse((await specialist.ok<{ exportCase: string }>(EXPORT, { versionId })).exportCase) as Json;

  it("shows what a package holds before anything is written", async () => {
    const { previewCase } = await specialist.ok<{ previewCase: Json }>(PREVIEW, { fileId: await send(makePackage()) });
    expect(previewCase).toEqual({
      ...{ isSound: true, caseVersion: "1.1", title: "Khung năng lực số", creator: "Bộ Nội vụ", documentId: uuid(1) },
      ...{ frameworkCode: "CASE-00000001", items: 3, associations: 4, groups: 1, competencies: 2, levels: 3 },
      ...{ keptItems: 0, problemCount: 0, problems: [] },
    });
  });

  it("becomes a draft with groups, competencies and levels, and goes out again as it came", async () => {
    const value = fresh();
    const version = await bring(value, { code: "CASE.A" });
    expect(version).toMatchObject({
      ...{ number: 1, status: "DRAFT", framework: { code: "CASE.A", kind: "COMPETENCY" } },
      groups: [
        {
          ...{ code: "I", textVi: "Năng lực chung" },
          criteria: [
            { code: "I.1", levels: [{ key: "1" }, { key: "2" }, { key: "3", descriptorVi: "Mức 3" }] },
            { code: "C2", textVi: "Phối hợp", levels: [] },
          ],
        },
      ],
    });
    const out = await sentOut(version.id);
    expect(canonicalJson(out)).toBe(canonicalJson(value));
    expect(faultsOf("CFPackages", { ...out, CFAssociations: [] })).toEqual([]);
  });

  it("is the next draft of the framework that it came from, and nobody else's", async () => {
    const value = fresh();
    const first = await bring(value);
    const input = { versionId: first.id, version: first.version };
    await specialist.ok(
      `mutation ($input: PublishFrameworkVersionInput!) { publishFrameworkVersion(input: $input) { id } }`,
      { input },
    );
    const other = { fileId: await send(value), ownerUnitId: unitId, code: "CASE.KHAC" };
    expect(await specialist.refused(IMPORT, { input: other })).toMatchObject({ rule: "case.identifierTaken" });
    expect(await bring(value)).toMatchObject({ number: 2, framework: { id: first.framework.id } });
    const foreign = { fileId: await send(value, stranger), ownerUnitId: null };
    expect(await stranger.refused(IMPORT, { input: foreign })).toMatchObject({ code: "FORBIDDEN" });
    expect(await specialist.refused(IMPORT, { input: { fileId: await send(value) } })).toMatchObject({
      rule: "framework.draftExists",
    });
  });

  it("takes back what was sent out of a framework written here, and sends it out the same", async () => {
    const made = await makePublishedVersion(khung, asStored(makeCompetencyFile()), { ownerUnitId: unitId });
    const first = await sentOut(made.id);
    expect(faultsOf("CFPackages", first)).toEqual([]);
    const again = await bring(first);
    expect(again.framework.id).toBe(made.frameworkId);
    expect(canonicalJson(await sentOut(again.id))).toBe(canonicalJson(first));
  });

  it("does not become the next version of a framework that only happens to have its code", async () => {
    const theirs = await makePublishedVersion(khung, asStored(makeCompetencyFile()), { ownerUnitId: unitId });
    const { code } = await khung
      .look()
      .sql.selectFrom("framework")
      .select("code")
      .where("id", "=", theirs.frameworkId)
      .executeTakeFirstOrThrow();
    const value = fresh();
    const named = { ...value, CFDocument: { ...(value["CFDocument"] as Json), extensions: { khung: { code } } } };
    const input = { fileId: await send(named), ownerUnitId: unitId };
    expect(await specialist.refused(IMPORT, { input })).toMatchObject({ rule: "case.codeTaken" });
    expect(await bring(named, { code })).toMatchObject({ number: 2, framework: { id: theirs.frameworkId } });
  });

  it("names each mistake at its place, and then writes nothing", async () => {
    const value = makePackage({ CFAssociations: [childOf(20, 10, 11), childOf(21, 11, 10), childOf(22, 12, 99)] });
    const fileId = await send(value);
    const { previewCase } = await specialist.ok<{ previewCase: Json }>(PREVIEW, { fileId });
    expect(previewCase).toMatchObject({
      isSound: false,
      problems: [
        { pointer: "/CFAssociations/2/destinationNodeURI", rule: "case.danglingParent" },
        {
          pointer: "/CFAssociations/1",
          rule: "case.cycle",
          messageVi: expect.stringContaining("vòng khép kín") as string,
        },
      ],
    });
    expect(await specialist.refused(IMPORT, { input: { fileId, ownerUnitId: unitId } })).toMatchObject({
      rule: "case.faults",
      values: { count: 2 },
    });
    const sources = await khung
      .look()
      .sql.selectFrom("case_source")
      .select("id")
      .where("document_id", "=", uuid(1))
      .execute();
    expect(sources).toEqual([]);
  });

  it("is for those who keep frameworks, and only of their own uploads", async () => {
    expect(await employee.refused(PREVIEW, { fileId: await send(makePackage(), employee) })).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await stranger.refused(PREVIEW, { fileId: await send(makePackage()) })).toMatchObject({ code: "NOT_FOUND" });
    const { importCase } = { importCase: await bring(fresh()) };
    expect(await employee.refused(EXPORT, { versionId: importCase.id })).toMatchObject({ code: "NOT_FOUND" });
    const wrong = { versionId: importCase.id, origin: "javascript:alert(1)" };
    const query = "query ($versionId: Uuid!, $origin: String) { exportCase(versionId: $versionId, origin: $origin) }";
    expect(await specialist.refused(query, wrong)).toMatchObject({ code: "INVALID_INPUT" });
  });

  it("goes with a draft that is thrown away, and is frozen with one that is published", async () => {
    const { id, version } = await bring(fresh());
    await specialist.ok("mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) { versionId } }", {
      input: { versionId: id, version },
    });
    const { sql } = khung.look();
    expect(await sql.selectFrom("case_source").select("id").where("version_id", "=", id).execute()).toEqual([]);
    const kept = await khung.write(published, fresh());
    await expect(khung.write(spoil, { versionId: kept.id })).rejects.toThrow(/frozen/);
  });

  it("opens a framework to everybody, and closes it, by who keeps it alone", async () => {
    const { frameworkId } = await makePublishedVersion(khung, asStored(makeCompetencyFile()), { ownerUnitId: unitId });
    const input = { frameworkId };
    expect(await stranger.refused(OPEN, { input })).toMatchObject({ rule: "framework.notMaintainer" });
    expect((await stranger.ok<Json>(SEEN, { id: frameworkId }))["framework"]).toMatchObject({
      opening: null,
      canOpen: { allowed: false, rule: "framework.notMaintainer" },
    });
    const { openFramework: opened } = await specialist.ok<{ openFramework: { version: number } }>(OPEN, { input });
    expect(await specialist.refused(OPEN, { input })).toMatchObject({ code: "CONFLICT" });
    expect((await employee.ok<{ framework: Json }>(SEEN, { id: frameworkId })).framework["opening"]).not.toBeNull();
    const stale = { input: { frameworkId, version: opened.version + 1 } };
    expect(await specialist.refused(CLOSE, stale)).toMatchObject({ code: "STALE" });
    await specialist.ok(CLOSE, { input: { frameworkId, version: opened.version } });
    expect(await specialist.refused(CLOSE, stale)).toMatchObject({ code: "NOT_FOUND" });
    const draft = await bring(fresh());
    expect(await specialist.refused(OPEN, { input: { frameworkId: draft.framework.id } })).toMatchObject({
      rule: "case.nothingPublished",
    });
  });

  it("cannot take over an identifier that another open framework has", async () => {
    const one = fresh();
    const first = await khung.write(published, one);
    await khung.write(openFramework, { frameworkId: first.frameworkId });
    const two = fresh();
    const [own, theirs] = [two["CFItems"] as Json[], one["CFItems"] as Json[]];
    const id = String(theirs[1]?.["identifier"]);
    const text = JSON.stringify(two).replaceAll(String(own[1]?.["identifier"]), id).replace("Giao tiếp", "Chiếm chỗ");
    const second = await khung.write(published, JSON.parse(text) as Json);
    await khung.write(openFramework, { frameworkId: second.frameworkId });
    const answer = await khung.http.inject({ method: "GET", url: `/ims/case/v1p1/CFItems/${id}` });
    expect(answer.json()).toMatchObject({ fullStatement: "Giao tiếp" });
  });
});

/** Brings a package in and marks its version published, as publishing does at its end. */
async function published(work: Work, value: Json) {
  const version = await bringCase(work, bytesOf(value), { code: null, ownerUnitId: null });
  Object.assign(version, { status: "PUBLISHED", publishedAt: work.clock.now().toISOString() });
  await work.em.flush();
  return version;
}

async function spoil(work: Work, { versionId }: { readonly versionId: string }): Promise<object> {
  await work.sql.updateTable("case_source").set({ digest: "" }).where("version_id", "=", versionId).execute();
  return {};
}
