/*
 * Who decides on whom in a cycle, as the tables stand today: what a specialist looks at before and after a change.
 */
import { type BatchRead, type Look, PageInput } from "../../kernel/index.ts";
import { readBodiesByIds, readPersonsByIds } from "../../organization/index.ts";
import { readEvaluations } from "../evaluation/evaluation.read.ts";
import { readRights } from "../evaluation/rights.read.ts";
import { readAuthorityRowsByIds } from "./authority-table.read.ts";
import type { AuthorityPreview } from "./preview.views.ts";

const SHOWN = 200;

/**
 * Who decides today on the first 200 evaluations of a unit and all below, by name.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readAuthorityPreview(look: Look, cycleId: string, unitId: string): Promise<AuthorityPreview[]> {
  const filter = { cycleId, unitId, includeSubtree: true };
  const { items } = await readEvaluations(look, filter, undefined, Object.assign(new PageInput(), { perPage: SHOWN }));
  if (items.length === 0) return [];
  const rights = await readRights(
    look,
    items.map(({ id }) => id),
  );
  const deciders = [...rights.values()].map(({ decider }) => decider);
  const present = (ids: readonly (string | null | undefined)[]): string[] => [
    ...new Set(ids.flatMap((id) => id ?? [])),
  ];
  const personIds = present([
    ...items.map((item) => item.personId),
    ...deciders.map((one) => (one.kind === "HEAD" ? one.personId : null)),
  ]);
  const bodyIds = present(deciders.map((one) => (one.kind === "BODY" ? one.bodyId : null)));
  const people = await some(readPersonsByIds, look, personIds);
  const bodies = await some(readBodiesByIds, look, bodyIds);
  const rows = await some(readAuthorityRowsByIds, look, present(deciders.map((one) => one.rowId)));
  const units = await look.sql
    .selectFrom("unit")
    .select(["id", "name"])
    .where("id", "in", present(items.flatMap((item) => [item.unitId, item.subjectUnitId])))
    .execute();
  const nameOfUnit = new Map(units.map((unit) => [unit.id, unit.name]));
  return items.map((item) => {
    const decider = rights.get(item.id)?.decider ?? { kind: "AUTHORITY" as const };
    const subject =
      item.personId === null ? nameOfUnit.get(item.subjectUnitId ?? "") : people.get(item.personId)?.fullName;
    const head = decider.kind === "HEAD" ? people.get(decider.personId)?.fullName : undefined;
    const body = decider.kind === "BODY" ? bodies.get(decider.bodyId)?.name : undefined;
    return {
      evaluationId: item.id,
      subjectName: subject ?? "",
      unitName: nameOfUnit.get(item.unitId) ?? "",
      deciderName: head ?? body ?? null,
      byBody: decider.kind === "BODY",
      rowLabel: rows.get(decider.rowId ?? "")?.labelVi ?? null,
    };
  });
}

async function some<V>(
  read: BatchRead<string, V>,
  look: Look,
  ids: readonly string[],
): Promise<ReadonlyMap<string, V>> {
  return ids.length === 0 ? new Map() : read(look, ids);
}
