import { Role, type Work } from "../../kernel/index.ts";
import type { NewNotice } from "../../notice/index.ts";
import { readBodiesByIds } from "../../organization/index.ts";
import type { Decider } from "../authority/decider.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";
import type { EvaluationRightsFacts } from "../evaluation/evaluation.policy.ts";
import { readRights } from "../evaluation/rights.read.ts";
import { reminder } from "./compose.ts";
import { type GrantHolder, nearestFor, readGrantHolders, readOfficers } from "./holders.read.ts";
import {
  type DaySpan,
  readWaitingAt,
  readWaitingForAnswer,
  type Waiting,
  type WaitingEvaluation,
} from "./waiting.read.ts";

/** Evaluations whose deciders are looked up at a time. */
const PORTION = 2_000;

/** Who a decision waits for: a person, whoever holds a grant, or the officers of a collective. */
type Addressee =
  { readonly personId: string } | { readonly accountId: string } | { readonly bodyId: string; readonly kind: "BODY" };

interface WaitingCount {
  readonly row: Waiting;
  readonly addressee: Addressee;
  readonly count: number;
}

/**
 * One reminder for each decider and cycle, with the number of evaluations that wait: to holders of titles, to the
 * nearest holders of an AUTHORITY grant where no title decides, and of a collective to its chair and its secretary, who
 * convene it.
 */
export async function decisionReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const rows = await readWaitingAt(work.sql, EvaluationStep.DECISION, span);
  const counts = await countByAddressee(work, rows, day);
  const bodyIds = [...new Set(counts.flatMap(({ addressee }) => ("bodyId" in addressee ? [addressee.bodyId] : [])))];
  const officers = await readOfficers(work.sql, bodyIds, day);
  const bodies = bodyIds.length === 0 ? new Map() : await readBodiesByIds(lookOf(work), bodyIds);
  return counts.flatMap(({ row, addressee, count }) => {
    const one = { rule: "reminder.decision", waits: "waits.decision", link: "/evaluations", count };
    if (!("bodyId" in addressee)) return reminder(row, day, { ...one, to: addressee, thing: row.cycleId });
    const { bodyId } = addressee;
    const about = { rule: "reminder.body", waits: "waits.body", thing: `${row.cycleId}:${bodyId}`, link: "/meetings" };
    const values = { body: bodies.get(bodyId)?.name ?? "" };
    return (officers.get(bodyId) ?? []).flatMap((personId) =>
      reminder(row, day, { ...about, count, to: { personId }, values }),
    );
  });
}

/** One reminder for each objection to whoever answers it: the head of a unit, or the nearest holders of a grant. */
export async function answerReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const rows = await readWaitingForAnswer(work.sql, span);
  const rights = await rightsOf(work, rows);
  const resolverOf = ({ id }: WaitingEvaluation) => rights.get(id)?.resolver ?? null;
  const unitIds = rows.flatMap((row) => {
    const resolver = resolverOf(row);
    return resolver?.kind === "AUTHORITY" ? [resolver.unitId] : [];
  });
  const holders = await readGrantHolders(work.sql, { role: Role.AUTHORITY, unitIds: [...new Set(unitIds)], day });
  return rows.flatMap((row) => {
    const resolver = resolverOf(row);
    if (resolver === null) return [];
    // The head of a unit was told when the objection came; a grant names nobody who could have been told.
    const isTold = resolver.kind === "HEAD" && row.dueOn === null;
    const about = { rule: "reminder.answer", ...(isTold ? {} : { waits: "told.objection" }), thing: row.id };
    const link = `/evaluations/${row.id}/show`;
    const people =
      resolver.kind === "HEAD"
        ? [{ personId: resolver.personId }]
        : nearestFor(holders.get(resolver.unitId), subjectOf(rights, row)).map(accountOf);
    return people.flatMap((to) => reminder(row, day, { ...about, link, to }));
  });
}

async function countByAddressee(work: Work, rows: readonly WaitingEvaluation[], day: string): Promise<WaitingCount[]> {
  const rights = await rightsOf(work, rows);
  const deciderOf = ({ id }: WaitingEvaluation): Decider | undefined => rights.get(id)?.decider;
  const byGrant = rows.filter((row) => deciderOf(row)?.kind === "AUTHORITY");
  const unitIds = [...new Set(byGrant.map(({ unitId }) => unitId))];
  const holders = await readGrantHolders(work.sql, { role: Role.AUTHORITY, unitIds, day });
  const counts = new Map<string, WaitingCount>();
  for (const row of rows) {
    const decider = deciderOf(row);
    if (decider === undefined) continue;
    const nearest = (): GrantHolder[] => nearestFor(holders.get(row.unitId), subjectOf(rights, row));
    for (const addressee of addresseesOf(decider, nearest)) {
      const key = `${row.cycleId} ${Object.values(addressee).join(" ")}`;
      counts.set(key, { row, addressee, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

function addresseesOf(decider: Decider, nearest: () => readonly GrantHolder[]): Addressee[] {
  if (decider.kind === "HEAD") return [{ personId: decider.personId }];
  if (decider.kind === "BODY") return [{ bodyId: decider.bodyId, kind: "BODY" }];
  return nearest().map(accountOf);
}

/** A person with an account is told as a person, as everywhere else. */
function accountOf({ personId, accountId }: GrantHolder): { personId: string } | { accountId: string } {
  return personId === null ? { accountId } : { personId };
}

type RightsById = ReadonlyMap<string, EvaluationRightsFacts>;

/** The person rated, or the head of the unit that is rated. */
function subjectOf(rights: RightsById, { id, personId }: WaitingEvaluation): string | null {
  return rights.get(id)?.personId ?? personId;
}

async function rightsOf(work: Work, rows: readonly WaitingEvaluation[]): Promise<RightsById> {
  const rights = new Map<string, EvaluationRightsFacts>();
  for (let start = 0; start < rows.length; start += PORTION) {
    const ids = rows.slice(start, start + PORTION).map(({ id }) => id);
    for (const [id, facts] of await readRights(lookOf(work), ids)) rights.set(id, facts);
  }
  return rights;
}
