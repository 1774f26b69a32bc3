import { createHash } from "node:crypto";
import { v7 as newId } from "uuid";
import type { Ask, FloorDatabase, FloorRow } from "./floor-database.ts";
import { type FloorViewer, mayKnow } from "./floor-viewer.ts";

interface Given {
  readonly evaluationId: string;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly scores: readonly { readonly criterionId: string; readonly value: string }[];
}

const COUNTER = ["cycle_id", "unit_id", "subject", "position_class", "subject_type", '"leading"', "duty_group"];
const COUNTED = ["framework_version_id", "step", "grade", "self_grade", "suggested_grade", "proposed_grade"];
const KEYS = [...COUNTER, ...COUNTED, "not_rated_reason"].join(", ");

/** `submitSelfRating` for the one regulation of the scene: 20 scores of the person's own form, in one transaction. */
export function floorSubmit({ inTransaction, oneOf, list }: FloorDatabase) {
  const lockText = `select e.*, y.self_due_on from evaluation e join cycle y on y.id = e.cycle_id
    where ${mayKnow(oneOf)} and e.id = $5 for update of e`;
  return (viewer: FloorViewer, day: string, values: Readonly<Record<string, unknown>>): Promise<object> => {
    const given = values as unknown as Given;
    return inTransaction(async (ask) => {
      const now = new Date().toISOString();
      const replay = await once(ask, viewer, given, now);
      if (replay !== null) return replay;
      const known = [viewer.personId, viewer.accountId, list(viewer.scope), day, given.evaluationId];
      const [form] = await ask("floor_lock", lockText, known);
      assertMine(form, viewer, given);
      const total = await putScores(ask, form, given);
      const result = await putResult(ask, given, total);
      await move(ask, form, total, now);
      await audit(ask, viewer, given, { ...result, at: now, step: "DECISION" });
      const evaluation = { id: given.evaluationId, version: given.version + 1, step: "DECISION" };
      const answer = {
        submitSelfRating: { ...evaluation, suggestedGrade: gradeOf(total), shownTotal: String(total) },
      };
      await ask("floor_keep", "update idempotency_key set response = $3 where actor = $1 and key = $2", [
        ...[viewer.accountId, given.idempotencyKey, JSON.stringify(answer)],
      ]);
      return answer;
    });
  };
}

async function once(ask: Ask, viewer: FloorViewer, given: Given, now: string): Promise<object | null> {
  const hash = createHash("sha256").update(JSON.stringify(given)).digest("hex");
  const key = [viewer.accountId, given.idempotencyKey];
  const made = await ask(
    "floor_once",
    `insert into idempotency_key (id, actor, key, verb, request_hash, created_at)
      values ($1, $2, $3, 'submitSelfRating', $4, $5) on conflict (actor, key) do nothing returning id`,
    [newId(), ...key, hash, now],
  );
  if (made.length > 0) return null;
  const text = "select request_hash, response from idempotency_key where actor = $1 and key = $2";
  const [kept] = await ask("floor_replay", text, key);
  if (kept?.["request_hash"] !== hash) throw new Error("the key was used for something else");
  return JSON.parse(String(kept["response"])) as object;
}

function assertMine(form: FloorRow | undefined, viewer: FloorViewer, given: Given): asserts form is FloorRow {
  if (!form) throw new Error("no such evaluation");
  if (form["person_id"] !== viewer.personId) throw new Error("not one's own");
  if (form["step"] !== "SELF") throw new Error("handed in already");
  if (form["version"] !== given.version) throw new Error("changed meanwhile");
}

/** Every criterion of the regulation once, each worth 0 to 5 in steps of a half. */
async function putScores(ask: Ask, form: FloorRow, given: Given): Promise<number> {
  const text = "select id, max, step from criterion where version_id = $1";
  const criteria = await ask("floor_allowed", text, [form["framework_version_id"]]);
  const allowed = new Map(criteria.map((row) => [row["id"], Number(row["max"])]));
  let total = 0;
  for (const { criterionId, value } of given.scores) {
    const points = Number(value);
    if (!(points >= 0 && points <= (allowed.get(criterionId) ?? -1)) || (points * 2) % 1 !== 0)
      throw new Error("no such points");
    allowed.delete(criterionId);
    total += points;
  }
  if (allowed.size > 0) throw new Error("not every criterion is answered");
  const rows = given.scores.map((_, at) => {
    const [id, criterion, value, millionths, full] = [1, 2, 3, 4, 5].map((place) => `$${String(1 + at * 5 + place)}`);
    return `(${id}, $1, 'SELF', ${criterion}, ${value}, ${millionths}, ${full} = '1')`;
  });
  const texts = given.scores.flatMap(({ criterionId, value }) => {
    const points = Number(value);
    return [newId(), criterionId, value, points * 1_000_000, points === 5 ? "1" : "0"];
  });
  await ask(
    `floor_scores_${String(rows.length)}`,
    `insert into score (id, evaluation_id, step, criterion_id, value, points_millionths, is_full) values ${rows.join(", ")}`,
    [given.evaluationId, ...texts],
  );
  return total;
}

async function putResult(ask: Ask, given: Given, total: number): Promise<{ id: string; input: string }> {
  const id = newId();
  const input = JSON.stringify(Object.fromEntries(given.scores.map(({ criterionId, value }) => [criterionId, value])));
  const text = `insert into evaluation_result
      (id, evaluation_id, step, exact, shown, grade, packed_trace, input, content_hash)
    values ($1, $2, 'SELF', $3, $3, $4, $5, $6, $7)`;
  await ask("floor_result", text, [
    ...[id, given.evaluationId, String(total), gradeOf(total), JSON.stringify({ total }), input, "0".repeat(64)],
  ]);
  return { id, input };
}

async function move(ask: Ask, form: FloorRow, total: number, now: string): Promise<void> {
  await ask(
    "floor_move",
    `update evaluation set step = 'DECISION', version = version + 1, save_count = save_count + 1, exact_total = $2,
      shown_total = $2, suggested_grade = $3, total_millionths = $4, self_submitted_at = $5 where id = $1`,
    [form["id"], String(total), gradeOf(total), total * 1_000_000, now],
  );
  const moved = (step: string, by: string, handedIn: string): string =>
    `select cycle_id, unit_id, subject, coalesce(position_class, ''), coalesce(subject_type, ''),
      case when "leading" then 1 else 0 end, coalesce(duty_group, ''), framework_version_id, '${step}', '', '', '', '', '',
      ${by}, ${handedIn}, 0, 0, 0, 0 from evaluation where id = $1`;
  await ask(
    "floor_count",
    `insert into evaluation_counter (${KEYS}, count, handed_in, scored, score_sum, late_self, late_decision)
      select * from (${moved("DECISION", "1", "1")} union all ${moved("SELF", "-1", "0")}) m where 1 = 1
      on conflict (${KEYS}) do update set count = evaluation_counter.count + excluded.count,
        handed_in = evaluation_counter.handed_in + excluded.handed_in`,
    [form["id"]],
  );
}

async function audit(ask: Ask, viewer: FloorViewer, given: Given, after: object): Promise<void> {
  const changes = given.scores.map(({ criterionId, value }) => ({
    ...{ after: { criterionId, evaluationId: given.evaluationId, step: "SELF", value }, before: null },
    ...{ entity: "Score", id: criterionId, kind: "create" },
  }));
  const change = { after, before: { step: "SELF" }, entity: "Evaluation", id: given.evaluationId, kind: "update" };
  await ask(
    "floor_audit",
    `insert into audit_entry (id, at, verb, account_id, actor_name, change_count, changes)
      values ($1, $2, 'submitSelfRating', $3, $4, $5, $6)`,
    [
      ...[newId(), new Date().toISOString(), viewer.accountId, viewer.displayName, changes.length + 1],
      JSON.stringify([change, ...changes]),
    ],
  );
}

function gradeOf(total: number): string {
  if (total >= 90) return "A";
  if (total >= 70) return "B";
  return total >= 50 ? "C" : "D";
}
