import { sql as raw } from "kysely";
import { canonicalJson } from "../../audit/index.ts";
import { Cycle } from "../../cycle/index.ts";
import {
  assertAllowed,
  ALLOWED,
  denied,
  InvalidInput,
  moment,
  NotFound,
  Refused,
  Role,
  type RuleValues,
  today,
  type Work,
} from "../../kernel/index.ts";
import { closureHolds, coversUnit, Unit } from "../../organization/index.ts";
import { CollectedSummary } from "./collected-summary.entity.ts";
import { type CollectedRow, readCollected } from "./collected.read.ts";
import { parseSummary } from "./summary-file.ts";
import type { ImportSummaryInput, ReceivedSummary } from "./summary.views.ts";
import { sumUp, type UnitSummary } from "./unit-summary.ts";

/**
 * Brings in the yearly summary of a lower installation; a later one of the same unit replaces it, which stays on record.
 *
 * @throws NotFound; Forbidden `summary.notSpecialist`.
 * @throws InvalidInput `summary.shape`, `summary.digest`, `summary.sums`, `summary.period`, `summary.unit`.
 * @throws Refused `summary.countedHere`, `summary.countedAround`, `summary.same`, `summary.older`.
 */
export async function importSummary(work: Work, input: ImportSummaryInput): Promise<ReceivedSummary> {
  const [superior, cycle] = [await work.em.findOne(Unit, input.unitId), await work.em.findOne(Cycle, input.cycleId)];
  if (!superior) throw new NotFound("Unit", input.unitId);
  const covers = await coversUnit(work.sql, work.viewer, [Role.ORG_SPECIALIST], superior.id, today(work.clock));
  assertAllowed(work.viewer, work.viewer.isSystem || covers ? ALLOWED : denied("summary.notSpecialist"));
  if (!cycle) throw new NotFound("Cycle", input.cycleId);
  const { summary, digest } = parseSummary(input.content);
  assertPeriod(summary, cycle);
  const unit = await findBelow(work, superior.id, summary.unit.code, cycle.endsOn);
  await assertNotHere(work, cycle, unit);
  const earlier = await earlierOf(work, cycle, superior.id, unit);
  if (earlier?.digest === digest) throw new Refused("summary.same");
  if (earlier && earlier.madeAt > summary.madeAt) throw new Refused("summary.older");
  const collected = Object.assign(new CollectedSummary(), {
    ...{ cycleId: cycle.id, unitId: unit.id, content: canonicalJson(summary), digest, madeAt: summary.madeAt },
    people: sumUp(summary.rows.filter(({ subject }) => subject === "PERSON")).present,
    ...{ collectedAt: moment(work.clock), collectedById: work.viewer.accountId },
  });
  work.em.persist(collected);
  if (earlier) (await work.em.findOneOrFail(CollectedSummary, earlier.id)).replacedById = collected.id;
  await work.em.flush();
  const { id, people, madeAt, collectedAt } = collected;
  const names = { unitId: unit.id, unitCode: unit.code, unitName: unit.name };
  return { id, ...names, people, digest, madeAt, collectedAt, isReplaced: false };
}

function assertPeriod({ cycle: sent }: UnitSummary, cycle: Cycle): void {
  const { kind, track, startsOn, endsOn } = sent;
  const isSame = kind === cycle.kind && track === cycle.track && startsOn === cycle.startsOn && endsOn === cycle.endsOn;
  if (!isSame) throw invalid("summary.period", { from: startsOn, to: endsOn });
}

interface FoundUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

async function findBelow(work: Work, superiorId: string, code: string, day: string): Promise<FoundUnit> {
  const found = await work.sql
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select(["unit.id", "unit.code", "unit.name"])
    .where("unit_closure.ancestor_id", "=", superiorId)
    .where("unit_closure.depth", ">", 0)
    .where("unit.code", "=", code)
    .where(closureHolds("unit_closure", "unit", day))
    .executeTakeFirst();
  if (!found) throw invalid("summary.unit", { code });
  return found;
}

/** Nobody of the unit and below may be counted by this installation itself. */
async function assertNotHere(work: Work, cycle: Cycle, unit: FoundUnit): Promise<void> {
  const here = await work.sql
    .selectFrom("evaluation")
    .select("evaluation.id")
    .where("evaluation.cycle_id", "=", cycle.id)
    .where(
      raw<boolean>`evaluation.unit_id in (select c.descendant_id from unit_closure c join unit u on u.id = c.descendant_id
        where c.ancestor_id = ${unit.id} and ${closureHolds("c", "u", cycle.endsOn)})`,
    )
    .limit(1)
    .executeTakeFirst();
  if (here) throw new Refused("summary.countedHere", { code: unit.code });
}

/** The file that stands for the unit; a file of a unit above or below it would count the same people. */
async function earlierOf(work: Work, cycle: Cycle, superiorId: string, unit: FoundUnit): Promise<CollectedRow | null> {
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const all = await readCollected(look, cycle.id, superiorId, cycle.endsOn);
  const stands = all.filter(({ replacedById }) => replacedById === null);
  const others = stands.filter(({ unitId }) => unitId !== unit.id);
  if (others.length > 0) {
    const ids = others.map(({ unitId }) => unitId);
    const around = await work.sql
      .selectFrom("unit_closure")
      .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
      .select(["unit_closure.ancestor_id as above", "unit_closure.descendant_id as below"])
      .where(closureHolds("unit_closure", "unit", cycle.endsOn))
      .where((eb) =>
        eb.or([
          eb.and([eb("unit_closure.ancestor_id", "=", unit.id), eb("unit_closure.descendant_id", "in", ids)]),
          eb.and([eb("unit_closure.descendant_id", "=", unit.id), eb("unit_closure.ancestor_id", "in", ids)]),
        ]),
      )
      .executeTakeFirst();
    const other = others.find(({ unitId }) => unitId === around?.above || unitId === around?.below);
    if (other) throw new Refused("summary.countedAround", { code: unit.code, other: other.unitCode });
  }
  return stands.find(({ unitId }) => unitId === unit.id) ?? null;
}

function invalid(rule: string, values: RuleValues): InvalidInput {
  return new InvalidInput([{ path: "input.content", rule, values }]);
}
