import "reflect-metadata";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkFiles, usableRegulation } from "../../../server/cli/framework/read-framework.ts";
import { writeFrameworkYaml } from "../../../server/framework/index.ts";
import { makeFrameworkFile } from "../../support/build-framework.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const folder = mkdtempSync(join(tmpdir(), "khung-check-"));

/** Writes a file of the test's folder and answers its path. */
function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const label = { vi: "Tiêu chí riêng" };
/** A province's regulation whose group II units fill with up to 8 points. */
const superior = writeFrameworkYaml(
  makeFrameworkFile({
    code: "TINH-2026",
    groups: [...makeFrameworkFile().groups, { code: "II", text: { vi: "Tiêu chí của đơn vị" }, maxPoints: "8" }],
    scheme: {
      ...makeFrameworkFile().scheme,
      formulas: [{ name: "score", label: { vi: "Tổng điểm" }, text: "group.I + group.II + done * 62" }],
    },
    slots: [{ kind: "GROUP", groupCode: "II", maxPoints: "8", label }],
  }),
);

function extension({ group = "II", max = "8", code = "TINH-2026" } = {}): string {
  return [
    ...["khung: 1", "code: SO-2026", "kind: EVALUATION", "extends:", `  code: ${code}`, "  version: 1"],
    ...["name: { vi: Quy chế của Sở }", "issuer: Sở Nội vụ", "documents: []", "effectiveFrom: 2026-02-01", "scope: {}"],
    ...["additions:", `  - group: ${group}`, "    criteria:"],
    `      - { code: II.1, text: { vi: Chuyển đổi số }, method: POINTS, max: ${max} }`,
  ].join("\n");
}

describe("khung framework check", () => {
  beforeAll(() => {
    vi.stubEnv("KHUNG_DATA", join(folder, "no-data"));
    vi.stubEnv("DATABASE_URL", "");
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  const rulesOf = async (...paths: string[]): Promise<string[][]> =>
    (await checkFiles(paths)).map(({ defects }) => defects.map(({ rule }) => rule));

  it("checks an extension against the superior that is given beside it", async () => {
    const above = put("tinh.yaml", superior);
    expect(await rulesOf(put("so.yaml", extension()), above)).toEqual([[], []]);
    const [wrong] = await checkFiles([put("so-11.yaml", extension({ max: "11" })), above]);
    expect(wrong?.defects.map(({ rule, line }) => [rule, line])).toContainEqual(["extension.overSlot", 13]);
    const [outside] = await checkFiles([put("so-I.yaml", extension({ group: "I" })), above]);
    expect(outside?.defects[0]).toMatchObject({ rule: "extension.outsideSlot", path: "additions.0" });
  });

  it("names the superior that is missing, with its line and what to do", async () => {
    const [alone] = await checkFiles([put("alone.yaml", extension())]);
    expect(alone?.defects).toMatchObject([{ rule: "extension.noSuperior", path: "extends", line: 4 }]);
    expect(alone?.defects[0]?.message.vi).toContain("TINH-2026");
    expect(alone?.defects[0]?.proposal.en.length).toBeGreaterThan(10);
  });

  it("knows the shipped frameworks as superiors, and that they leave nothing open", async () => {
    const { code } = shippedFramework("nd-335-2025");
    const [stray] = await rulesOf(put("stray.yaml", extension({ code, group: "I" })));
    expect(stray).toContain("extension.outsideSlot");
    expect(stray).not.toContain("extension.noSuperior");
  });

  it("does not follow a file that extends itself", async () => {
    const itself = extension({ code: "SO-2026" });
    expect(await rulesOf(put("self.yaml", itself))).toEqual([["extension.noSuperior"]]);
    expect(await rulesOf(put("self.yaml", itself), put("self-too.yaml", itself))).toEqual([
      ["extension.noSuperior"],
      ["extension.noSuperior"],
    ]);
  });

  it("refuses two files of one framework that somebody may fall under on one day", async () => {
    const version = (from: string, over: object = {}): string =>
      writeFrameworkYaml(makeFrameworkFile({ code: "QC-2026", effectiveFrom: from, ...over }));
    const first = put("v1.yaml", version("2026-01-01"));
    const [one, two] = await checkFiles([first, put("v2.yaml", version("2027-01-01"))]);
    expect(one?.defects).toEqual([]);
    expect(two?.defects).toMatchObject([{ rule: "file.sameDay", path: "effectiveFrom", line: 9 }]);
    expect(two?.defects[0]?.proposal.vi).toContain("effectiveTo");
    const ended = put("v1-ended.yaml", version("2026-01-01", { effectiveTo: "2026-12-31" }));
    expect(await rulesOf(ended, put("v2.yaml", version("2027-01-01")))).toEqual([[], []]);
    const heads = put("heads.yaml", version("2027-01-01", { scope: { leading: true } }));
    const others = put("others.yaml", version("2026-01-01", { scope: { leading: false } }));
    expect(await rulesOf(heads, others)).toEqual([[], []]);
  });
});

describe("scoring, rolling up and quotas", () => {
  it("refuse a competency framework in both languages", async () => {
    const path = fileURLToPath(new URL("../../../seeds/frameworks/cf-cc.yaml", import.meta.url));
    await expect(usableRegulation(path)).rejects.toThrow(/file\.competency.*khung năng lực[^]*competency framework/);
  });

  it("refuse a file with defects, naming each", async () => {
    const broken = join(tmpdir(), `khung-broken-${String(process.pid)}.yaml`);
    writeFileSync(broken, superior.replace("maxPoints: 30", "maxPoints: 31"));
    await expect(usableRegulation(broken)).rejects.toThrow(/content\.groupSum/);
    rmSync(broken);
  });
});
