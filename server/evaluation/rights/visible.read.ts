/*
 * Which evaluations a viewer may know, and on which ground: in full, or for the notice alone.
 */
import { type RawBuilder, sql } from "kysely";
import { type BatchRead, type Look, today, Unauthenticated } from "../../kernel/index.ts";
import { inScope } from "../../organization/index.ts";
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
}

/**
 * What makes evaluations known to the viewer today.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readVisibility(look: Look): Promise<Visible> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  return visibilityWith(look, await readNoticePlaces(look));
}

async function visibilityWith(look: Look, places: readonly NoticePlace[]): Promise<Visible> {
  const byUnit = visibleEvaluation(look, await readReadingScope(look));
  const committees = await readOwnCommittees(look);
  const byOpinion = waitsForCommittee(look, [...new Set(committees.map(({ unitId }) => unitId))]);
  const byTable = decidedByRows(look, await readHeldRows(look));
  const inFull = sql<boolean>`(${byUnit} or ${byOpinion} or ${byTable})`;
  if (places.length === 0) return { condition: inFull, inFull };
  const told = places.map((place) => waitsForNotice(look, place));
  return { condition: sql<boolean>`(${inFull} or ${sql.join(told, sql` or `)})`, inFull };
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
  const { viewer, clock } = look;
  const veils = new Map<string, Veil>();
  if (viewer.isSystem || viewer.personId === null || ids.length === 0) return veils;
  const places = await readNoticePlaces(look);
  const inFull = places.length === 0 ? sql<boolean>`(1 = 1)` : (await visibilityWith(look, places)).inFull;
  const rows = await look.sql
    .selectFrom("evaluation")
    .select("evaluation.id")
    .select(asNumber(headedBy(viewer.personId, today(clock))).as("headsSubject"))
    .select(asNumber(restsOnUntold(viewer.personId)).as("restsOnUntold"))
    .select(asNumber(sql<boolean>`not ${inFull}`).as("onlyNotice"))
    .where("evaluation.id", "in", [...ids])
    .execute();
  for (const { id, ...row } of rows) {
    const [headsSubject, rests, onlyNotice] = [row.headsSubject, row.restsOnUntold, row.onlyNotice].map(Boolean);
    veils.set(id, {
      ...NO_VEIL,
      ...{ headsSubject: headsSubject ?? false, restsOnUntold: rests ?? false, onlyNotice: onlyNotice ?? false },
    });
  }
  return veils;
};

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
