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
}

/** Evaluations whose period holds a day on which a share counts, or counted, and whose regulation asks for tasks. */
export async function readRestingOnTasks(db: Sql, changes: readonly TaskShareChange[]): Promise<Resting> {
  const people = new Map<string, Candidate>();
  const units = new Map<string, Candidate>();
  for (const { personId, unitId, days } of distinct(changes))
    for (const day of days) {
      for (const one of await readOfPerson(db, personId, day)) people.set(one.id, one);
      for (const one of await readOfUnit(db, unitId, day)) units.set(one.id, one);
    }
  return { people: await asking(db, people), units: await asking(db, units) };
}

/** Each person and unit once, with all the days. */
function distinct(changes: readonly TaskShareChange[]): { personId: string; unitId: string; days: Set<string> }[] {
  const groups = Map.groupBy(changes, ({ personId, unitId }) => `${personId} ${unitId}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const days = new Set(group.flatMap(({ dueOn, before }) => (before === undefined ? [dueOn] : [dueOn, before])));
    return first ? [{ personId: first.personId, unitId: first.unitId, days }] : [];
  });
}

function readOfPerson(db: Sql, personId: string, day: string): Promise<Candidate[]> {
  return candidates(db)
    .where("evaluation.person_id", "=", personId)
    .where("evaluation.starts_on", "<=", day)
    .where("evaluation.ends_on", ">=", day)
    .execute();
}

function readOfUnit(db: Sql, unitId: string, day: string): Promise<Candidate[]> {
  return candidates(db)
    .innerJoin("unit_closure as t", "t.ancestor_id", "evaluation.subject_unit_id")
    .innerJoin("unit as d", "d.id", "t.descendant_id")
    .where("t.descendant_id", "=", unitId)
    .where("evaluation.subject", "=", EvaluationSubject.UNIT)
    .where("evaluation.starts_on", "<=", day)
    .where("evaluation.ends_on", ">=", day)
    .where(closureHolds("t", "d", sql<string>`evaluation.ends_on`))
    .execute();
}

function candidates(db: Sql) {
  return db
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["evaluation.id", "evaluation.framework_version_id as versionId", "cycle.kind"]);
}

async function asking(db: Sql, found: ReadonlyMap<string, Candidate>): Promise<string[]> {
  const ids: string[] = [];
  for (const { id, versionId, kind } of found.values()) {
    const { scheme } = await loadContent(db, versionId);
    if (asksFor(scheme, "TASKS") && rollUpRules(scheme, kind).length === 0) ids.push(id);
  }
  return ids.sort();
}
