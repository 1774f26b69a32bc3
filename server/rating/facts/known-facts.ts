import { applies } from "../applies-to.ts";
import { given, type RatingInput } from "../rating-input.ts";
import type { Scheme } from "../scheme.ts";
import { countedDisciplines } from "../rules/facts.ts";

/**
 * The input with facts also under the names by which a scheme asks for them itself.
 *
 * A scheme may ask for a fact as a metric `unitGrade` whose options are grades, or as findings `disciplined` and
 * `disciplinedForDuty`. What is not stated there comes from `unitGrade` and `disciplines`; what is stated stays.
 * Example: unitGrade HTT and no metric `unitGrade` given → metric `unitGrade` HTT.
 */
export function withKnownFacts({ scheme }: { readonly scheme: Scheme }, input: RatingInput): RatingInput {
  return { ...input, metrics: withUnitGrade(scheme, input), findings: withDisciplines(scheme, input) };
}

function withUnitGrade(scheme: Scheme, input: RatingInput): RatingInput["metrics"] {
  const { metrics, unitGrade } = input;
  const asked = scheme.metrics?.find(({ name, kind }) => name === "unitGrade" && kind === "CHOICE");
  const isOption = asked?.options?.some(({ key }) => key === unitGrade) ?? false;
  if (!asked || !unitGrade || !isOption || given(metrics, "unitGrade") !== undefined) return metrics;
  return applies(asked.appliesTo, input) ? { ...metrics, unitGrade } : metrics;
}

function withDisciplines(scheme: Scheme, input: RatingInput): NonNullable<RatingInput["findings"]> {
  const { disciplines, findings = {}, year } = input;
  if (!disciplines) return findings;
  const counted = countedDisciplines(disciplines, year, scheme.specialCases?.discipline?.year);
  const known = { disciplined: counted.length > 0, disciplinedForDuty: counted.some((one) => one.dutyRelated) };
  const asked = (["disciplined", "disciplinedForDuty"] as const).filter((name) =>
    scheme.findings?.some((finding) => finding.name === name && applies(finding.appliesTo, input)),
  );
  const derived = asked
    .filter((name) => given(findings, name) === undefined)
    .map((name) => [name, known[name]] as const);
  return { ...findings, ...Object.fromEntries(derived) };
}
