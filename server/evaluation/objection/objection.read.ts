/*
 * Objections and reservations of evaluations that the viewer may know; nested fields ask the evaluation first.
 */
import { type BatchRead, columns, today } from "../../kernel/index.ts";
import { isLate } from "../rights/deadline.ts";
import type { Objection } from "./objection.entity.ts";
import type { Reservation } from "./reservation.entity.ts";

/** Objections by evaluation, latest last, with the names of who answered. */
export const readObjections: BatchRead<string, Objection[]> = async (look, evaluationIds) => {
  const rows = await look.sql
    .selectFrom("objection")
    .leftJoin("person", "person.id", "objection.resolver_person_id")
    .leftJoin("account", "account.id", "objection.resolver_account_id")
    .select(columns("objection", "id", "version", "evaluationId", "decisionId", "filedAt", "filedOn", "text", "dueOn"))
    .select(columns("objection", "state", "answer", "resolverPersonId", "resolverAccountId", "resolvedAt"))
    .select(["objection.new_decision_id as newDecisionId"])
    .select(["person.full_name as personName", "account.display_name as accountName"])
    .where("objection.evaluation_id", "in", [...evaluationIds])
    .orderBy("objection.filed_at")
    .orderBy("objection.id")
    .execute();
  const groups = new Map<string, Objection[]>(evaluationIds.map((id) => [id, []]));
  for (const { personName, accountName, ...row } of rows) {
    const late = isLate(row.dueOn, row.resolvedAt, today(look.clock));
    groups.get(row.evaluationId)?.push({ ...row, resolverName: personName ?? accountName, isLate: late });
  }
  return groups;
};

/** Reservations by evaluation, latest last. */
export const readReservations: BatchRead<string, Reservation[]> = async (look, evaluationIds) => {
  const rows = await look.sql
    .selectFrom("reservation")
    .select(columns("reservation", "id", "evaluationId", "text", "reservedAt"))
    .where("reservation.evaluation_id", "in", [...evaluationIds])
    .orderBy("reservation.reserved_at")
    .orderBy("reservation.id")
    .execute();
  const groups = new Map<string, Reservation[]>(evaluationIds.map((id) => [id, []]));
  for (const row of rows) groups.get(row.evaluationId)?.push(row);
  return groups;
};
