import type { RatingShape } from "./draft-shape.ts";
import { concerns, criteriaFor, flawless, type Sample } from "./sample.ts";

export const PEOPLE = ["leader", "specialist", "violation", "missing"] as const;
export type PersonKey = (typeof PEOPLE)[number];

/**
 * A person of each kind that regulations treat apart, made of what the regulation asks.
 *
 * A leader and a specialist who fulfil everything; one against whom something is found, or who violates; and one whose
 * metrics, else whose first answer, are not known yet.
 */
export function samplePerson(key: PersonKey, { groups, scheme }: RatingShape, leadersOnly: boolean): Sample {
  const leading = key === "leader" || leadersOnly;
  const sample = flawless(groups, scheme, {
    leading,
    positionClass: leading ? "LEADER" : "PROFESSIONAL",
    subjectType: "CIVIL_SERVANT",
  });
  if (key === "violation") return violating(sample, { groups, scheme });
  return key === "missing" ? unknown(sample) : sample;
}

function violating(sample: Sample, { groups, scheme }: RatingShape): Sample {
  const violations = criteriaFor(groups, sample).filter((criterion) => criterion.method === "VIOLATION");
  const [broken] = violations;
  if (broken) return { ...sample, criteria: { ...sample.criteria, [broken.code]: "standing" } };
  const finding = scheme.findings.find((one) => concerns(one.appliesTo, sample));
  if (finding) return { ...sample, findings: { [finding.name]: true } };
  const failed = criteriaFor(groups, sample).find((criterion) => criterion.method === "PASS_FAIL");
  return failed ? { ...sample, criteria: { ...sample.criteria, [failed.code]: "false" } } : sample;
}

function unknown(sample: Sample): Sample {
  if (Object.keys(sample.metrics).length > 0) return { ...sample, metrics: {} };
  const [first] = Object.keys(sample.criteria);
  return first === undefined ? sample : { ...sample, criteria: { ...sample.criteria, [first]: "" } };
}
