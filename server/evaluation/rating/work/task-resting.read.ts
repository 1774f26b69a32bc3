/*
 * Which evaluations rest on shares of tasks that have just changed; the pages of tasks behind a metric.
 */
import { sql } from "kysely";
import { loadContent } from "../../../framework/index.ts";
import type { Sql } from "../../../kernel/index.ts";
import { closureHolds } from "../../../organization/index.ts";
import type { TaskShareChange } from "../../../work/index.ts";
import { EvaluationSubject } from "../../evaluation/evaluation.enums.ts";
import { rollUpRules } from "../roll-up-input.ts";
import { asksFor } from "./work-metrics.ts";
import type { CycleKind } from "../../../cycle/index.ts";

/** Evaluations of people, and of units, by id. */
export interface Resting {
  readonly people: readonly string[];
  readonly units: readonly string[];
}

interface Candidate {
  readonly id: string;
  readonly versionId: string;
  readonly kind: CycleKind;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The person, or the unit at or below the rated one, whose shares count in it. */
  readonly of: string;
}

const PORTION = 500;

/**
 * Evaluations whose period holds a day on which a share counts, or counted, and whose regulation asks for tasks: a
 * fixed number of statements for a portion of people, however many tasks changed.
 */
export async function readRestingOnTasks(db: Sql, changes: readonly TaskShareChange[]): Promise<Resting> {
  const people = await touched(daysBy(changes, "personId"), (ids, span) => readOfPersons(db, ids, span));
  const units = await touched(daysBy(changes, "unitId"), (ids, span) => readOfUnits(db, ids, span));
  return { people: await asking(db, people), units: await asking(db, units) };
}

/** Each person, or unit, with all the days. */
function daysBy(changes: readonly TaskShareChange[], key: "personId" | "unitId"): Map<string, string[]> {
  const groups = Map.groupBy(changes, (change) => change[key]);
  return new Map(
    [...groups].map(([id, own]) => [
      id,
      [...new Set(own.flatMap(({ dueOn, before }) => (before === undefined ? [dueOn] : [dueOn, before])))],
    ]),
  );
}

interface Span {
  readonly first: string;
  readonly last: string;
}

/** What is read for all of them, as far as a day of theirs falls into its period. */
async function touched(
  daysOf: ReadonlyMap<string, readonly string[]>,
  read: (ids: readonly string[], span: Span) => Promise<Candidate[]>,
): Promise<Map<string, Candidate>> {
  const days = [...daysOf.values()].flat().sort();
  const [first, last] = [days[0], days.at(-1)];
  const found = new Map<string, Candidate>();
  if (first === undefined || last === undefined) return found;
  const ids = [...daysOf.keys()];
  for (let from = 0; from < ids.length; from += PORTION)
    for (const one of await read(ids.slice(from, from + PORTION), { first, last }))
      if (daysOf.get(one.of)?.some((day) => one.startsOn <= day && day <= one.endsOn)) found.set(one.id, one);
  return found;
}

function readOfPersons(db: Sql, personIds: readonly string[], span: Span): Promise<Candidate[]> {
  return candidates(db, span)
    .select(sql<string>`evaluation.person_id`.as("of"))
    .where("evaluation.person_id", "in", personIds)
    .execute();
}

function readOfUnits(db: Sql, unitIds: readonly string[], span: Span): Promise<Candidate[]> {
  return candidates(db, span)
    .innerJoin("unit_closure as t", "t.ancestor_id", "evaluation.subject_unit_id")
    .innerJoin("unit as d", "d.id", "t.descendant_id")
    .select("t.descendant_id as of")
    .where("t.descendant_id", "in", unitIds)
    .where("evaluation.subject", "=", EvaluationSubject.UNIT)
    .where(closureHolds("t", "d", sql<string>`evaluation.ends_on`))
    .execute();
}

function candidates(db: Sql, { first, last }: Span) {
  return db
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["evaluation.id", "evaluation.framework_version_id as versionId", "cycle.kind"])
    .select(["evaluation.starts_on as startsOn", "evaluation.ends_on as endsOn"])
    .where("evaluation.starts_on", "<=", last)
    .where("evaluation.ends_on", ">=", first);
}

async function asking(db: Sql, found: ReadonlyMap<string, Candidate>): Promise<string[]> {
  const ids: string[] = [];
  for (const { id, versionId, kind } of found.values()) {
    const { scheme } = await loadContent(db, versionId);
    if (asksFor(scheme, "TASKS") && rollUpRules(scheme, kind).length === 0) ids.push(id);
  }
  return ids.sort();
}
