import { formatDay } from "../../../shared/text/format.ts";
import {
  type FieldDifference,
  fieldDifferences,
  mergeDraft,
  type Values,
} from "../../../shared/trouble/merge-fields.ts";
import type { CommitmentRow, MilestoneRow, ProgrammeDraft } from "../draft-rows.ts";

/** A programme that was written in two places at the same time, and what both began with. */
export interface ProgrammeSides {
  readonly base: ProgrammeDraft;
  readonly mine: ProgrammeDraft;
  readonly theirs: ProgrammeDraft;
}

const HEAD = ["bodyId", "startsOn", "endsOn", "context"] as const;
const COMMITMENT = ["text", "measure", "weight", "dueOn"] as const;
const MILESTONE = ["text", "dueOn"] as const;

type Head = (typeof HEAD)[number];
type Cell = (typeof COMMITMENT)[number];

/** How the parts of a programme are called; places begin with 1, a milestone's place is null for its commitment. */
export interface ProgrammeWords {
  readonly head: (field: Head) => string;
  readonly cell: (field: Cell, commitment: number, milestone: number | null) => string;
  /** A commitment or milestone that only one side has. */
  readonly line: (commitment: number, milestone: number | null, isMine: boolean) => string;
  readonly body: (id: string) => string;
}

type Row = CommitmentRow | MilestoneRow;

/** Where two edits of a programme differ: field by field in what both have, as a whole what one side has alone. */
export function programmeDifferences(sides: ProgrammeSides, words: ProgrammeWords): FieldDifference[] {
  const labels = labelsOf(sides, words);
  const days = new Set(["startsOn", "endsOn", ...[...labels.keys()].filter((field) => field.endsWith(".dueOn"))]);
  return fieldDifferences(flat(sides, sides.base), flat(sides, sides.mine), flat(sides, sides.theirs), {
    label: (field) => labels.get(field) ?? "",
    text: (field, value) => {
      const text = typeof value === "string" ? value : "";
      if (field === "bodyId") return text === "" ? "" : words.body(text);
      return days.has(field) && text !== "" ? formatDay(text) : text;
    },
  });
}

/** The programme with the stored side of the parts of these labels. */
export function mergedProgramme(
  sides: ProgrammeSides,
  differences: readonly FieldDifference[],
  takeTheirs: ReadonlySet<string>,
): ProgrammeDraft {
  const of = { base: flat(sides, sides.base), mine: flat(sides, sides.mine), theirs: flat(sides, sides.theirs) };
  const merged = mergeDraft(of, differences, takeTheirs);
  const commitments = pairs(sides.mine.commitments, sides.theirs.commitments).flatMap(({ mine, theirs, row }) => {
    if (mine === null || theirs === null) return merged[row.key] === null ? [] : [row];
    const milestones = pairs(mine.milestones, theirs.milestones).flatMap((one): MilestoneRow[] => {
      if (one.mine !== null && one.theirs !== null) return [withCells(one.row, MILESTONE, merged)];
      return merged[one.row.key] === null ? [] : [one.row];
    });
    return [{ ...withCells(row, COMMITMENT, merged), milestones }];
  });
  const head = Object.fromEntries(HEAD.map((field) => [field, String(merged[field])]));
  return { ...sides.mine, ...head, commitments };
}

interface Pair<R> {
  readonly mine: R | null;
  readonly theirs: R | null;
  readonly row: R;
}

/** Rows of mine in their order, then those that only the other side has. */
function pairs<R extends Row>(mine: readonly R[], theirs: readonly R[]): Pair<R>[] {
  const [ours, others] = [byKey(mine), byKey(theirs)];
  return [
    ...mine.map((row) => ({ mine: row, theirs: others.get(row.key) ?? null, row })),
    ...theirs.filter(({ key }) => !ours.has(key)).map((row) => ({ mine: null, theirs: row, row })),
  ];
}

function byKey<R extends Row>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.key, row]));
}

/** One side as fields: cells of rows that mine and theirs have, whole rows of the others, null where it has none. */
function flat({ mine, theirs }: ProgrammeSides, side: ProgrammeDraft): Values {
  const fields: Record<string, string | null> = Object.fromEntries(HEAD.map((field) => [field, side[field]]));
  const own = byKey(side.commitments);
  for (const pair of pairs(mine.commitments, theirs.commitments)) {
    const row = own.get(pair.row.key);
    if (pair.mine === null || pair.theirs === null) {
      fields[pair.row.key] = row === undefined ? null : commitmentText(row);
      continue;
    }
    for (const cell of COMMITMENT) fields[`${pair.row.key}.${cell}`] = row?.[cell] ?? "";
    const steps = byKey(row?.milestones ?? []);
    for (const each of pairs(pair.mine.milestones, pair.theirs.milestones)) {
      const step = steps.get(each.row.key);
      if (each.mine === null || each.theirs === null)
        fields[each.row.key] = step === undefined ? null : milestoneText(step);
      else for (const cell of MILESTONE) fields[`${each.row.key}.${cell}`] = step?.[cell] ?? "";
    }
  }
  return fields;
}

function labelsOf({ mine, theirs }: ProgrammeSides, words: ProgrammeWords): ReadonlyMap<string, string> {
  const labels = new Map<string, string>(HEAD.map((field) => [field, words.head(field)]));
  const placeOf = (rows: readonly Row[], { key }: Row): number => rows.findIndex((row) => row.key === key) + 1;
  for (const { mine: ours, theirs: others, row } of pairs(mine.commitments, theirs.commitments)) {
    const place = placeOf(ours === null ? theirs.commitments : mine.commitments, row);
    labels.set(row.key, words.line(place, null, ours !== null));
    for (const cell of COMMITMENT) labels.set(`${row.key}.${cell}`, words.cell(cell, place, null));
    for (const step of pairs(ours?.milestones ?? [], others?.milestones ?? [])) {
      const at = placeOf((step.mine === null ? others?.milestones : ours?.milestones) ?? [], step.row);
      labels.set(step.row.key, words.line(place, at, step.mine !== null));
      for (const cell of MILESTONE) labels.set(`${step.row.key}.${cell}`, words.cell(cell, place, at));
    }
  }
  return labels;
}

function withCells<R extends Row>(row: R, cells: readonly Cell[], merged: Values): R {
  return { ...row, ...Object.fromEntries(cells.map((cell) => [cell, String(merged[`${row.key}.${cell}`] ?? "")])) };
}

/** Example: "Xây dựng Đảng bộ · 100 % · 3 · 31/12/2026", then a line for each milestone. */
function commitmentText({ text, measure, weight, dueOn, milestones }: CommitmentRow): string {
  return [joined([text, measure, weight, dayText(dueOn)]), ...milestones.map(milestoneText)].join("\n");
}

function milestoneText({ text, dueOn }: MilestoneRow): string {
  return joined([text, dayText(dueOn)]);
}

const dayText = (day: string): string => (day === "" ? "" : formatDay(day));

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== "").join(" · ");
}
