import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Criterion, GroupNode } from "../../admin/framework/framework-rows.ts";
import { askedFacts, tellsPublicContact } from "../../admin/framework/preview/asked-facts.ts";
import { type PersonKey, samplePerson } from "../../admin/framework/preview/sample-people.ts";
import {
  concerns,
  criteriaFor,
  flawless,
  previewInput,
  type SampleAudience,
} from "../../admin/framework/preview/sample.ts";
import { readFrameworkYaml } from "../../server/framework/framework-yaml.ts";
import { schemeView } from "../../server/framework/scheme/scheme.view.ts";
import { type GroupContent, rate, withKnownFacts } from "../../server/rating/index.ts";

const clerk: SampleAudience = { leading: false, positionClass: "PROFESSIONAL", subjectType: "CIVIL_SERVANT" };
const head: SampleAudience = { leading: true, positionClass: "LEADER", subjectType: "CIVIL_SERVANT" };

/** A shipped regulation in the shape in which the API sends it. */
function shipped(name: string) {
  const { file } = readFrameworkYaml(
    readFileSync(new URL(`../../seeds/frameworks/${name}.yaml`, import.meta.url), "utf8"),
  );
  if (file === null) throw new Error(`${name} has defects`);
  const scheme = JSON.parse(JSON.stringify(withNulls(schemeView(file.scheme))));
  return { file, version: { groups: file.groups.map(groupView), scheme } };
}

function withNulls(scheme: ReturnType<typeof schemeView>) {
  const audience = <T extends { appliesTo?: unknown }>(part: T) => ({
    ...part,
    appliesTo: appliesToView(part.appliesTo),
  });
  return {
    ...scheme,
    metrics: scheme.metrics.map((metric) => audience({ max: null, ...metric })),
    findings: scheme.findings.map(audience),
    formulas: scheme.formulas.map(audience),
    conditions: scheme.conditions.map(audience),
    gates: scheme.gates.map((gate) => audience({ when: null, ...gate })),
  };
}

function appliesToView(appliesTo: unknown) {
  return appliesTo === undefined || appliesTo === null
    ? null
    : { leading: null, classes: null, subjectTypes: null, publicContact: null, ...appliesTo };
}

function groupView(group: GroupContent): GroupNode {
  const criteria = (group.criteria ?? []).map((criterion) => ({
    ...{ max: null, step: null, points: null, levels: [], tiers: [], options: [] },
    ...criterion,
    appliesTo: appliesToView(criterion.appliesTo),
  })) as unknown as Criterion[];
  return {
    ...group,
    appliesTo: appliesToView(group.appliesTo),
    criteria,
    groups: (group.groups ?? []).map(groupView),
  } as unknown as GroupNode;
}

describe("a sample person", () => {
  it("is asked only what concerns such a person", () => {
    expect(concerns({ leading: true, classes: null, subjectTypes: null, publicContact: null }, clerk)).toBe(false);
    expect(concerns({ leading: true, classes: null, subjectTypes: null, publicContact: null }, head)).toBe(true);
    expect(concerns({ leading: null, classes: ["SUPPORT"], subjectTypes: null, publicContact: null }, clerk)).toBe(
      false,
    );
    expect(concerns(null, clerk)).toBe(true);
  });

  it("answers other criteria as a leader than as a clerk, where the regulation says so", () => {
    const { version } = shipped("ben-cat-2018");
    const codes = (audience: SampleAudience): string[] =>
      criteriaFor(version.groups, audience).map((criterion) => criterion.code);
    expect(codes(clerk)).toContain("N1");
    expect(codes(clerk)).not.toContain("L1");
    expect(codes(head)).toContain("L1");
  });

  it.each(["nd-335-2025", "ben-cat-2018", "nong-son-2022", "long-bien-2021"])(
    "starts flawless under %s: nothing is missing",
    (name) => {
      const { file, version } = shipped(name);
      for (const audience of [clerk, head]) {
        const input = previewInput("v", flawless(version, audience), version);
        const table = (answers: readonly { key: string; value?: string | null }[]) =>
          Object.fromEntries(answers.map(({ key, value }) => [key, value === "true" ? true : (value ?? null)]));
        const rating = rate(file, {
          leading: audience.leading,
          class: audience.positionClass,
          subjectType: audience.subjectType,
          criteria: table(input.criteria),
          metrics: table(input.metrics) as Record<string, string | null>,
          unitGrade: input.unitGrade ?? null,
        });
        expect(rating.missing).toEqual([]);
      }
    },
  );

  it("is asked about the period only what the regulation looks at", () => {
    const { version } = shipped("nd-335-2025");
    expect(askedFacts(version, head)).toEqual({
      ...{ unitGrade: true, subordinates: false, absences: true },
      ...{ disciplines: true, monthsWorked: true, transferred: true },
    });
    expect(Object.values(askedFacts(shipped("nong-son-2022").version, clerk))).not.toContain(true);
    expect(tellsPublicContact(version)).toBe(false);
  });

  it("on leave is away for as long as the regulation makes something of it", () => {
    const factsOf = (name: string) => samplePerson("leave", shipped(name).version, false).facts;
    expect(factsOf("nd-90-2020").absences).toEqual([{ kind: "UNPAID", length: "3", unit: "months" }]);
    expect(factsOf("nd-335-2025")).toMatchObject({ absences: [{ kind: "UNPAID", length: "7" }], monthsWorked: "5" });
    expect(factsOf("nong-son-2022").absences).toEqual([{ kind: "SICK", length: "45", unit: "days" }]);
  });

  it("of each kind gets what the regulation gives such a person", () => {
    const { file, version } = shipped("nd-335-2025");
    const gradeOf = (key: PersonKey) => {
      const {
        criteria,
        metrics,
        findings,
        positionClass,
        subordinates: _none,
        ...facts
      } = previewInput("v", samplePerson(key, version, false), version);
      const input = withKnownFacts(file, {
        ...facts,
        class: positionClass,
        criteria: Object.fromEntries(criteria.map((one) => [one.key, one.value ?? null])),
        metrics: Object.fromEntries(metrics.map((one) => [one.key, one.value ?? null])),
        findings: Object.fromEntries(findings.map((one) => [one.key, one.value])),
      });
      const { grade, notRated } = rate(file, input);
      return notRated ? "not rated" : grade;
    };
    const people = ["leader", "specialist", "violation", "leave", "missing"] as const;
    expect(people.map(gradeOf)).toEqual(["HTXS", "HTXS", "KHT", "not rated", null]);
  });
});
