/*
 * Who decides on each of many evaluations, as of today: authority tables first, then the heads above. A fixed number
 * of statements for any number of evaluations, two of them only where a table exists.
 */
import { sql } from "kysely";
import type { CycleKind, CycleTrack } from "../../cycle/index.ts";
import { columns, type Look, today } from "../../kernel/index.ts";
import { holdsOn, readHeads, type SubjectType } from "../../organization/index.ts";
import { actOf, type AuthorityAct, HolderKind, SubjectRank } from "../authority-table/authority-table.enums.ts";
import type { RowSubject } from "../authority-table/match-row.ts";
import type { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { type Decider, deciderByTable, type HeldRow, type Rung } from "./decider.ts";

/** An evaluation as far as it decides who decides. */
export interface DecidedOn {
  readonly id: string;
  readonly subject: EvaluationSubject;
  /** The person, or the head of the unit that is rated. */
  readonly personId: string | null;
  readonly unitId: string;
  readonly appointmentId: string | null;
  readonly positionId: string | null;
  readonly subjectType: SubjectType | null;
  readonly leading: boolean | 0 | 1;
  readonly track: CycleTrack;
  readonly cycle: { readonly kind: CycleKind; readonly unitId: string };
}

/** By id of the evaluation who decides on it today. */
export async function readDeciders(
  look: Look,
  rows: readonly DecidedOn[],
  ladders: ReadonlyMap<string, readonly Rung[]>,
): Promise<Map<string, Decider>> {
  const unitIds = [...new Set([...ladders.values()].flat().map(({ unitId }) => unitId))];
  const tables = await readTables(look, unitIds);
  const subjectOf = tables.size === 0 ? null : await readSubjects(look, rows);
  return new Map(
    rows.map((row) => {
      const ladder = ladders.get(row.unitId) ?? [];
      const table = tables.get(actOf(row.cycle.kind)) ?? new Map<string, HeldRow[]>();
      const subject = subjectOf?.(row) ?? plainSubject(row);
      return [row.id, deciderByTable(row.personId, subject, ladder, row.cycle.unitId, table)];
    }),
  );
}

/** Rows in force today of the units' tables, by act and unit, in their order, with whoever holds the titles. */
export async function readTables(
  look: Look,
  unitIds: readonly string[],
): Promise<Map<AuthorityAct, Map<string, HeldRow[]>>> {
  const tables = new Map<AuthorityAct, Map<string, HeldRow[]>>();
  if (unitIds.length === 0) return tables;
  const day = today(look.clock);
  const rows = await look.sql
    .selectFrom("authority_row")
    .leftJoin("body", "body.id", "authority_row.holder_body_id")
    .select(columns("authority_row", "id", "unitId", "act", "subject", "rank", "unitKinds", "unitIds", "positionIds"))
    .select(columns("authority_row", "subjectTypes", "tree", "track", "holderKind", "holderUnitId"))
    .select(columns("authority_row", "holderPositionId", "holderBodyId"))
    .select("body.unit_id as bodyUnitId")
    .select(sql<string | null>`case when ${holdsOn("body", day)} then body.id end`.as("bodyId"))
    .where("authority_row.unit_id", "in", [...unitIds])
    .where(holdsOn("authority_row", day))
    .orderBy("authority_row.place")
    .orderBy("authority_row.id")
    .execute();
  if (rows.length === 0) return tables;
  const titleUnit = (row: (typeof rows)[number]): string => row.holderUnitId ?? row.unitId;
  const heads = await readHeads(look.sql, [...new Set(rows.map(titleUnit))], day);
  const titles = await readTitles(
    look,
    rows.flatMap(({ holderPositionId }) => holderPositionId ?? []),
  );
  for (const row of rows) {
    const holders: Partial<Record<HolderKind, { unitId: string | null; id: string | null }>> = {
      [HolderKind.HEAD_OF_UNIT]: { unitId: titleUnit(row), id: heads.get(titleUnit(row)) ?? null },
      [HolderKind.POSITION]: {
        unitId: titleUnit(row),
        id: titles.get(`${row.holderPositionId ?? ""} ${titleUnit(row)}`) ?? null,
      },
      [HolderKind.BODY]: { unitId: row.bodyUnitId, id: row.bodyId },
    };
    const holder = holders[row.holderKind] ?? { unitId: null, id: null };
    const table = tables.get(row.act) ?? new Map<string, HeldRow[]>();
    tables.set(row.act, table);
    table.set(row.unitId, [
      ...(table.get(row.unitId) ?? []),
      { ...row, holderUnitId: holder.unitId, holderId: holder.id },
    ]);
  }
  return tables;
}

/** Who holds each position in each unit today; of several the one appointed first. */
async function readTitles(look: Look, positionIds: readonly string[]): Promise<Map<string, string>> {
  if (positionIds.length === 0) return new Map();
  const rows = await look.sql
    .selectFrom("appointment")
    .select(["position_id", "unit_id", "person_id"])
    .where("position_id", "in", [...new Set(positionIds)])
    .where(holdsOn("appointment", today(look.clock)))
    .orderBy("starts_on", "desc")
    .orderBy("id", "desc")
    .execute();
  return new Map(rows.map((row) => [`${row.position_id} ${row.unit_id}`, row.person_id]));
}

async function readSubjects(look: Look, rows: readonly DecidedOn[]): Promise<(row: DecidedOn) => RowSubject> {
  const unitIds = [...new Set(rows.map((row) => row.unitId))];
  const units = await look.sql.selectFrom("unit").select(["id", "kind", "tree"]).where("id", "in", unitIds).execute();
  const appointmentIds = [...new Set(rows.flatMap((row) => row.appointmentId ?? []))];
  const held =
    appointmentIds.length === 0
      ? []
      : await look.sql
          .selectFrom("appointment")
          .select(["id", "leading", "acting", "deputy"])
          .where("id", "in", appointmentIds)
          .execute();
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const heldById = new Map(held.map((one) => [one.id, one]));
  return (row) => {
    const unit = unitById.get(row.unitId);
    const appointment = heldById.get(row.appointmentId ?? "");
    const plain = plainSubject(row);
    const rank = plain.rank === null ? null : appointment ? rankOf(appointment) : plain.rank;
    return { ...plain, rank, unitKind: unit?.kind ?? null, tree: unit?.tree ?? null };
  };
}

function plainSubject(row: DecidedOn): RowSubject {
  const { subject, unitId, track, positionId, subjectType } = row;
  const rank = row.leading ? SubjectRank.HEAD : SubjectRank.STAFF;
  return {
    subject,
    unitId,
    track,
    positionId,
    subjectType,
    rank: subject === "UNIT" ? null : rank,
    unitKind: null,
    tree: null,
  };
}

function rankOf(held: { leading: unknown; acting: unknown; deputy: unknown }): SubjectRank {
  if (held.leading || held.acting) return SubjectRank.HEAD;
  return held.deputy ? SubjectRank.DEPUTY : SubjectRank.STAFF;
}
