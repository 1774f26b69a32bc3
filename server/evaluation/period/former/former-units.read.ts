/*
 * Units in which a person worked earlier in the period of an evaluation, and what they said. The head of a former unit
 * learns who and which period, never the evaluation itself.
 */
import { sql } from "kysely";
import { loadContent } from "../../../framework/index.ts";
import { type BatchRead, columns, type Look, today, Unauthenticated } from "../../../kernel/index.ts";
import { flag, inScope, readHeadScope } from "../../../organization/index.ts";
import { UNDECIDED_STEPS } from "../../evaluation/evaluation.steps.ts";
import type { FormerUnitOpinion } from "./former-unit-opinion.entity.ts";

/** A unit in which the person worked earlier in the period. */
export interface FormerStay {
  readonly evaluationId: string;
  readonly personId: string;
  readonly cycleId: string;
  readonly unitId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Whether the regulation wants the unit to be asked. */
  readonly isAsked: boolean;
}

const OPINION = columns(
  "former_unit_opinion",
  ...(["id", "version", "evaluationId", "unitId", "text", "grade", "recordedById", "recordedAt"] as const),
);

function formerStays(look: Pick<Look, "sql">) {
  return look.sql
    .selectFrom("evaluation")
    .innerJoin("appointment as was", "was.person_id", "evaluation.person_id")
    .select(["evaluation.id as evaluationId", "was.person_id as personId", "evaluation.cycle_id as cycleId"])
    .select(["was.unit_id as unitId", "was.starts_on as startsOn", "was.ends_on as endsOn"])
    .select("evaluation.framework_version_id as versionId")
    .where(flag("was.is_primary"))
    .whereRef("was.unit_id", "<>", "evaluation.unit_id")
    .whereRef("was.starts_on", "<=", "evaluation.ends_on")
    .where(sql<boolean>`was.ends_on >= evaluation.starts_on`)
    .where(
      sql<boolean>`not exists (select 1 from unit_lineage l where l.predecessor_id = was.unit_id
        and l.successor_id = evaluation.unit_id)`,
    )
    .orderBy("was.starts_on")
    .orderBy("was.id");
}

async function withAsked(
  look: Pick<Look, "sql">,
  rows: readonly (Omit<FormerStay, "isAsked" | "endsOn"> & { endsOn: string | null; versionId: string })[],
): Promise<FormerStay[]> {
  const stays: FormerStay[] = [];
  for (const { versionId, endsOn, ...row } of rows) {
    const { scheme } = await loadContent(look.sql, versionId);
    const isAsked = scheme.specialCases?.transfer?.opinionOfOldUnit ?? false;
    stays.push({ ...row, endsOn: endsOn ?? "", isAsked });
  }
  return stays;
}

/** Former units of evaluations. */
export const readFormerStays: BatchRead<string, FormerStay[]> = async (look, evaluationIds) => {
  const rows = await formerStays(look)
    .where("evaluation.id", "in", [...evaluationIds])
    .execute();
  return Map.groupBy(await withAsked(look, rows), (stay) => stay.evaluationId);
};

/** Opinions of former units, by evaluation. */
export const readOpinions: BatchRead<string, FormerUnitOpinion[]> = async (look, evaluationIds) => {
  const rows = await look.sql
    .selectFrom("former_unit_opinion")
    .select(OPINION)
    .where("former_unit_opinion.evaluation_id", "in", [...evaluationIds])
    .orderBy("former_unit_opinion.recorded_at")
    .orderBy("former_unit_opinion.id")
    .execute();
  return Map.groupBy(rows, (row) => row.evaluationId);
};

/**
 * Undecided evaluations of people who left the units that the viewer heads, where the regulation wants their opinion.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readFormerUnitRequests(look: Look): Promise<FormerStay[]> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const scope = await readHeadScope(look.sql, look.viewer, today(look.clock));
  const rows = await formerStays(look)
    .where(inScope("was.unit_id", scope, today(look.clock)))
    .where("evaluation.step", "in", [...UNDECIDED_STEPS])
    .where("evaluation.person_id", "<>", look.viewer.personId ?? "00000000-0000-0000-0000-000000000000")
    .limit(200)
    .execute();
  return (await withAsked(look, rows)).filter((stay) => stay.isAsked);
}
