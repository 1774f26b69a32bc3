import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../../server/audit/index.ts";
import { asStored, type CompetencyFile } from "../../../../server/framework/index.ts";
import { buildCase, type CaseMeta } from "../../../../server/exchange/case/build/build-case.ts";
import { caseIds } from "../../../../server/exchange/case/build/case-ids.ts";
import { mergeCase } from "../../../../server/exchange/case/build/merge-case.ts";
import { examineCase, type SoundCase } from "../../../../server/exchange/case/import/case-report.ts";
import type { CasePackage } from "../../../../server/exchange/case/package/case-package.ts";
import { readCase } from "../../../../server/exchange/case/package/read-case.ts";
import { anyPackage, bytesOf, makePackage, uuid } from "./packages.ts";

const META: CaseMeta = {
  origin: "http://localhost",
  number: 1,
  status: "DRAFT",
  changedAt: "2026-07-15T02:00:00.000Z",
  documentChangedAt: "2026-07-15T02:00:00.000Z",
  replacedBy: null,
};

function sound(value: unknown): SoundCase {
  const { sound: found, report } = examineCase(bytesOf(value), null, "2026-07-15");
  if (found === null) throw new Error(JSON.stringify(report.problems));
  return found;
}

/** The package that goes out again, after the framework was changed. */
function sentOut(brought: SoundCase, change: (file: CompetencyFile) => CompetencyFile = (file) => file): CasePackage {
  const { identifier, uri } = brought.package.CFDocument;
  const ids = caseIds({ identifier: String(identifier), uri: String(uri) }, brought.placement);
  const build = (file: CompetencyFile): CasePackage => buildCase({ file: asStored(file), ids, meta: META });
  return mergeCase(brought.package, build(brought.file), build(change(structuredClone(brought.file))));
}

describe("a CASE package brought in and sent out again", () => {
  it("is the same package, whatever it holds", () => {
    fc.assert(
      fc.property(anyPackage, (value) => {
        const first = sentOut(sound(value));
        expect(canonicalJson(first)).toBe(canonicalJson(value));
        expect(canonicalJson(sentOut(sound(first)))).toBe(canonicalJson(first));
      }),
      { numRuns: 50 },
    );
  });

  it("of version 1.0 settles with the first time", () => {
    const old = makePackage();
    const value = {
      ...old,
      CFDocument: { ...(old["CFDocument"] as object), caseVersion: "1.0", subject: "x", odd: 1 },
    };
    const first = sentOut(sound(value));
    expect(canonicalJson(sentOut(sound(first)))).toBe(canonicalJson(first));
    expect(first.CFDocument).toMatchObject({ extensions: { "khung:unknown": { odd: 1, caseVersion: "1.0" } } });
  });

  it("stays sound when the framework was changed in between, and keeps what nobody touched", () => {
    fc.assert(
      fc.property(anyPackage, fc.nat(), fc.nat(3), (value, place, kind) => {
        const brought = sound(value);
        const changed = sentOut(brought, (file) => edited(file, place, kind));
        expect(readCase(bytesOf(changed)).problems.listed).toEqual([]);
        const associations = (changed.CFAssociations ?? []).map(({ identifier }) => identifier);
        if (kind !== 1)
          for (const one of brought.package.CFAssociations ?? []) expect(associations).toContain(one["identifier"]);
        expect(changed.CFDefinitions).toMatchObject(brought.package.CFDefinitions ?? {});
      }),
      { numRuns: 50 },
    );
  });

  it("changes exactly what was changed", () => {
    const brought = sound(makePackage());
    const changed = sentOut(brought, (file) => {
      const [first] = file.groups[0]?.competencies ?? [];
      if (first?.levels?.[1]) first.levels[1].descriptor.vi = "Mức hai, sửa";
      if (first) first.text.vi = "Giao tiếp công vụ";
      return file;
    });
    const [, item, other] = changed.CFItems ?? [];
    expect(item).toMatchObject({
      identifier: uuid(11),
      fullStatement: "Giao tiếp công vụ",
      conceptKeywords: ["nói"],
      lastChangeDateTime: META.changedAt,
    });
    expect(other).toEqual((makePackage()["CFItems"] as unknown[])[2]);
    expect(changed.CFRubrics).toMatchObject([
      {
        CFRubricCriteria: [
          {
            identifier: uuid(31),
            CFRubricCriterionLevels: [
              { description: "Mức 1", lastChangeDateTime: "2025-03-01T08:00:00+00:00" },
              { description: "Mức hai, sửa", feedback: "giữ nguyên", lastChangeDateTime: META.changedAt },
              { description: "Mức 3" },
            ],
          },
        ],
      },
    ]);
    expect(changed.CFAssociations?.map(({ sequenceNumber }) => sequenceNumber)).toEqual([10, 10, 20, undefined]);
  });

  it("drops a competency that was removed, with its levels and associations, and adds a new one in its place", () => {
    const brought = sound(makePackage());
    const changed = sentOut(brought, (file) => {
      file.groups[0]?.competencies.splice(0, 1, { code: "MỚI", text: { vi: "Mới" } });
      return file;
    });
    expect(changed.CFItems?.map(({ fullStatement }) => fullStatement)).toEqual(["Năng lực chung", "Phối hợp", "Mới"]);
    expect(changed.CFRubrics).toEqual([]);
    expect(changed.CFAssociations?.map(({ associationType: type, sequenceNumber }) => [type, sequenceNumber])).toEqual([
      ["isChildOf", 10],
      ["isChildOf", 2],
      ["isChildOf", 1],
    ]);
    expect(changed.CFDefinitions).toMatchObject({ CFItemTypes: [{ title: "Năng lực" }] });
  });
});

/** Changes a text, removes a competency, adds one, or turns the order of a group round. */
function edited(file: CompetencyFile, place: number, kind: number): CompetencyFile {
  const group = file.groups[place % file.groups.length];
  if (!group) return file;
  const [first] = group.competencies;
  if (kind === 0 && first) first.text.vi = `${first.text.vi} (sửa)`;
  if (kind === 1) group.competencies.shift();
  if (kind === 2)
    group.competencies.push({ code: "MỚI.1", text: { vi: "Mới" }, levels: [{ key: 2, descriptor: { vi: "x" } }] });
  if (kind === 3) group.competencies.reverse();
  return file;
}
