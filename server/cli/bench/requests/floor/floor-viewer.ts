import { createHash } from "node:crypto";
import type { Ask, FloorDatabase, FloorRow } from "./floor-database.ts";

/** Who asks, and whose evaluations the person reads by unit. */
export interface FloorViewer {
  readonly sessionId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly personId: string;
  readonly scope: readonly string[];
  readonly headed: readonly string[];
}

const HELD = (table: string, day: string): string =>
  `${table}.starts_on <= ${day} and (${table}.ends_on is null or ${table}.ends_on >= ${day})`;

/** SQL condition: the appointment makes its holder head of the unit today. */
export const heads = (table: string, day: string): string => `${HELD(table, day)} and (${table}.leading
  or (${table}.acting and not exists (select 1 from appointment hd where hd.unit_id = ${table}.unit_id and hd.leading
    and ${HELD("hd", day)})))`;

const SESSION = `select s.id as session, s.last_seen_at as seen, a.id as account, a.person_id as person,
    a.display_name as name, a.must_change_password as locked, g.unit_id as unit, g.role as role, g.includes_subtree as deep
  from session s join account a on a.id = s.account_id
  left join access_grant g on g.account_id = a.id and g.revoked_at is null and ${HELD("g", "$5")}
    and (g.approved_at is not null or g.role not in ('ORG_SPECIALIST', 'AUTHORITY', 'AUDITOR'))
  where s.token_hash = $1 and s.expires_at > $2 and s.created_at > $3 and s.last_seen_at > $4 and a.disabled_at is null`;

const STANDING = `select 'HEAD' as ground, ap.unit_id as unit from appointment ap
    where ap.person_id = $1 and ${heads("ap", "$2")}
  union all select 'DELEGATION', d.unit_id from delegation d where d.to_person_id = $1 and ${HELD("d", "$2")}
  union all select 'COMMITTEE', b.unit_id from body_member m join body b on b.id = m.body_id
    where m.person_id = $1 and b.kind = 'PARTY_COMMITTEE' and ${HELD("m", "$2")} and ${HELD("b", "$2")}
  union all select 'ROW', r.unit_id from authority_row r where ${HELD("r", "$2")}
    and ((r.holder_kind = 'BODY' and exists (select 1 from body_member m where m.body_id = r.holder_body_id
        and m.person_id = $1 and ${HELD("m", "$2")}))
      or (r.holder_kind in ('POSITION', 'HEAD_OF_UNIT') and exists (select 1 from appointment a
        where a.unit_id = coalesce(r.holder_unit_id, r.unit_id) and a.person_id = $1
          and (r.holder_kind = 'HEAD_OF_UNIT' and (a.leading or a.acting) or a.position_id = r.holder_position_id)
          and ${HELD("a", "$2")})))`;

const READING = ["ORG_SPECIALIST", "AUDITOR", "AUTHORITY"];
const HOUR = 3_600_000;

/** The viewer of a cookie, by two statements; null without a session in force. */
export async function floorViewer(
  { ask, inTransaction }: Pick<FloorDatabase, "ask" | "inTransaction">,
  token: string | undefined,
  day: string,
): Promise<FloorViewer | null> {
  if (token === undefined) return null;
  const now = Date.now();
  const before = (milliseconds: number): string => new Date(now - milliseconds).toISOString();
  const hash = createHash("sha256").update(token).digest("hex");
  const rows = await ask("floor_session", SESSION, [hash, before(0), before(12 * HOUR), before(HOUR), day]);
  const [session] = rows;
  if (!session || session["locked"] || typeof session["person"] !== "string") return null;
  if (String(session["seen"]) <= before(60_000)) await touch(inTransaction, String(session["session"]), before(0));
  const standing = await ask("floor_standing", STANDING, [session["person"], day]);
  // The scene has nobody who stands in for another or holds an authority by table; they are asked for all the same.
  if (standing.some((row) => row["ground"] !== "HEAD")) throw new Error("the floor knows grants and heads alone");
  const headed = standing.map(unitOf);
  const granted = rows.filter((row) => READING.includes(String(row["role"])) && Boolean(row["deep"])).map(unitOf);
  return {
    ...{ sessionId: String(session["session"]), accountId: String(session["account"]) },
    ...{ displayName: String(session["name"]), personId: session["person"] },
    ...{ scope: [...granted, ...headed], headed },
  };
}

async function touch(inTransaction: FloorDatabase["inTransaction"], session: string, now: string): Promise<void> {
  await inTransaction((ask) =>
    ask("floor_touch", "update session set last_seen_at = $2 where id = $1", [session, now]),
  );
}

function unitOf(row: FloorRow): string {
  return String(row["unit"]);
}

/** Units reached from those of a list parameter on a day, as a subquery. */
export function reached(oneOf: FloorDatabase["oneOf"], parameter: string, day: string, depth = "1 = 1"): string {
  return `select c.descendant_id from unit_closure c join unit cu on cu.id = c.descendant_id
    where ${oneOf("c.ancestor_id", parameter)} and ${depth}
      and (c.starts_on <= ${day} or (cu.starts_on > ${day} and c.starts_on = cu.starts_on))
      and (c.ends_on is null or c.ends_on >= ${day} or c.ends_on = cu.ends_on)`;
}

/** SQL condition: the unit of the evaluation is reached, or was succeeded by one that is. */
export function within(oneOf: FloorDatabase["oneOf"], parameter: string, day: string, depth?: string): string {
  const units = reached(oneOf, parameter, day, depth);
  return `(e.unit_id in (${units}) or e.unit_id in (select l.predecessor_id from unit_lineage l
    join unit p on p.id = l.predecessor_id where p.ends_on < ${day} and l.successor_id in (${units})))`;
}

/** SQL condition: the viewer may know the evaluation `e`. Parameters: person, account, scope, day. */
export function mayKnow(oneOf: FloorDatabase["oneOf"]): string {
  return `(e.person_id = $1 or ${within(oneOf, "$3", "$4")}
    or exists (select 1 from opinion o where o.evaluation_id = e.id and o.account_id = $2))`;
}

/** Columns that tell what of an evaluation is veiled from the viewer. */
export const VEILS = `case when exists (select 1 from appointment sh where sh.unit_id = e.subject_unit_id
      and sh.person_id = $1 and ${heads("sh", "$4")}) then 1 else 0 end as heads_subject,
  case when e.leading and e.person_id = $1 and exists (select 1 from evaluation ru where ru.subject = 'UNIT'
      and ru.subject_unit_id = e.unit_id and ru.track = e.track and ru.starts_on = e.starts_on and ru.ends_on = e.ends_on
      and ru.decided_at is not null and ru.noticed_at is null and ru.step <> 'LOCKED') then 1 else 0 end as rests_on_untold`;

/** What of a row the viewer does not see: drafts of others, one's own result before it is told. */
export function veil(row: FloorRow, viewer: FloorViewer): { draft: boolean; deciding: boolean; result: boolean } {
  const isOwn = Boolean(row["heads_subject"]) || row["person_id"] === viewer.personId;
  const locked = row["step"] === "LOCKED";
  const told = row["noticed_at"] !== null || locked;
  const mine = row["person_id"] === viewer.personId || row["subject"] === "UNIT";
  const unsubmitted = row["step"] === "NOT_RATED" && row["self_submitted_at"] === null;
  return {
    draft: !mine && (row["step"] === "SELF" || unsubmitted),
    deciding: isOwn && !(told && row["decided_at"] !== null),
    result: isOwn && row["decided_at"] !== null && !told,
  };
}

export type { Ask };
