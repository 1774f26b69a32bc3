/*
 * Evaluations for files of any length, by unit, then name: only the columns that files show, in one statement a page,
 * restricted to the rows and parts that the viewer may know.
 */
import { type RawBuilder, sql } from "kysely";
import { columns, type Look } from "../../kernel/index.ts";
import { asSeenBy, type Visibility } from "../rights/hidden.ts";
import { readVeils, readVisibility } from "../rights/visible.read.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { visible } from "../evaluation/list/matching.ts";

const FILE_FIELDS = columns(
  "evaluation",
  ...([
    "id",
    "unitId",
    "positionId",
    "step",
    "notRatedReason",
    "selfGrade",
    "suggestedGrade",
    "proposedGrade",
  ] as const),
  ...(["decidedGrade", "shownTotal"] as const),
);

/** An evaluation as files show it. Whose it is stands there only where it is the viewer's own. */
export interface EvaluationFileRow
  extends
    Visibility,
    Pick<Evaluation, "id" | "unitId" | "positionId" | "notRatedReason">,
    Pick<Evaluation, "selfGrade" | "suggestedGrade" | "proposedGrade" | "shownTotal"> {
  readonly personCode: string | null;
  readonly personName: string | null;
}

/** What tells who may see a row, as one number: each column that is read costs as much time as all of its letters. */
const BITS = { selfSubmittedAt: 1, decidedAt: 2, scoredAt: 4, noticedAt: 8, unit: 16 } as const;

const FACTS: RawBuilder<number> = sql<number>`(case when evaluation.self_submitted_at is null then 0 else 1 end
  + case when evaluation.decided_at is null then 0 else 2 end + case when evaluation.scored_at is null then 0 else 4 end
  + case when evaluation.noticed_at is null then 0 else 8 end
  + case when evaluation.subject = ${sql.lit(EvaluationSubject.UNIT)} then 16 else 0 end)`;

/** Where a file goes on: after the evaluation with this id, or from its beginning. */
interface FilePage {
  readonly cycleId: string;
  /** Only these: few rows are sorted for each page when a file goes unit by unit. */
  readonly unitIds: readonly string[];
  readonly afterId: string | null;
  readonly limit: number;
}

/**
 * The next rows of a file, by unit, then name.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readEvaluationFileRows(look: Look, page: FilePage): Promise<EvaluationFileRow[]> {
  const personKey = sql<string>`coalesce(person.sort_key, '')`;
  let query = visible(look, await readVisibility(look))
    .select(FILE_FIELDS)
    .select(["person.code as personCode", "person.full_name as personName"])
    .select([ownPerson(look).as("personId"), FACTS.as("facts")])
    .where("evaluation.cycle_id", "=", page.cycleId)
    .where("evaluation.unit_id", "in", [...page.unitIds])
    .orderBy("unit.sort_key")
    .orderBy(personKey)
    .orderBy("evaluation.id")
    .limit(page.limit);
  if (page.afterId !== null) {
    const { unitKey, key } = await readPlace(look, page.afterId);
    query = query.where(
      sql<boolean>`(unit.sort_key, ${personKey}, evaluation.id) > (${unitKey}, ${key}, ${page.afterId})`,
    );
  }
  const rows = (await query.execute()).map(withFacts);
  const veils = await readVeils(
    look,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => asSeenBy(row, look.viewer, veils.get(row.id)));
}

function ownPerson({ viewer }: Look): RawBuilder<string | null> {
  if (viewer.personId === null) return sql<string | null>`null`;
  return sql<string | null>`case when evaluation.person_id = ${viewer.personId} then evaluation.person_id end`;
}

type StoredRow = Omit<EvaluationFileRow, keyof typeof BITS | "subject"> & { readonly facts: number };

function withFacts(row: StoredRow): EvaluationFileRow {
  const { facts } = row;
  return {
    id: row.id,
    unitId: row.unitId,
    positionId: row.positionId,
    step: row.step,
    personId: row.personId,
    personCode: row.personCode,
    personName: row.personName,
    notRatedReason: row.notRatedReason,
    selfGrade: row.selfGrade,
    suggestedGrade: row.suggestedGrade,
    proposedGrade: row.proposedGrade,
    decidedGrade: row.decidedGrade,
    shownTotal: row.shownTotal,
    subject: facts & BITS.unit ? EvaluationSubject.UNIT : EvaluationSubject.PERSON,
    selfSubmittedAt: facts & BITS.selfSubmittedAt ? true : null,
    decidedAt: facts & BITS.decidedAt ? true : null,
    scoredAt: facts & BITS.scoredAt ? true : null,
    noticedAt: facts & BITS.noticedAt ? true : null,
  };
}

async function readPlace({ sql: read }: Look, id: string): Promise<{ unitKey: string; key: string }> {
  return read
    .selectFrom("evaluation")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .leftJoin("person", "person.id", "evaluation.person_id")
    .select(["unit.sort_key as unitKey", sql<string>`coalesce(person.sort_key, '')`.as("key")])
    .where("evaluation.id", "=", id)
    .executeTakeFirstOrThrow();
}
