import type { Fraction } from "fraction.js";
import { fold, type RuleValues } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { frameText, inFrame, MOST_GROUPS, plainText, type WantedProduct } from "../../../work/index.ts";
import { CATALOGUE_COLUMNS, type CatalogueField, LONGEST } from "./catalogue-fields.ts";
import { decimalsOf, readFrame, readGroupNumber, readNumber } from "./catalogue-numbers.ts";
import type { ImportReason } from "./catalogue-report.ts";
import { short } from "../records/field.ts";
import type { RowTexts } from "./row-kinds.ts";

/** A frame of points as text; both ends are inside. */
export interface TextFrame {
  readonly pointsFrom: string | null;
  readonly pointsTo: string | null;
}

/** Says what is wrong; the cell is found from the field. */
export type Say = (kind: ImportReason["kind"], rule: string, values?: RuleValues, field?: CatalogueField) => void;

/** What a row says in numbers. */
export interface RowNumbers {
  readonly points: Fraction | null;
  readonly coefficient: Fraction | null;
  readonly group: number | null;
  readonly frame: TextFrame | null;
}

/** A blank that says so: lists write a dash where there is nothing. */
export function isBlank(text: string): boolean {
  return /^[-–—]?$/.test(text);
}

/** Reads the numbers of a row and says which cells hold none. */
export function readNumbers(texts: RowTexts, say: Say): RowNumbers {
  const number = (field: "points" | "coefficient"): Fraction | null => {
    if (isBlank(texts[field])) return null;
    const value = readNumber(texts[field]);
    if (value === null) say("FAULT", `import.${field}Unreadable`, { value: short(texts[field]) }, field);
    return value;
  };
  const group = isBlank(texts.group) ? null : readGroupNumber(texts.group);
  if (!isBlank(texts.group) && (group === null || group > MOST_GROUPS))
    say("FAULT", "import.groupUnreadable", { value: short(texts.group) }, "group");
  const frame = isBlank(texts.frame) ? null : readFrame(texts.frame);
  if (!isBlank(texts.frame) && frame === null)
    say("FAULT", "import.frameUnreadable", { value: short(texts.frame) }, "frame");
  return {
    points: number("points"),
    coefficient: number("coefficient"),
    group: group !== null && group <= MOST_GROUPS ? group : null,
    frame: frame && {
      pointsFrom: frame.from === null ? null : plainText(frame.from),
      pointsTo: frame.to === null ? null : plainText(frame.to),
    },
  };
}

/** What the rules about numbers need to know beside the row. */
export interface NumberFacts {
  readonly code: string;
  readonly standard: Fraction;
  readonly frames: ReadonlyMap<number, TextFrame>;
}

/** Says what is wrong with points, coefficient and group of a row. */
export function checkNumbers(texts: RowTexts, numbers: RowNumbers, facts: NumberFacts, say: Say): void {
  const { code } = facts;
  const { points, coefficient } = numbers;
  if (points !== null && points.compare(0) <= 0) say("FAULT", "catalogue.pointsNotPositive", { code }, "points");
  if (coefficient !== null && coefficient.compare(0) <= 0)
    say("FAULT", "catalogue.coefficientNotPositive", { code }, "coefficient");
  if (isBlank(texts.points) && isBlank(texts.coefficient)) say("FAULT", "catalogue.coefficientMissing", { code });
  checkFrame(numbers, facts, say);
  if (points !== null && coefficient !== null && points.compare(0) > 0 && coefficient.compare(0) > 0) {
    const expected = points.div(facts.standard);
    if (!isRounded(texts.coefficient, coefficient, expected))
      say(
        "WARNING",
        "import.coefficientDiffers",
        {
          ...{ coefficient: plainText(coefficient), points: plainText(points) },
          ...{ standard: plainText(facts.standard), expected: plainText(expected) },
        },
        "coefficient",
      );
  }
}

function checkFrame({ points, group, frame }: RowNumbers, { code, frames }: NumberFacts, say: Say): void {
  const ofGroup = group === null ? undefined : frames.get(group);
  const name = group === null ? "–" : `N${String(group)}`;
  if (frame !== null && ofGroup !== undefined && frameText(frame) !== frameText(ofGroup))
    say("FAULT", "import.frameDiffers", { group: name, frame: frameText(frame), other: frameText(ofGroup) }, "frame");
  const binding = frame ?? ofGroup;
  if (points !== null && points.compare(0) > 0 && binding !== undefined && !inFrame(plainText(points), binding))
    say(
      "FAULT",
      "catalogue.pointsOutsideGroup",
      {
        ...{ code, points: plainText(points), group: name, frame: frameText(binding) },
      },
      "points",
    );
}

/** Whether the written coefficient is the expected one, rounded to the decimals that it is written with. */
function isRounded(written: string, value: Fraction, expected: Fraction): boolean {
  if (value.equals(expected)) return true;
  const decimals = decimalsOf(written);
  return (
    decimals > 0 &&
    value
      .sub(expected)
      .abs()
      .compare(exact(`1/${String(2n * 10n ** BigInt(decimals))}`)) <= 0
  );
}

/** Says which texts are missing or too long. */
export function checkTexts(texts: RowTexts, say: Say): void {
  if (isBlank(texts.name) && isBlank(texts.task)) say("FAULT", "import.nameMissing", {}, "name");
  if (isBlank(texts.output)) say("WARNING", "import.outputMissing", {}, "output");
  for (const [field, most] of Object.entries(LONGEST) as [CatalogueField, number][])
    if (texts[field].length > most)
      say("FAULT", "import.textTooLong", { column: CATALOGUE_COLUMNS[field].title, most }, field);
}

const SCOPES: readonly [RegExp, WantedProduct["scope"]][] = [
  [/^(dung chung|shared)/, "SHARED" as WantedProduct["scope"]],
  [/^(lanh dao|quan ly|leading)/, "LEADING" as WantedProduct["scope"]],
  [/^(rieng|phong|bo phan|office)/, "OFFICE" as WantedProduct["scope"]],
];

/** Scope that the list says itself; undefined when it says something else. */
export function statedScope(text: string): WantedProduct["scope"] | null | undefined {
  if (isBlank(text)) return null;
  return SCOPES.find(([words]) => words.test(fold(text)))?.[1];
}

/** Scope by the letters of the code. Example: "QL.01" → LEADING, "DC.02" → SHARED; others tell nothing. */
export function scopeOfCode(code: string): WantedProduct["scope"] | null {
  const letters = /^[a-z]+/.exec(fold(code))?.[0] ?? "";
  if (letters === "ql" || letters === "ldql") return "LEADING" as WantedProduct["scope"];
  return letters === "dc" ? ("SHARED" as WantedProduct["scope"]) : null;
}
