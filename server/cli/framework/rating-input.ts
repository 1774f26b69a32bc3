import type { FrameworkFile } from "../../framework/index.ts";
import {
  allCriteria,
  applies,
  type Audience,
  countedDisciplines,
  type RatingContent,
  type RatingInput,
} from "../../rating/index.ts";
import type { RollUpCase, ScoreCase } from "./case-shapes.ts";

type Facts = Omit<ScoreCase | RollUpCase, "criteria" | "to" | "periods">;

/**
 * What a case means to the engine: "true" and "false" as yes and no where a criterion asks for that, and facts under
 * the names by which a scheme asks for them.
 *
 * A scheme may ask for a fact itself: as a metric `unitGrade` whose options are grades, or as findings `disciplined`
 * and `disciplinedForDuty`. What the case does not state there comes from its `unitGrade` and `disciplines`.
 */
export function ratingInputOf(file: FrameworkFile, one: Facts, criteria: ScoreCase["criteria"] = {}): RatingInput {
  const { id: _id, ...facts } = one;
  const { subjectTypes } = file.scope;
  const subjectType = one.subjectType ?? (subjectTypes?.length === 1 ? subjectTypes[0] : null) ?? null;
  const input = { ...facts, subjectType } as Facts & Audience;
  return {
    ...input,
    criteria: withYesNo(file, criteria),
    metrics: withUnitGrade(file, input),
    findings: withDisciplines(file, input),
  } as RatingInput;
}

function withYesNo({ groups }: RatingContent, criteria: ScoreCase["criteria"]): ScoreCase["criteria"] {
  const yesNo = new Set(
    allCriteria(groups).flatMap(({ criterion: { code, method } }) => (method === "PASS_FAIL" ? [code] : [])),
  );
  const entries = Object.entries(criteria).map(([code, answer]) => {
    const isText = answer === "true" || answer === "false";
    return [code, yesNo.has(code) && isText ? answer === "true" : answer] as const;
  });
  return Object.fromEntries(entries);
}

function withUnitGrade({ scheme }: RatingContent, facts: Facts & Audience): Facts["metrics"] {
  const { metrics, unitGrade } = facts;
  const asked = scheme.metrics?.find(({ name, kind }) => name === "unitGrade" && kind === "CHOICE");
  const isOption = asked?.options?.some(({ key }) => key === unitGrade) ?? false;
  if (!asked || !unitGrade || !isOption || (metrics["unitGrade"] ?? null) !== null || !applies(asked.appliesTo, facts))
    return metrics;
  return { ...metrics, unitGrade };
}

function withDisciplines({ scheme }: RatingContent, facts: Facts & Audience): Facts["findings"] {
  const { disciplines, findings, year } = facts;
  if (!disciplines) return findings;
  const counted = countedDisciplines(disciplines, year, scheme.specialCases?.discipline?.year);
  const known = { disciplined: counted.length > 0, disciplinedForDuty: counted.some((one) => one.dutyRelated) };
  const asked = (["disciplined", "disciplinedForDuty"] as const).filter((name) =>
    scheme.findings?.some((finding) => finding.name === name && applies(finding.appliesTo, facts)),
  );
  const derived = asked.filter((name) => (findings[name] ?? null) === null).map((name) => [name, known[name]] as const);
  return { ...findings, ...Object.fromEntries(derived) };
}
