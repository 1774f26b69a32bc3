import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillIn, Performance } from "../../../seeds/demo/months/answers.ts";
import { randomFrom } from "../../../seeds/demo/random.ts";
import { readFrameworkYaml } from "../../../server/framework/framework-yaml.ts";
import { type Audience, checkInput, rate } from "../../../server/rating/index.ts";

const text = readFileSync(new URL("../../../seeds/frameworks/nd-335-2025.yaml", import.meta.url), "utf8");
const content = readFrameworkYaml(text).file ?? nothing();

function nothing(): never {
  throw new Error("the file of Decree 335 cannot be read");
}

const audiences: Audience[] = [
  { leading: true, class: "LEADER", subjectType: "CIVIL_SERVANT" },
  { leading: false, class: "PROFESSIONAL", subjectType: "CIVIL_SERVANT" },
];

describe("a form filled in for the demonstration", () => {
  it.each([
    [Performance.EXCELLENT, "HTXS"],
    [Performance.GOOD, "HTT"],
    [Performance.FAIR, "HTN"],
    [Performance.POOR, "KHT"],
  ])("of somebody %s comes out as %s under Decree 335, for leaders and others", (performance, grade) => {
    for (const audience of audiences) {
      for (let month = 1; month <= 40; month += 1) {
        const answers = fillIn(content, audience, performance, randomFrom(`${String(month)}`), ["SELF", "HEAD"]);
        const input = {
          ...audience,
          criteria: Object.fromEntries(answers.criteria),
          metrics: Object.fromEntries(answers.metrics),
        };
        expect(checkInput(content, input, { complete: true })).toEqual([]);
        expect(rate(content, input).grade).toBe(grade);
      }
    }
  });
});
