/*
 * What the metrics of evaluations take from action programmes; nested fields ask the evaluation first. A fixed number
 * of statements for each period.
 */
import { loadContent } from "../../framework/index.ts";
import type { BatchRead, Look, Sql } from "../../kernel/index.ts";
import type { Scheme } from "../../rating/index.ts";
import { type CountedSpan, readCountedProgrammes } from "../../work/index.ts";
import { UNDECIDED_STEPS } from "../evaluation/evaluation.steps.ts";
import { programmeMetrics, type Rated, readProgrammesOf } from "./programme-metrics.ts";
import type { ProgrammeSource } from "./programme-source.resolver.ts";

type Asking = Rated & { readonly personId: string; readonly versionId: string };

/** By evaluation, where its regulation has a metric with source PROGRAMME. */
export const readProgrammeSources: BatchRead<string, ProgrammeSource> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("evaluation")
    .select(["id", "person_id as personId", "starts_on as startsOn", "ends_on as endsOn"])
    .select("framework_version_id as versionId")
    .where("id", "in", [...ids])
    .execute();
  const schemes = await schemesOf(look.sql, rows);
  const asking = rows.flatMap((row): Asking[] =>
    row.personId === null || programmeMetrics(schemes(row)).length === 0 ? [] : [{ ...row, personId: row.personId }],
  );
  const values = await readProgrammesOf(look.sql, asking, schemes);
  const programmes = await readProgrammesBy(look, asking);
  return new Map(asking.map(({ id }) => [id, { value: values.get(id) ?? null, programmes: programmes.get(id) ?? [] }]));
};

/** Undecided evaluations of the person that rest on action programmes in these days. */
export async function readResting(sql: Sql, { personId, from, to }: CountedSpan): Promise<string[]> {
  const rows = await sql
    .selectFrom("evaluation")
    .select(["id", "framework_version_id as versionId"])
    .where("person_id", "=", personId)
    .where("starts_on", "<=", to)
    .where("ends_on", ">=", from)
    .where("step", "in", [...UNDECIDED_STEPS])
    .orderBy("id")
    .execute();
  const schemes = await schemesOf(sql, rows);
  return rows.filter((row) => programmeMetrics(schemes(row)).length > 0).map(({ id }) => id);
}

async function readProgrammesBy(
  look: Look,
  asking: readonly Asking[],
): Promise<Map<string, ProgrammeSource["programmes"]>> {
  const found = new Map<string, ProgrammeSource["programmes"]>();
  for (const batch of Map.groupBy(asking, (one) => `${one.startsOn} ${one.endsOn}`).values()) {
    const [{ startsOn, endsOn }] = batch as [Asking];
    const own = await readCountedProgrammes(look, [...new Set(batch.map((one) => one.personId))], startsOn, endsOn);
    for (const { id, personId } of batch) found.set(id, own.get(personId) ?? []);
  }
  return found;
}

async function schemesOf<R extends { readonly versionId: string }>(
  sql: Sql,
  rows: readonly R[],
): Promise<(row: { readonly versionId: string }) => Pick<Scheme, "metrics">> {
  const schemes = new Map<string, Scheme>();
  for (const versionId of new Set(rows.map((row) => row.versionId)))
    schemes.set(versionId, (await loadContent(sql, versionId)).scheme);
  return ({ versionId }) => schemes.get(versionId) ?? {};
}
