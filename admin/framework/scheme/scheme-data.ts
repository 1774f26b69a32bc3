import { isMap, isScalar, parseDocument, visit } from "yaml";
import type {
  AuthorityPart,
  BallotPart,
  ObjectionPart,
  ProcedurePart,
  ProcessPart,
  QuotaPart,
  RollUpPart,
  RoundingPart,
  SpecialCasesPart,
  UsePart,
} from "./rule-data.ts";

/** A text in Vietnamese, with its English where somebody wrote one. */
export interface Wording {
  readonly vi: string;
  readonly en?: string | undefined;
}

export interface Audience {
  readonly leading?: boolean;
  readonly classes?: readonly string[];
  readonly subjectTypes?: readonly string[];
  readonly publicContact?: boolean;
}

interface Part {
  readonly appliesTo?: Audience;
  readonly basis?: string;
}

export interface GradePart {
  readonly code: string;
  readonly name: Wording;
}

export interface MetricPart extends Part {
  readonly name: string;
  readonly label: Wording;
  readonly kind: string;
  readonly min?: string;
  readonly max?: string;
  readonly options?: readonly { readonly key: string; readonly label: Wording; readonly value: string }[];
  readonly typedBy: string;
  readonly source?: string;
  readonly tasks?: TaskPart;
  readonly subordinates?: SubordinatePart;
  readonly typedToo?: boolean;
  readonly required?: boolean;
}

/** How a metric is made of tasks. */
export interface TaskPart {
  readonly measure: string;
  readonly majorError?: string;
  readonly minorError?: string;
  readonly delay?: string;
}

/** How a choice is made of the scores of subordinates. */
export interface SubordinatePart {
  readonly below: string;
  readonly none: string;
  readonly some: string;
}

export interface FindingPart extends Part {
  readonly name: string;
  readonly label: Wording;
  readonly typedBy: string;
}

export interface FormulaPart extends Part {
  readonly name: string;
  readonly label: Wording;
  readonly text: string;
}

export interface BandPart {
  readonly grade: string;
  readonly from?: string;
  readonly fromInclusive?: boolean;
  readonly to?: string;
  readonly toInclusive?: boolean;
}

export interface ConditionPart extends Part {
  readonly grade: string;
  readonly label: Wording;
  readonly when: string;
}

export interface GatePart extends Part {
  readonly code: string;
  readonly label: Wording;
  readonly kind: string;
  readonly grade?: string;
  readonly when?: string;
  readonly otherwise?: string;
}

/** The rating rules as the forms edit them; what a form does not show stays in the text as it is. */
export interface SchemeData {
  readonly method: string;
  readonly grades: readonly GradePart[];
  readonly metrics?: readonly MetricPart[];
  readonly findings?: readonly FindingPart[];
  readonly formulas?: readonly FormulaPart[];
  readonly maximum?: string;
  readonly bonusCap?: string;
  readonly rounding?: RoundingPart;
  readonly bands?: readonly BandPart[];
  readonly conditions?: readonly ConditionPart[];
  readonly gates?: readonly GatePart[];
  readonly quota?: QuotaPart;
  readonly rollUp?: readonly RollUpPart[];
  readonly specialCases?: SpecialCasesPart;
  readonly authority?: readonly AuthorityPart[];
  readonly procedure?: readonly ProcedurePart[];
  readonly steps: readonly string[];
  readonly processes?: readonly ProcessPart[];
  readonly ballot?: BallotPart;
  readonly objection?: ObjectionPart;
  readonly uses?: readonly UsePart[];
  readonly selfGrade: boolean;
}

/** Fields that hold an exact number: a YAML number is taken by its digits, never as a float. */
export const EXACT_FIELDS: ReadonlySet<string> = new Set([
  ...["from", "to", "min", "max", "maximum", "bonusCap", "value", "quorum", "majority"],
  ...["percent", "monthsBelow", "monthsFrom", "majorError", "minorError", "delay"],
]);

const LISTS = [
  ...(["grades", "metrics", "findings", "formulas", "bands", "conditions", "gates"] as const),
  ...(["rollUp", "authority", "procedure", "steps", "processes", "uses"] as const),
] as const;

/** Parts that are one object. */
const OBJECTS = ["rounding", "ballot", "quota", "specialCases", "objection"] as const;

/**
 * The rules behind their YAML or JSON text; null when the text cannot be read or is no set of rules.
 *
 * Example: `method: SCORED\nmaximum: 100` → `{ method: "SCORED", maximum: "100", grades: [], steps: [], … }`.
 */
export function readScheme(text: string): SchemeData | null {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  visit(document, {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || !EXACT_FIELDS.has(String(key.value)) || !isScalar(value)) return;
      if (typeof value.value === "number") value.value = value.source ?? String(value.value);
    },
  });
  const read = document.toJS() as Record<string, unknown>;
  if (LISTS.some((list) => read[list] !== undefined && !isListOfParts(read[list], list))) return null;
  if (OBJECTS.some((name) => read[name] !== undefined && !isPart(read[name]))) return null;
  return {
    ...(read as unknown as SchemeData),
    method: typeof read["method"] === "string" ? read["method"] : "SCORED",
    grades: (read["grades"] ?? []) as GradePart[],
    steps: (read["steps"] ?? []) as string[],
    selfGrade: read["selfGrade"] === true,
  };
}

function isListOfParts(value: unknown, list: (typeof LISTS)[number]): boolean {
  if (!Array.isArray(value)) return false;
  return value.every((part) => (list === "steps" ? typeof part === "string" : isPart(part)));
}

function isPart(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
