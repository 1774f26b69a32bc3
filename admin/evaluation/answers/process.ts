import type { Form } from "./rows.ts";

/** A stretch of days as a regulation counts it. */
export interface Term {
  readonly days: number;
  readonly count: "WORKING" | "CALENDAR";
}

/** What a regulation says about the process of cycles of one length. */
export interface ProcessTerms {
  /** Whether the person names a grade when handing in. */
  readonly selfGrade: boolean;
  readonly fileWithin: Term | null;
  readonly resolveWithin: Term | null;
}

interface SchemeText {
  readonly selfGrade?: boolean;
  readonly processes?: readonly { readonly periods: readonly string[]; readonly selfGrade?: boolean }[];
  readonly ballot?: { readonly mode?: string };
  readonly objection?: { readonly fileWithin?: Term; readonly resolveWithin?: Term };
}

/**
 * The terms of the process for cycles of this length; a regulation may run the month and the year differently.
 *
 * Example: no grade is named by the month, one is by the year → `selfGrade` true for YEAR only.
 */
export function processTerms(
  version: Pick<Form["frameworkVersion"], "schemeText" | "scheme">,
  kind: string,
): ProcessTerms {
  const scheme = readScheme(version.schemeText);
  const own = scheme.processes?.find(({ periods }) => periods.includes(kind));
  return {
    selfGrade: own?.selfGrade ?? version.scheme.selfGrade,
    fileWithin: scheme.objection?.fileWithin ?? null,
    resolveWithin: scheme.objection?.resolveWithin ?? null,
  };
}

const JUDGING = ["SELF", "COLLECTIVE", "PARTY_OPINION", "HR_PROPOSAL", "DECISION"] as const;

/** How a step takes part in finding a grade that nothing computes. */
export type JudgingPart = (typeof JUDGING)[number] | "COMMENTS";

/**
 * Who takes part in finding a grade that nothing computes, in the order of the steps.
 *
 * A person who names no grade is left out; a collective that does not vote gives comments.
 */
export function judgingParts(
  version: Pick<Form["frameworkVersion"], "schemeText" | "scheme">,
  kind: string,
  steps: readonly string[],
): JudgingPart[] {
  const { selfGrade } = processTerms(version, kind);
  const votes = readScheme(version.schemeText).ballot?.mode !== "NONE";
  return JUDGING.filter((step) => steps.includes(step) && (step !== "SELF" || selfGrade)).map((step) =>
    step === "COLLECTIVE" && !votes ? "COMMENTS" : step,
  );
}

function readScheme(text: string | undefined): SchemeText {
  try {
    return JSON.parse(text ?? "{}") as SchemeText;
  } catch {
    return {};
  }
}
