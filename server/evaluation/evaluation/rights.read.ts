/*
 * What the viewer may do to evaluations: everything that the policies ask, for any number of evaluations with a fixed
 * number of statements. The verbs and the `abilities` of a list read the same facts here.
 */
import { type CycleRow, readCyclesByIds } from "../../cycle/index.ts";
import { loadContent, type VersionContent } from "../../framework/index.ts";
import { type BatchRead, columns, type Look, type RequestContext, today, together } from "../../kernel/index.ts";
import { type DelegatedAct, readDelegationsTo, readHeads } from "../../organization/index.ts";
import { readAuthorityUnits, readLadders, readSpecialistUnits } from "../authority/authority.read.ts";
import { type Decider, type Rung } from "../authority/decider.ts";
import { readOffices } from "../authority/offices.read.ts";
import { readDeciders } from "../authority/deciders.read.ts";
import { readOfficedBodies, standsInFor } from "../authority/stand-in.read.ts";
import { readPartyBodies } from "../rights/party.read.ts";
import { type ObjectionResolver, resolverOf, sameAuthority, type StandingDecision } from "../rights/resolver-of.ts";
import type { EvaluationRightsFacts } from "./evaluation.policy.ts";
import { type EvaluationView, readInMeeting } from "./evaluation.read.ts";
import { stepsOf } from "./evaluation.steps.ts";

/** Regulations by version; published ones stay in memory. */
export const readContents: BatchRead<string, VersionContent> = async (look, versionIds) => {
  const contents = new Map<string, VersionContent>();
  for (const versionId of versionIds) contents.set(versionId, await loadContent(look.sql, versionId));
  return contents;
};

/** Who decides on the evaluation, as of today. */
export async function readDecider(context: RequestContext, evaluation: Pick<EvaluationView, "id">): Promise<Decider> {
  return (await context.batch(readRights, evaluation.id))?.decider ?? { kind: "AUTHORITY" };
}

/** Everything that the policies ask, by evaluation; the caller has asked whether the viewer may know it. */
export const readRights: BatchRead<string, EvaluationRightsFacts> = async (look, ids) => {
  const rows = await readRows(look, ids);
  const around = await readAround(look, rows);
  const { cycles, inMeeting } = around;
  const contents = await readContents(look, unique(rows.map((row) => row.frameworkVersionId)));
  const places = await readPlaces(look, rows, around, contents);
  const own = await readOwnRights(look, rows, places);
  const facts = rows.flatMap((row) => {
    const [place, cycle, content] = [places.get(row.id), cycles.get(row.cycleId), contents.get(row.frameworkVersionId)];
    if (!place || !cycle || !content) return [];
    const subject = { ...row, leading: Boolean(row.leading) };
    return [
      [
        row.id,
        {
          ...place,
          ...own(row.unitId, place),
          step: row.step,
          steps: stepsOf(content.scheme, subject, cycle.kind),
          cycle,
          today: today(look.clock),
          isNoticed: row.noticedAt !== null,
          objectionDueOn: row.objectionDueOn,
          needsReview: Boolean(row.needsReview),
          inMeeting: inMeeting.get(row.id) ?? false,
        },
      ] as const,
    ];
  });
  return new Map(facts);
};

type RightsRow = Awaited<ReturnType<typeof readRows>>[number];

/** Where an evaluation stands among people: its subject, who decides, who stands one level above. */
interface Place {
  readonly personId: string | null;
  readonly decider: Decider;
  readonly decision: StandingDecision | null;
  readonly resolver: ObjectionResolver | null;
  /** Unit above that of the decider; null at the top. */
  readonly unitAbove: string | null;
  /** What the viewer does today in the place of the decider, and of who solves an objection. */
  readonly standsInFor: readonly DelegatedAct[];
  readonly standsInForResolver: readonly DelegatedAct[];
  readonly isBodyOfficer: boolean;
}

async function readRows(look: Look, ids: readonly string[]) {
  return look.sql
    .selectFrom("evaluation")
    .select(
      columns("evaluation", "id", "cycleId", "personId", "subjectUnitId", "unitId", "positionClass", "subjectType"),
    )
    .select(columns("evaluation", "subject", "appointmentId", "positionId", "track"))
    .select(
      columns("evaluation", "leading", "frameworkVersionId", "step", "noticedAt", "objectionDueOn", "needsReview"),
    )
    .where("evaluation.id", "in", [...ids])
    .execute();
}

/** What stands around evaluations: nothing of it depends on the rest, so that it is asked for together. */
interface Around {
  readonly cycles: ReadonlyMap<string, CycleRow>;
  readonly ladders: ReadonlyMap<string, readonly Rung[]>;
  readonly heads: ReadonlyMap<string, string>;
  readonly decisions: ReadonlyMap<string, StandingDecision>;
  readonly inMeeting: ReadonlyMap<string, boolean>;
}

function readAround({ sql, viewer, clock }: Look, rows: readonly RightsRow[]): Promise<Around> {
  const ids = rows.map((row) => row.id);
  const subjectUnits = unique(rows.flatMap((row) => (row.subjectUnitId === null ? [] : [row.subjectUnitId])));
  return together(sql, async (each) => {
    const at = { sql: each, viewer, clock };
    const [cycles, ladders, heads, decisions, inMeeting] = await Promise.all([
      readCyclesByIds(at, unique(rows.map((row) => row.cycleId))),
      readLadders(at, unique(rows.map((row) => row.unitId))),
      readHeads(each, subjectUnits, today(clock)),
      readStanding(at, ids),
      readInMeeting(at, ids),
    ]);
    return { cycles, ladders, heads, decisions, inMeeting };
  });
}

async function readPlaces(
  look: Look,
  rows: readonly RightsRow[],
  { cycles, ladders, heads, decisions }: Around,
  contents: ReadonlyMap<string, VersionContent>,
): Promise<Map<string, Place>> {
  const subjects = rows.flatMap((row) => {
    const cycle = cycles.get(row.cycleId);
    return cycle ? [{ ...row, personId: row.personId ?? heads.get(row.subjectUnitId ?? "") ?? null, cycle }] : [];
  });
  const deciders = await readDeciders(look, subjects, ladders);
  const { isDelegate } = await readOffices(look);
  const delegations = isDelegate ? await readDelegationsTo(look.sql, look.viewer.personId, today(look.clock)) : [];
  const isByBody = [...deciders.values()].some(({ kind }) => kind === "BODY");
  const bodies = isByBody ? await readOfficedBodies(look) : new Set<string>();
  return new Map(
    subjects.map((row) => {
      const { personId, cycle } = row;
      const ladder = ladders.get(row.unitId) ?? [];
      const decider = deciders.get(row.id) ?? { kind: "AUTHORITY" };
      const decision = decisions.get(row.id) ?? null;
      const isSame = contents.get(row.frameworkVersionId)?.scheme.objection?.resolvedBy === "SAME_AUTHORITY";
      const same = isSame ? sameAuthority(decider, cycle.unitId) : null;
      const resolver = decision && (same ?? resolverOf(decision, ladder, personId, cycle.unitId));
      const place = { personId, decider, decision, resolver, unitAbove: unitAbove(decider, ladder) };
      const inPlaceOf = (who: Decider | ObjectionResolver | null) => standsInFor(delegations, who, ladder);
      const isBodyOfficer = decider.kind === "BODY" && bodies.has(decider.bodyId);
      const acts = { standsInFor: inPlaceOf(decider), standsInForResolver: inPlaceOf(resolver), isBodyOfficer };
      return [row.id, { ...place, ...acts }];
    }),
  );
}

function unitAbove(decider: Decider, ladder: readonly Rung[]): string | null {
  if (decider.kind === "AUTHORITY") return null;
  const place = ladder.findIndex(({ unitId }) => unitId === decider.unitId);
  return place < 0 ? null : (ladder[place + 1]?.unitId ?? null);
}

async function readOwnRights(look: Look, rows: readonly RightsRow[], places: ReadonlyMap<string, Place>) {
  const above = [...places.values()].flatMap(({ resolver, unitAbove: unit }) => [resolver?.unitId, unit]);
  const unitIds = unique([...rows.map((row) => row.unitId), ...above.filter((id) => typeof id === "string")]);
  const authority = await readAuthorityUnits(look, unitIds);
  const specialist = await readSpecialistUnits(look, unitIds);
  const committees = await readPartyBodies(look, unique(rows.map((row) => row.unitId)));
  return (unitId: string, { resolver, unitAbove: unit }: Place) => ({
    isAuthority: authority.get(unitId) ?? false,
    isSpecialist: specialist.get(unitId) ?? false,
    isAuthorityAbove: resolver !== null && (authority.get(resolver.unitId) ?? false),
    isSpecialistAbove: unit !== null && (specialist.get(unit) ?? false),
    partyBodyId: committees.get(unitId) ?? null,
  });
}

async function readStanding(look: Look, ids: readonly string[]): Promise<Map<string, StandingDecision>> {
  const rows = await look.sql
    .selectFrom("decision")
    .select(["id", "evaluation_id", "unit_id", "authority_person_id", "authority_account_id"])
    .select("on_behalf_of_person_id as principal")
    .where("evaluation_id", "in", [...ids])
    .where("superseded_by_id", "is", null)
    .execute();
  return new Map(
    rows.map((row) => [
      row.evaluation_id,
      {
        id: row.id,
        unitId: row.unit_id,
        personId: row.principal ?? row.authority_person_id,
        accountId: row.authority_account_id,
      },
    ]),
  );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
