/*
 * Who is entitled to vote on the day a meeting is convened: by the rule of the regulation, or as members of a
 * collective. The roll is fixed then; whoever moves later keeps the vote, whoever comes later has none.
 */
import { sql } from "kysely";
import { type Look, today } from "../../kernel/index.ts";
import { BodyKind, BodyRole, closureHolds, flag, holdsOn, readBodyMembersOn } from "../../organization/index.ts";
import type { BallotRule } from "../../rating/index.ts";

/** How the voters of a meeting are found. */
export type VoterRule = NonNullable<BallotRule["voters"]>;

/** People who may vote in a meeting of the unit, by id. */
export async function readVoters(look: Look, unitId: string, rule: VoterRule): Promise<string[]> {
  if (rule === "BODY") return readLeadership(look, unitId);
  const day = today(look.clock);
  let held = look.sql.selectFrom("appointment").select("person_id").distinct().where(holdsOn("appointment", day));
  if (rule === "UNIT") held = held.where("unit_id", "=", unitId);
  else
    held = held
      .where(
        sql<boolean>`(${flag("appointment.leading")} or ${flag("appointment.acting")} or ${flag("appointment.deputy")})`,
      )
      .where(
        sql<boolean>`unit_id in (select c.descendant_id from unit_closure c join unit u on u.id = c.descendant_id
          where c.ancestor_id = ${unitId} and ${closureHolds("c", "u", day)})`,
      );
  return (await held.orderBy("person_id").execute()).map((row) => row.person_id);
}

/** Members of a collective today, with its chair and its secretary. */
export async function readMembers(
  look: Look,
  bodyId: string,
): Promise<{ readonly people: string[]; readonly chairId: string | null; readonly secretaryId: string | null }> {
  const members = await readBodyMembersOn(look.sql, bodyId, today(look.clock));
  const holder = (role: BodyRole): string | null => members.find((member) => member.role === role)?.personId ?? null;
  const people = [...new Set(members.map(({ personId }) => personId))].sort();
  return { people, chairId: holder(BodyRole.CHAIR), secretaryId: holder(BodyRole.SECRETARY) };
}

async function readLeadership(look: Look, unitId: string): Promise<string[]> {
  const day = today(look.clock);
  const rows = await look.sql
    .selectFrom("body_member")
    .innerJoin("body", "body.id", "body_member.body_id")
    .select("body_member.person_id")
    .distinct()
    .where("body.unit_id", "=", unitId)
    .where("body.kind", "=", BodyKind.LEADERSHIP)
    .where(holdsOn("body", day))
    .where(holdsOn("body_member", day))
    .orderBy("body_member.person_id")
    .execute();
  return rows.map((row) => row.person_id);
}
