/*
 * Which evaluations a viewer may know, and on which ground: in full, or for the notice alone.
 */
import { type RawBuilder, sql } from "kysely";
import {
  type BatchRead,
  type Look,
  remember,
  type RequestContext,
  today,
  Unauthenticated,
} from "../../kernel/index.ts";
import { inScope, inScopeEach, type UnitScope } from "../../organization/index.ts";
import { readReadingScope, visibleEvaluation } from "../authority/authority.read.ts";
import { decidedByRows, type NoticePlace, readHeldRows, readNoticePlaces } from "../authority/held-rows.read.ts";
import { EvaluationStep, EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { NO_VEIL, type Veil } from "./hidden.ts";
import { readOwnCommittees, waitsForCommittee } from "./party.read.ts";
import { headedBy } from "./told.ts";

/** What makes an evaluation known to the viewer, as conditions; wrapped, because a builder must not be awaited. */
export interface Visible {
  readonly condition: RawBuilder<boolean>;
  /** As its subject, by unit, by committee or by authority table: everything of it. */
  readonly inFull: RawBuilder<boolean>;
  /** The same as conditions of which an index serves each; null where more than units and oneself makes some known. */
  readonly grounds: readonly RawBuilder<boolean>[] | null;
}

/**
 * What makes evaluations known to the viewer today.
 *
 * @param ofFew whether the statement finds few evaluations by something else, such as their ids.
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readVisibility(look: Look, ofFew = false): Promise<Visible> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  return visibilityWith(look, await readNoticePlaces(look), ofFew);
}

async function visibilityWith(look: Look, places: readonly NoticePlace[], ofFew: boolean): Promise<Visible> {
  const scope = await readReadingScope(look);
  const byUnit = visibleEvaluation(look, scope, ofFew ? inScopeEach : inScope);
  const committees = await readOwnCommittees(look);
  const byOpinion = waitsForCommittee(look, [...new Set(committees.map(({ unitId }) => unitId))]);
  const heldRows = await readHeldRows(look);
  const byTable = decidedByRows(look, heldRows);
  const inFull = sql<boolean>`(${byUnit} or ${byOpinion} or ${byTable})`;
  const isPlain = committees.length + heldRows.length + places.length === 0;
  const grounds = isPlain ? plainGrounds(look, scope) : null;
  if (places.length === 0) return { condition: inFull, inFull, grounds };
  const told = places.map((place) => waitsForNotice(look, place));
  return { condition: sql<boolean>`(${inFull} or ${sql.join(told, sql` or `)})`, inFull, grounds };
}

/** By unit, as its subject, and by an opinion that one gave on it before. */
function plainGrounds({ viewer, clock }: Look, scope: UnitScope): RawBuilder<boolean>[] {
  const byUnit = inScope("evaluation.unit_id", scope, today(clock));
  const given = sql<boolean>`evaluation.id in (select o.evaluation_id from opinion o
    where o.account_id = ${viewer.accountId})`;
  if (viewer.personId === null) return [byUnit, given];
  return [byUnit, sql<boolean>`evaluation.person_id = ${viewer.personId}`, given];
}

/**
 * SQL condition: the result waits for the notice of whoever is stood in for, because that head, or as that unit's head
 * a former one, decided it; never one about the head.
 */
function waitsForNotice(look: Look, { unitId, includesSubtree, fromPersonId }: NoticePlace): RawBuilder<boolean> {
  const scope = [{ unitId, includesSubtree }];
  return sql<boolean>`(evaluation.step = ${EvaluationStep.NOTICE}
    and (evaluation.person_id is null or evaluation.person_id <> ${fromPersonId})
    and (evaluation.subject_unit_id is null or evaluation.subject_unit_id <> ${unitId})
    and ${inScope("evaluation.unit_id", scope, today(look.clock))}
    and exists (select 1 from decision nd where nd.evaluation_id = evaluation.id and nd.superseded_by_id is null
      and (nd.unit_id = ${unitId} or coalesce(nd.on_behalf_of_person_id, nd.authority_person_id) = ${fromPersonId})))`;
}

/** What stands between the viewer and parts of evaluations that one may know. */
export const readVeils: BatchRead<string, Veil> = async (look, ids) => {
  const { viewer } = look;
  const veils = new Map<string, Veil>();
  if (viewer.isSystem || viewer.personId === null || ids.length === 0) return veils;
  const places = await readNoticePlaces(look);
  const veil = veilColumn(look, places.length === 0 ? null : await visibilityWith(look, places, true));
  const rows = await look.sql
    .selectFrom("evaluation")
    .select(["evaluation.id", veil.as("veil")])
    .where("evaluation.id", "in", [...ids])
    .execute();
  for (const row of rows) veils.set(row.id, veilOf(row));
  return veils;
};

/** The veil as one number of the row, for statements that read evaluations anyway. */
export function veilColumn({ viewer, clock }: Look, known: Visible | null): RawBuilder<number> {
  if (viewer.isSystem || viewer.personId === null) return sql<number>`0`;
  const all = known === null || known.inFull === known.condition;
  const onlyNotice = all ? sql<number>`0` : asNumber(sql<boolean>`not ${known.inFull}`);
  return sql<number>`(${asNumber(headedBy(viewer.personId, today(clock)))}
    + 2 * ${asNumber(restsOnUntold(viewer.personId))} + 4 * ${onlyNotice})`;
}

/** The veil that the number of a row stands for. */
export function veilOf({ veil }: { readonly veil: number }): Veil {
  if (veil === 0) return NO_VEIL;
  return { headsSubject: (veil & 1) !== 0, restsOnUntold: (veil & 2) !== 0, onlyNotice: (veil & 4) !== 0 };
}

/** Remembers the veil of a row, so that its nested fields need not read it once more. */
export function keepVeil(look: Look, row: object, veil: Veil): void {
  remember(look, keepVeil, () => new WeakMap<object, Veil>()).set(row, veil);
}

/** What stands between the viewer and parts of this evaluation; read where its row came from elsewhere. */
export async function veilFor(context: RequestContext, row: { readonly id: string }): Promise<Veil | undefined> {
  const kept = remember(context, keepVeil, () => new WeakMap<object, Veil>()).get(row);
  return kept ?? context.batch(readVeils, row.id);
}

/** SQL condition: the viewer's own evaluation as head of a unit whose result of the same period was not told. */
function restsOnUntold(personId: string): RawBuilder<boolean> {
  return sql<boolean>`(evaluation.leading and evaluation.person_id is not null and evaluation.person_id = ${personId}
    and exists (select 1 from evaluation ru where ru.subject = ${EvaluationSubject.UNIT}
      and ru.subject_unit_id = evaluation.unit_id and ru.track = evaluation.track
      and ru.starts_on = evaluation.starts_on and ru.ends_on = evaluation.ends_on
      and ru.decided_at is not null and ru.noticed_at is null and ru.step <> ${EvaluationStep.LOCKED}))`;
}

function asNumber(condition: RawBuilder<boolean>): RawBuilder<number> {
  return sql<number>`case when ${condition} then 1 else 0 end`;
}
