/*
 * Opinions on evaluations that the viewer may know; nested fields ask the evaluation first.
 */
import { type BatchRead, columns } from "../../kernel/index.ts";
import type { Opinion } from "./opinion.entity.ts";

/** Opinions by evaluation, latest last, with the names of who recorded them. */
export const readOpinions: BatchRead<string, Opinion[]> = async (look, evaluationIds) => {
  const rows = await look.sql
    .selectFrom("opinion")
    .leftJoin("person", "person.id", "opinion.person_id")
    .leftJoin("account", "account.id", "opinion.account_id")
    .select(
      columns("opinion", "id", "evaluationId", "kind", "agrees", "grade", "text", "bodyId", "personId", "accountId"),
    )
    .select(columns("opinion", "givenAt", "voidedAt"))
    .select(["person.full_name as personName", "account.display_name as accountName"])
    .where("opinion.evaluation_id", "in", [...evaluationIds])
    .orderBy("opinion.given_at")
    .orderBy("opinion.id")
    .execute();
  const groups = new Map<string, Opinion[]>(evaluationIds.map((id) => [id, []]));
  for (const { personName, accountName, agrees, ...row } of rows) {
    const opinion = { ...row, agrees: agrees === null ? null : Boolean(agrees), byName: personName ?? accountName };
    groups.get(row.evaluationId)?.push(opinion);
  }
  return groups;
};
