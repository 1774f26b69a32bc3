import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Criterion, GroupNode } from "../../admin/framework/framework-rows.ts";
import {
  concerns,
  criteriaFor,
  flawless,
  previewInput,
  type SampleAudience,
} from "../../admin/framework/preview/sample.ts";
import { readFrameworkYaml } from "../../server/framework/framework-yaml.ts";
import { schemeView } from "../../server/framework/scheme/scheme.view.ts";
import { rate, type GroupContent } from "../../server/rating/index.ts";

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
  };
}

function appliesToView(appliesTo: unknown) {
  return appliesTo === undefined || appliesTo === null
    ? null
    : { leading: null, classes: null, subjectTypes: null, ...appliesTo };
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
        const input = previewInput("v", flawless(version.groups, version.scheme, audience), version);
        const table = (answers: readonly { key: string; value?: string | null }[]) =>
          Object.fromEntries(answers.map(({ key, value }) => [key, value === "true" ? true : (value ?? null)]));
        const rating = rate(file, {
          leading: audience.leading,
          class: audience.positionClass,
          subjectType: audience.subjectType,
          criteria: table(input.criteria),
          metrics: table(input.metrics) as Record<string, string | null>,
        });
        expect(rating.missing).toEqual([]);
      }
    },
  );
});
