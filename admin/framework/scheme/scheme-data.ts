import { isMap, isScalar, parseDocument, visit } from "yaml";

interface Wording {
  readonly vi: string;
  readonly en?: string;
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
  readonly required?: boolean;
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

/** The rating rules as the forms edit them; parts without a form stay in the text as they are. */
export interface SchemeData {
  readonly method: string;
  readonly grades: readonly GradePart[];
  readonly metrics?: readonly MetricPart[];
  readonly findings?: readonly FindingPart[];
  readonly formulas?: readonly FormulaPart[];
  readonly maximum?: string;
  readonly bonusCap?: string;
  readonly rounding?: { readonly scale: number; readonly mode: string; readonly when: string };
  readonly bands?: readonly BandPart[];
  readonly conditions?: readonly ConditionPart[];
  readonly gates?: readonly GatePart[];
  readonly steps: readonly string[];
  readonly ballot?: { readonly mode: string; readonly quorum: string; readonly majority: string };
  readonly selfGrade: boolean;
}

/** Fields that hold an exact number: a YAML number is taken by its digits, never as a float. */
const EXACT = new Set(["from", "to", "min", "max", "maximum", "bonusCap", "value", "quorum", "majority"]);

const LISTS = ["grades", "metrics", "findings", "formulas", "bands", "conditions", "gates", "steps"] as const;

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
      if (!isScalar(key) || !EXACT.has(String(key.value)) || !isScalar(value)) return;
      if (typeof value.value === "number") value.value = value.source ?? String(value.value);
    },
  });
  const read = document.toJS() as Record<string, unknown>;
  if (LISTS.some((list) => read[list] !== undefined && !isListOfParts(read[list], list))) return null;
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
  return value.every((part) =>
    list === "steps" ? typeof part === "string" : typeof part === "object" && part !== null,
  );
}

/**
 * The text with one of its parts replaced; an empty one is left out. YAML keeps its comments outside that part.
 *
 * Example: `{"method":"SCORED"}` with `maximum` "100" → the same as JSON with `"maximum": "100"`.
 */
export function writeScheme<K extends keyof SchemeData>(text: string, key: K, value: SchemeData[K]): string {
  const isEmpty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  const before = asJson(text);
  if (before !== null) {
    const { [key]: _replaced, ...others } = before;
    return JSON.stringify(
      isEmpty ? others : key in before ? { ...before, [key]: value } : { ...others, [key]: value },
      null,
      2,
    );
  }
  const document = parseDocument(text);
  if (isEmpty) document.delete(key);
  else document.set(key, document.createNode(JSON.parse(JSON.stringify(value))));
  return document.toString({ lineWidth: 0 });
}

function asJson(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** The part without fields that say nothing, as the file format wants it. Example: `{ a: "", b: 1 }` → `{ b: 1 }`. */
export function trimmed<T extends object>(part: T): T {
  return Object.fromEntries(
    Object.entries(part).filter(
      ([, value]) => value !== undefined && value !== null && value !== "" && !isHollow(value),
    ),
  ) as T;
}

function isHollow(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
