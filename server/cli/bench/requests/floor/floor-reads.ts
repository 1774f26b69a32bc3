import type { FloorDatabase, FloorRow } from "./floor-database.ts";
import { type FloorViewer, mayKnow, VEILS, veil, within } from "./floor-viewer.ts";

type Values = Readonly<Record<string, unknown>>;

const STATE = `e.id, e.version, e.subject, e.step, e.leading, e.self_grade, e.suggested_grade, e.proposed_grade,
  e.decided_grade, e.shown_total, e.needs_decision, e.self_submitted_at, e.decided_at, e.noticed_at, e.scored_at,
  e.person_id, e.strengths, e.weaknesses, e.framework_version_id, p.code as person_code, p.full_name as person_name,
  e.unit_id, u.name as unit_name, e.position_id`;

/** The list of `evaluations`, by one statement. */
export function floorList({ ask, oneOf, list }: FloorDatabase) {
  const text = `select ${STATE}, po.code as position_code, po.name as position_name, ${VEILS}, count(*) over () as total
    from evaluation e join unit u on u.id = e.unit_id
      left join person p on p.id = e.person_id left join position po on po.id = e.position_id
    where ${mayKnow(oneOf)} and e.cycle_id = $5 and ${within(oneOf, "$6", "$4", "c.depth = 0")}
    order by p.sort_key, e.id limit $7 offset $8`;
  return async (viewer: FloorViewer, day: string, { cycleId, unitId }: Values): Promise<object> => {
    const known = [viewer.personId, viewer.accountId, list(viewer.scope), day];
    const rows = await ask("floor_list", text, [...known, cycleId, list([String(unitId)]), 50, 0]);
    const items = rows.map((row) => ({
      ...stateOf(row, viewer),
      person: { id: row["person_id"], code: row["person_code"], fullName: row["person_name"] },
      position: { id: row["position_id"], code: row["position_code"], name: row["position_name"] },
      unit: { id: row["unit_id"], name: row["unit_name"] },
    }));
    return { evaluations: { total: Number(rows[0]?.["total"] ?? 0), items } };
  };
}

function stateOf(row: FloorRow, viewer: FloorViewer): object {
  const { draft, deciding, result } = veil(row, viewer);
  const noTotals = draft || (deciding && row["scored_at"] !== null);
  const noSuggestion = noTotals || (deciding && Boolean(row["rests_on_untold"]));
  return {
    ...{ id: row["id"], version: row["version"], step: row["step"], leading: Boolean(row["leading"]) },
    selfGrade: draft ? null : row["self_grade"],
    suggestedGrade: noSuggestion ? null : row["suggested_grade"],
    ...{ proposedGrade: row["proposed_grade"], decidedGrade: result ? null : row["decided_grade"] },
    shownTotal: noTotals ? null : row["shown_total"],
    needsDecision: noSuggestion ? false : Boolean(row["needs_decision"]),
    ...{ selfSubmittedAt: row["self_submitted_at"], decidedAt: row["decided_at"] },
  };
}

/** The form of one `evaluation`: its regulation and its scores, by four statements. */
export function floorForm({ ask, oneOf, list }: FloorDatabase) {
  const text = `select ${STATE}, v.number, v.name_vi, v.name_en, ${VEILS}
    from evaluation e join unit u on u.id = e.unit_id left join person p on p.id = e.person_id
      join framework_version v on v.id = e.framework_version_id
    where ${mayKnow(oneOf)} and e.id = $5`;
  const groupText = `select id, code, text_vi, text_en, max_points from criteria_group where version_id = $1
    and parent_id is null order by place`;
  const criterionText = `select id, group_id, code, text_vi, text_en, method, max, step, is_required from criterion
    where version_id = $1 order by place`;
  const scoreText = `select s.id, s.step, s.criterion_id, s.value, c.code from score s
    join criterion c on c.id = s.criterion_id where s.evaluation_id = $1 order by c.code`;
  return async (viewer: FloorViewer, day: string, { id }: Values): Promise<object> => {
    const known = [viewer.personId, viewer.accountId, list(viewer.scope), day];
    const [row] = await ask("floor_form", text, [...known, id]);
    if (!row) throw new Error("no such evaluation");
    const version = row["framework_version_id"];
    const [groups, criteria, scores] = await Promise.all([
      ask("floor_groups", groupText, [version]),
      ask("floor_criteria", criterionText, [version]),
      ask("floor_scores", scoreText, [id]),
    ]);
    const { draft, deciding } = veil(row, viewer);
    const shown = scores.filter((score) => (score["step"] === "SELF" ? !draft : !deciding));
    return {
      evaluation: {
        ...stateOf(row, viewer),
        ...{ strengths: draft ? null : row["strengths"], weaknesses: draft ? null : row["weaknesses"] },
        person: { id: row["person_id"], fullName: row["person_name"] },
        unit: { id: row["unit_id"], name: row["unit_name"] },
        frameworkVersion: {
          ...{ id: version, number: row["number"], nameVi: row["name_vi"], nameEn: row["name_en"] },
          groups: groups.map((group) => groupOf(group, criteria)),
        },
        scores: shown.map((score) => ({
          ...{ id: score["id"], step: score["step"], criterionId: score["criterion_id"] },
          ...{ criterionCode: score["code"], value: score["value"] },
        })),
      },
    };
  };
}

function groupOf(group: FloorRow, criteria: readonly FloorRow[]): object {
  return {
    ...{ id: group["id"], code: group["code"], textVi: group["text_vi"], textEn: group["text_en"] },
    maxPoints: group["max_points"],
    criteria: criteria
      .filter((criterion) => criterion["group_id"] === group["id"])
      .map((criterion) => ({
        ...{ id: criterion["id"], code: criterion["code"], textVi: criterion["text_vi"], textEn: criterion["text_en"] },
        ...{ method: criterion["method"], max: criterion["max"], step: criterion["step"] },
        isRequired: Boolean(criterion["is_required"]),
      })),
  };
}
