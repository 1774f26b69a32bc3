import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadContent, loadFile } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { shippedFramework, shippedText } from "../../support/build-rating.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { EXPORT, IMPORT, PUBLISH } from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

const shipped = readdirSync(new URL("../../../seeds/frameworks/", import.meta.url))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(".yaml", ""));

interface Imported {
  importFramework: {
    id: string;
    version: number;
    number: number;
    status: string;
    framework: { id: string; code: string; nameVi: string };
  };
}

eachDatabase("framework files", (start) => {
  let khung: TestKhung;
  let specialist: Actor;
  let ownerUnitId: string;

  beforeAll(async () => {
    khung = await start();
    ownerUnitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ownerUnitId });
  });
  afterAll(() => khung.stop());

  async function bring(file: string, over: object = {}): Promise<Imported["importFramework"]> {
    return (await specialist.ok<Imported>(IMPORT, { input: { file, publish: true, ownerUnitId, ...over } }))
      .importFramework;
  }

  it.each(shipped)("%s is brought in, and exported byte for byte as it came", async (name) => {
    const version = await bring(shippedText(name));
    expect(version).toMatchObject({ number: 1, status: "PUBLISHED", framework: { code: shippedFramework(name).code } });
    const { exportFramework } = await specialist.ok<{ exportFramework: string }>(EXPORT, { id: version.id });
    expect(exportFramework).toBe(shippedText(name));
    expect(await loadFile(khung.look().sql, version.id)).toEqual(shippedFramework(name));
  });

  it("the content that rates is the file's, with the ids of its criteria", async () => {
    const version = await bring(shippedText("nd-335-2025").replace(/^code: .*$/m, "code: SAO-335"));
    const content = await loadContent(khung.look().sql, version.id);
    const { groups, scheme } = shippedFramework("nd-335-2025");
    expect(content).toMatchObject({ groups, scheme });
    expect(content.criterionIds.get("I.1")).toMatch(/^[0-9a-f-]{36}$/);
    expect(await loadContent(khung.look().sql, version.id)).toBe(content);
  });

  it("a typo is refused with line and column, and nothing is written", async () => {
    const text = shippedText("nd-335-2025").replace(/^code: .*$/m, "code: LOI-1");
    const broken = text.replace("method: SCORED", "method: SCORE");
    const line = broken.split("\n").findIndex((each) => each.includes("method: SCORE")) + 1;
    const error = await specialist.refused(IMPORT, { input: { file: broken, publish: true, ownerUnitId } });
    expect(error).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "input.file.scheme.method", values: { line, column: 3 } }],
    });
    expect((error.fields as unknown as { message: { vi: string } }[])[0]!.message.vi).toContain(`Dòng ${line}, cột 3`);
    expect(await khung.look().sql.selectFrom("framework").select("id").where("code", "=", "LOI-1").execute()).toEqual(
      [],
    );
  });

  it("a wrong name in a formula is refused at its place", async () => {
    const text = shippedText("nd-335-2025")
      .replace(/^code: .*$/m, "code: LOI-2")
      .replace("text: group", "text: grup");
    const error = await specialist.refused(IMPORT, { input: { file: text, publish: false, ownerUnitId } });
    expect(error.fields?.[0]).toMatchObject({ rule: "framework.atLine", values: { line: expect.any(Number) } });
  });

  it("a file of a known code becomes the next version, unless a draft would be overwritten", async () => {
    const text = shippedText("nong-son-2022").replace(/^code: .*$/m, "code: TIEP-1");
    const first = await bring(text);
    const second = await bring(text.replace("  vi: Đánh giá", "  vi: Sửa đổi – Đánh giá"), { publish: false });
    expect(second).toMatchObject({
      number: 2,
      status: "DRAFT",
      framework: { id: first.framework.id, nameVi: first.framework.nameVi },
    });
    expect(await specialist.refused(IMPORT, { input: { file: text, publish: true, ownerUnitId } })).toMatchObject({
      rule: "framework.draftExists",
    });
    await specialist.ok(PUBLISH, { input: { versionId: second.id, version: second.version } });
    expect(await bring(text)).toMatchObject({ number: 3, framework: { nameVi: first.framework.nameVi } });
    const { exportFramework } = await specialist.ok<{ exportFramework: string }>(EXPORT, { id: first.id });
    expect(exportFramework).toBe(text);
  });

  it("a file over 256 KiB is refused", async () => {
    const file = `${shippedText("nong-son-2022")}# ${"x".repeat(262_144)}\n`;
    expect(await specialist.refused(IMPORT, { input: { file, publish: true, ownerUnitId } })).toMatchObject({
      code: "INVALID_INPUT",
    });
  });
});
