import { afterAll, beforeAll, expect, it } from "vitest";
import { makeDraftVersion, makePublishedVersion } from "../../support/build-framework.ts";
import { generalPoints335, shippedFramework } from "../../support/build-rating.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { draftContent } from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

const PREVIEW = `query ($input: PreviewRatingInput!) { previewRating(input: $input) {
  total exact grade needsDecision missing groups { code total } reasons { rule vi }
  trace { depth kind key labelVi value shown basis } } }`;

interface Preview {
  previewRating: {
    total: string;
    exact: string;
    grade: string;
    trace: { kind: string; depth: number; basis: string | null }[];
  };
}

const asList = (values: Record<string, string>): { key: string; value: string }[] =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

eachDatabase("a sample person's rating in the editor", (start) => {
  let khung: TestKhung;
  let reader: Actor;

  beforeAll(async () => {
    khung = await start();
    reader = await khung.actor({});
  });
  afterAll(() => khung.stop());

  it("27.5 points and 25 of 28 tasks give exactly 90, with every step of the argument", async () => {
    const { id } = await makePublishedVersion(khung, { ...shippedFramework("nd-335-2025"), code: "MAU-335" });
    const share = "25/28";
    const input = {
      versionId: id,
      leading: false,
      positionClass: "PROFESSIONAL",
      subjectType: "CIVIL_SERVANT",
      criteria: asList(generalPoints335(27.5)),
      metrics: asList({ quantity: share, quality: share, progress: share }),
      findings: [],
    };
    const { previewRating } = await reader.ok<Preview>(PREVIEW, { input });
    expect(previewRating).toMatchObject({ total: "90", exact: "90/1", grade: "HTXS" });
    expect(previewRating.trace.some((line) => line.kind === "FORMULA" && line.depth === 0)).toBe(true);
    expect(previewRating.trace.some((line) => line.basis !== null)).toBe(true);
  });

  it("an answer over the maximum is refused by name", async () => {
    const { id } = await makePublishedVersion(khung);
    const input = {
      versionId: id,
      leading: false,
      positionClass: "SUPPORT",
      criteria: [{ key: "I.1", value: "21" }],
      metrics: [],
      findings: [],
    };
    expect(await reader.refused(PREVIEW, { input })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "criteria.I.1", rule: "answer.overMax" }],
    });
  });

  it("unsaved content is rated as the editor shows it, and defects are told", async () => {
    const { id } = await makePublishedVersion(khung);
    const sample = {
      versionId: id,
      leading: true,
      positionClass: "LEADER",
      criteria: asList({ "I.1": "15.5", "I.2": "true" }),
      metrics: [],
      findings: [],
    };
    const unsaved = await reader.ok<Preview>(PREVIEW, { input: { ...sample, content: draftContent() } });
    expect(unsaved.previewRating).toMatchObject({ total: "25.5", grade: "A", missing: [] });
    const groups = [{ code: "I", text: { vi: "Trống" } }];
    expect(await reader.refused(PREVIEW, { input: { ...sample, content: draftContent({ groups }) } })).toMatchObject({
      rule: "framework.notPublishable",
    });
  });

  it("a draft that one may not read is not rated by either", async () => {
    const { id } = await makeDraftVersion(khung);
    const input = { versionId: id, leading: false, positionClass: "SUPPORT", criteria: [], metrics: [], findings: [] };
    expect(await reader.refused(PREVIEW, { input })).toMatchObject({ code: "NOT_FOUND" });
  });
});
