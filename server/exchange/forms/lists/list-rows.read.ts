/*
 * People of a unit in a cycle as lists have them: the rows of the screen with its veils, and in one further statement
 * for each thousand of them the names that stand beside.
 */
import { sql } from "kysely";
import {
  type EvaluationPlace,
  EvaluationSubject,
  type EvaluationView,
  readEvaluationsAfter,
} from "../../../evaluation/index.ts";
import { type Look, Role, TooLarge, today } from "../../../kernel/index.ts";
import { inScope, unitScope } from "../../../organization/index.ts";
import type { AskedPlace } from "./list-place.read.ts";

const PAGE = 1_000;
/** Most people of one list, as many as a form has rows. */
const MOST = 10_000;

/** Somebody on a list. */
export interface ListRow extends EvaluationView {
  readonly unitKey: string;
  readonly personKey: string;
  readonly personCode: string;
  readonly fullName: string;
  /** None for viewers who may not know it. */
  readonly birthYear: number | null;
  readonly positionCode: string | null;
  readonly position: string | null;
  readonly unit: string;
  readonly deputy: boolean;
  readonly selfLate: boolean;
  readonly decidedLate: boolean;
}

/**
 * Everybody of the unit and below in the cycle, by unit, then name; whoever calls has asked for the rights.
 *
 * @throws TooLarge `form.rows` over 10,000 people.
 */
export async function readListRows(look: Look, { cycleId, unitId }: AskedPlace): Promise<ListRow[]> {
  const filter = { cycleId, unitId, includeSubtree: true, subject: EvaluationSubject.PERSON };
  const rows: ListRow[] = [];
  for (let after: EvaluationPlace | null = null; ;) {
    const page: Awaited<ReturnType<typeof readEvaluationsAfter>> = await readEvaluationsAfter(
      look,
      filter,
      after,
      PAGE,
    );
    const names = await readNames(
      look,
      page.map(({ id }) => id),
    );
    for (const { place, ...row } of page) {
      const own = names.get(row.id);
      if (own) rows.push({ ...row, ...own, unitKey: place.unitKey, personKey: place.personKey });
    }
    after = page.at(-1)?.place ?? null;
    if (rows.length > MOST) throw new TooLarge("form.rows", { rows: rows.length, most: MOST, format: "PDF" });
    if (page.length < PAGE) return rows;
  }
}

/** Roles that know what is not known inside the unit, such as the year of birth. */
const PARTICULARS_READERS = [Role.ORG_SPECIALIST, Role.AUDITOR];

type Names = Omit<ListRow, keyof EvaluationView | "unitKey" | "personKey">;

async function readNames(look: Look, ids: readonly string[]): Promise<Map<string, Names>> {
  if (ids.length === 0) return new Map();
  const reaches = inScope("evaluation.unit_id", unitScope(look.viewer, PARTICULARS_READERS), today(look.clock));
  const rows = await look.sql
    .selectFrom("evaluation")
    .innerJoin("person", "person.id", "evaluation.person_id")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .leftJoin("position", "position.id", "evaluation.position_id")
    .leftJoin("appointment", "appointment.id", "evaluation.appointment_id")
    .select(["evaluation.id", "person.code as personCode", "person.full_name as fullName", "unit.name as unit"])
    .select(["position.code as positionCode", "position.name as position", "appointment.deputy as isDeputy"])
    .select(["evaluation.self_late as isSelfLate", "evaluation.decided_late as isDecidedLate"])
    .select(sql<number | null>`case when ${reaches} then person.birth_year end`.as("birthYear"))
    .where("evaluation.id", "in", [...ids])
    .execute();
  return new Map(
    rows.map(({ id, isDeputy, isSelfLate, isDecidedLate, ...row }) => [
      id,
      {
        ...row,
        deputy: Boolean(isDeputy),
        selfLate: Boolean(isSelfLate),
        decidedLate: Boolean(isDecidedLate),
      },
    ]),
  );
}
