import { LockMode } from "@mikro-orm/core";
import {
  addDays,
  assertAllowed,
  type FieldError,
  InvalidInput,
  NotFound,
  Refused,
  tidy,
  today,
  type Work,
} from "../../kernel/index.ts";
import { Body, Position, readSubtree, Unit } from "../../organization/index.ts";
import { readSpecialistUnits } from "../authority/authority.read.ts";
import { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";
import { AuthorityRow } from "./authority-row.entity.ts";
import { HolderKind } from "./authority-table.enums.ts";
import type {
  ChangeAuthorityRowInput,
  CreateAuthorityRowInput,
  EndAuthorityRowInput,
  MoveAuthorityRowInput,
} from "./authority-table.inputs.ts";
import { canKeepRow } from "./authority-table.policy.ts";
import { decidesThere, holdsTitle } from "./authority-table.read.ts";
import { storedList } from "./match-row.ts";

type Content = Omit<ChangeAuthorityRowInput, "id" | "version">;

/**
 * Adds a row at the end of a unit's authority table.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 10 (who scores and who rates); delegation of powers of Party committees.
 *
 * @throws NotFound when unit, position or collective do not exist.
 * @throws Forbidden `authority.notSpecialist`, `authority.ownTitle`.
 * @throws InvalidInput `authority.holderMissing`, `authority.unitOutside`, `authority.rankOfUnit`.
 */
export async function createAuthorityRow(work: Work, input: CreateAuthorityRowInput): Promise<AuthorityRow> {
  if (!(await work.em.findOne(Unit, input.unitId))) throw new NotFound("Unit", input.unitId);
  const row = new AuthorityRow();
  row.unitId = input.unitId;
  row.act = input.act;
  row.startsOn = input.startsOn;
  await fill(work, row, input);
  row.place = (await rowsOf(work, row)).length + 1;
  work.em.persist(row);
  await work.em.flush();
  return row;
}

/**
 * Writes a row anew; what was decided under it stands.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `authority.notSpecialist`, `authority.ownTitle`.
 * @throws InvalidInput as `createAuthorityRow`.
 */
export async function changeAuthorityRow(work: Work, input: ChangeAuthorityRowInput): Promise<AuthorityRow> {
  const row = await loadRow(work, input);
  await fill(work, row, input);
  await work.em.flush();
  return row;
}

/**
 * Ends a row on its last day; open work passes to the next row that fits, or to the head above.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `authority.notSpecialist`, `authority.ownTitle`.
 * @throws Refused `authority.ended`, `authority.endsBeforeStart`, `authority.past`.
 */
export async function endAuthorityRow(work: Work, input: EndAuthorityRowInput): Promise<AuthorityRow> {
  const row = await loadRow(work, input);
  const yesterday = addDays(today(work.clock), -1);
  if (row.endsOn !== null && row.endsOn < yesterday) throw new Refused("authority.ended", { day: row.endsOn });
  if (input.endsOn < yesterday) throw new Refused("authority.past");
  if (input.endsOn < addDays(row.startsOn, -1)) throw new Refused("authority.endsBeforeStart", { day: row.startsOn });
  row.endsOn = input.endsOn;
  await work.em.flush();
  return row;
}

/**
 * Puts a row at another place among those of its unit and act; the others close up.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `authority.notSpecialist`, `authority.ownTitle`.
 * @throws Refused `authority.place`.
 */
export async function moveAuthorityRow(work: Work, input: MoveAuthorityRowInput): Promise<AuthorityRow> {
  const row = await loadRow(work, input);
  const others = (await rowsOf(work, row)).filter(({ id }) => id !== row.id);
  if (input.place > others.length + 1) throw new Refused("authority.place", { last: others.length + 1 });
  others.splice(input.place - 1, 0, row);
  others.forEach((each, index) => (each.place = index + 1));
  await work.em.flush();
  return row;
}

async function loadRow(work: Work, { id, version }: { id: string; version: number }): Promise<AuthorityRow> {
  const row = await work.em.findOne(AuthorityRow, id);
  if (!row) throw new NotFound("AuthorityRow", id);
  await assertMayKeep(work, row);
  await work.em.lock(row, LockMode.OPTIMISTIC, version);
  return row;
}

/** The unit's rows of one act in their order, locked with the unit so that places never collide. */
async function rowsOf(work: Work, { unitId, act }: AuthorityRow): Promise<AuthorityRow[]> {
  await work.em.findOneOrFail(Unit, unitId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return work.em.find(AuthorityRow, { unitId, act }, { orderBy: { place: "asc", id: "asc" } });
}

async function assertMayKeep(work: Work, row: AuthorityRow): Promise<void> {
  const look = lookOf(work);
  const isSpecialist = (await readSpecialistUnits(look, [row.unitId])).get(row.unitId) ?? false;
  const own = { holdsTitle: await holdsTitle(look, row), decidesThere: await decidesThere(look, row.unitId) };
  assertAllowed(work.viewer, canKeepRow(work.viewer, { isSpecialist, ...own }));
}

async function fill(work: Work, row: AuthorityRow, input: Content): Promise<void> {
  const { holderKind } = input;
  row.subject = input.subject;
  row.rank = input.rank ?? null;
  row.unitKinds = storedList(input.unitKinds);
  row.unitIds = storedList(input.unitIds);
  row.positionIds = storedList(input.positionIds);
  row.subjectTypes = storedList(input.subjectTypes);
  row.tree = input.tree ?? null;
  row.track = input.track ?? null;
  row.holderKind = holderKind;
  const ofUnit = holderKind === HolderKind.POSITION || holderKind === HolderKind.HEAD_OF_UNIT;
  row.holderUnitId = ofUnit ? (input.holderUnitId ?? row.unitId) : null;
  row.holderPositionId = holderKind === HolderKind.POSITION ? (input.holderPositionId ?? null) : null;
  row.holderBodyId = holderKind === HolderKind.BODY ? (input.holderBodyId ?? null) : null;
  row.labelVi = tidy(input.labelVi);
  row.labelEn = input.labelEn?.trim() ? tidy(input.labelEn) : null;
  row.basis = input.basis?.trim() ? tidy(input.basis) : null;
  await assertMayKeep(work, row);
  await assertConsistent(work, row, input);
}

async function assertConsistent(work: Work, row: AuthorityRow, input: Content): Promise<void> {
  const faults: FieldError[] = [];
  const missing = (field: string): void => {
    faults.push({ path: `input.${field}`, rule: "authority.holderMissing", values: { kind: row.holderKind, field } });
  };
  if (row.holderKind === HolderKind.POSITION && row.holderPositionId === null) missing("holderPositionId");
  if (row.holderKind === HolderKind.BODY && row.holderBodyId === null) missing("holderBodyId");
  const ofPerson = row.rank !== null || row.positionIds !== null || row.subjectTypes !== null;
  if (row.subject === EvaluationSubject.UNIT && ofPerson)
    faults.push({ path: "input.subject", rule: "authority.rankOfUnit" });
  const inside = row.unitIds === null ? [] : await readSubtree(work.sql, row.unitId, today(work.clock));
  (input.unitIds ?? []).forEach((unitId, place) => {
    if (!inside.includes(unitId))
      faults.push({ path: `input.unitIds.${String(place)}`, rule: "authority.unitOutside" });
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  const { holderUnitId, holderPositionId, holderBodyId } = row;
  if (holderUnitId !== null && !(await work.em.findOne(Unit, holderUnitId))) throw new NotFound("Unit", holderUnitId);
  if (holderPositionId !== null && !(await work.em.findOne(Position, holderPositionId)))
    throw new NotFound("Position", holderPositionId);
  if (holderBodyId !== null && !(await work.em.findOne(Body, holderBodyId))) throw new NotFound("Body", holderBodyId);
}
