import { decodeText } from "../../../files/index.ts";
import { type CasePackage, isObject, listIn } from "./case-package.ts";
import { checkTree } from "./check-tree.ts";
import { Problems } from "./problems.ts";
import { readShape } from "./read-shape.ts";

/** Limits of a package that is brought in. */
export const CASE_LIMITS = {
  bytes: 8 * 1024 * 1024,
  nesting: 40,
  items: 5_000,
  associations: 50_000,
  definitions: 5_000,
  rubricParts: 50_000,
};

/** A package as CASE 1.1 writes it, or what is wrong with it. */
export interface ReadCase {
  readonly package: CasePackage | null;
  /** Version of the standard that the file follows, as far as it says. */
  readonly caseVersion: "1.0" | "1.1";
  readonly problems: Problems;
}

/** Whether a text is a CASE package rather than a framework file of Khung; it need not be a valid one. */
export function isCaseText(text: string): boolean {
  return /^\s*\{/.test(text) && /"CFDocument"\s*:/.test(text);
}

/**
 * Reads a CASE package of version 1.0 or 1.1 and checks it whole.
 *
 * Nothing is cut: what CASE 1.1 does not know is kept under `extensions`.
 */
export function readCase(bytes: Buffer): ReadCase {
  const problems = new Problems();
  const nothing = { package: null, caseVersion: "1.1", problems } as const;
  const refuse = (rule: string, values = {}): ReadCase => {
    problems.add("", rule, values);
    return nothing;
  };
  if (bytes.length > CASE_LIMITS.bytes) return refuse("case.tooLarge", { most: CASE_LIMITS.bytes / 1024 / 1024 });
  const text = decodeText(bytes)?.replace(/^\ufeff/, "") ?? null;
  if (text === null) return refuse("case.notJson");
  if (nestingOf(text) > CASE_LIMITS.nesting) return refuse("case.nesting", { most: CASE_LIMITS.nesting });
  let value: unknown;
  try {
    value = JSON.parse(text, wellFormed);
  } catch {
    return refuse("case.notJson");
  }
  if (!isObject(value) || !("CFDocument" in value)) return refuse("case.noDocument");
  const tooMany = overLimit(value);
  if (tooMany !== null) return refuse("case.tooMany", tooMany);
  const read = readShape(value, "CFPackage", "", problems) as unknown as CasePackage;
  if (problems.count === 0) checkTree(read, problems);
  const caseVersion = isObject(value["CFDocument"]) && value["CFDocument"]["caseVersion"] === "1.1" ? "1.1" : "1.0";
  return { package: problems.count === 0 ? read : null, caseVersion, problems };
}

/** A number that no JSON can write again would make the file unreadable for everybody else. */
function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new SyntaxError("number");
  return value;
}

/** How deep brackets nest, before anything is parsed. Example: `{"a":["]"]}` → 2. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (quoted && code === 0x5c) place += 1;
    else if (code === 0x22) quoted = !quoted;
    else if (!quoted && (code === 0x7b || code === 0x5b)) deepest = Math.max(deepest, (depth += 1));
    else if (!quoted && (code === 0x7d || code === 0x5d)) depth -= 1;
  }
  return deepest;
}

/** The first list that is longer than its limit. */
function overLimit(value: Readonly<Record<string, unknown>>): { name: string; count: number; most: number } | null {
  const sizeOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
  const definitions = isObject(value["CFDefinitions"]) ? value["CFDefinitions"] : {};
  const criteria = listIn(value, "CFRubrics").flatMap((rubric) => listIn(rubric, "CFRubricCriteria"));
  const levels = criteria.reduce((sum, criterion) => sum + listIn(criterion, "CFRubricCriterionLevels").length, 0);
  const lists = [
    { name: "CFItems", count: sizeOf(value["CFItems"]), most: CASE_LIMITS.items },
    { name: "CFAssociations", count: sizeOf(value["CFAssociations"]), most: CASE_LIMITS.associations },
    ...Object.entries(definitions).map(([name, list]) => ({
      ...{ name, count: sizeOf(list), most: CASE_LIMITS.definitions },
    })),
    { name: "CFRubrics", count: sizeOf(value["CFRubrics"]) + criteria.length + levels, most: CASE_LIMITS.rubricParts },
  ];
  return lists.find(({ count, most }) => count > most) ?? null;
}
