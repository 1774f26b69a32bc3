import { dayOf, ObjectionState } from "../../../../evaluation/index.ts";
import { type Look, today } from "../../../../kernel/index.ts";
import type { FormDocument, FormLanguage, FormRow, FormValue } from "../../document/form-document.ts";
import { type Say, sayIn } from "../../document/words.ts";
import { gradeOf, listDocument, listTable } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";
import { readListRows } from "../list-rows.read.ts";

/** Objections of the cycle with their terms and answers, without what people wrote; by day of filing. */
export async function objectionList(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const people = new Map((await readListRows(look, asked)).map((row) => [row.id, row]));
  const day = (on: string | null): FormValue => (on === null ? null : { day: on });
  const now = today(look.clock);
  const found = (await readFiled(look, asked.cycleId)).flatMap((one) => {
    const person = people.get(one.evaluationId);
    return person ? [{ ...one, person }] : [];
  });
  const rows = found.map(({ person, ...one }, index): FormRow => {
    const resolvedOn = one.resolvedAt && dayOf(one.resolvedAt);
    const late = one.dueOn !== null && one.state !== ObjectionState.WITHDRAWN && (resolvedOn ?? now) > one.dueOn;
    return [
      ...[index + 1, person.fullName, person.unit, day(one.filedOn), gradeOf(place, one.grade), day(one.dueOn)],
      ...[
        stateWords(one.state, say),
        day(resolvedOn),
        gradeOf(place, person.decidedGrade === null ? null : one.newGrade),
      ],
      late ? say("Quá hạn", "Late") : null,
    ];
  });
  const count = (...states: ObjectionState[]): string =>
    String(found.filter(({ state }) => states.includes(state)).length);
  const [open, changed, upheld] = [ObjectionState.OPEN, ObjectionState.CHANGED, ObjectionState.UPHELD].map((one) =>
    count(one),
  );
  return listDocument(place, {
    title: say("Danh sách kiến nghị về kết quả xếp loại", "Objections to results"),
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 5 },
          { words: say("Họ tên", "Full name"), share: 17, left: true },
          { words: say("Đơn vị", "Unit"), share: 15, left: true },
          { words: say("Ngày gửi", "Filed"), share: 9 },
          { words: say("Mức bị kiến nghị", "Objected to"), share: 11 },
          { words: say("Hạn giải quyết", "Due"), share: 9 },
          { words: say("Kết quả giải quyết", "Outcome"), share: 11 },
          { words: say("Ngày trả lời", "Answered"), share: 9 },
          { words: say("Mức mới", "New grade"), share: 8 },
          { words: say("Ghi chú", "Note"), share: 6, left: true },
        ],
        rows,
      ),
      {
        kind: "paragraph",
        text: say(
          `Tổng số: ${String(found.length)}; đang giải quyết: ${open ?? ""}; thay đổi: ${changed ?? ""}; giữ nguyên: ${upheld ?? ""}.`,
          `Total: ${String(found.length)}; open: ${open ?? ""}; changed: ${changed ?? ""}; upheld: ${upheld ?? ""}.`,
        ),
      },
    ],
  });
}

/** Objections of a cycle with the grade objected to and the new one. */
function readFiled(look: Look, cycleId: string) {
  return look.sql
    .selectFrom("objection")
    .innerJoin("evaluation", "evaluation.id", "objection.evaluation_id")
    .innerJoin("decision", "decision.id", "objection.decision_id")
    .leftJoin("decision as renewed", "renewed.id", "objection.new_decision_id")
    .select(["objection.evaluation_id as evaluationId", "objection.filed_on as filedOn", "objection.due_on as dueOn"])
    .select(["objection.state", "objection.resolved_at as resolvedAt"])
    .select(["decision.grade", "renewed.grade as newGrade"])
    .where("evaluation.cycle_id", "=", cycleId)
    .orderBy("objection.filed_at")
    .orderBy("objection.id")
    .execute();
}

function stateWords(state: ObjectionState, say: Say): string {
  const words: Readonly<Record<ObjectionState, string>> = {
    OPEN: say("Đang giải quyết", "Open"),
    UPHELD: say("Giữ nguyên", "Upheld"),
    CHANGED: say("Thay đổi", "Changed"),
    WITHDRAWN: say("Đã rút", "Withdrawn"),
  };
  return words[state];
}
