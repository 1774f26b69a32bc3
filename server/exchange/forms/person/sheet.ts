import {
  COVERED,
  type FormBlock,
  type FormDocument,
  type FormLanguage,
  type FormRow,
} from "../document/form-document.ts";
import { type Say, sayIn } from "../document/words.ts";
import { answerCell, answerValue, headOf, periodWords, points, signatures, whoLines } from "./form-parts.ts";
import { gradeName, type PersonFacts, textIn } from "./person-facts.ts";

/**
 * The sheet of any regulation, made from its own groups and criteria: own and decided answers, totals, what was said on
 * the way, the grades, two signatures. It serves regulations that print no form, and those whose form is their criteria.
 */
export function evaluationSheet(facts: PersonFacts, language: FormLanguage): FormDocument {
  const say = sayIn(language);
  const { form, name } = facts.regulation;
  const title = say("PHIẾU ĐÁNH GIÁ, XẾP LOẠI", "EVALUATION SHEET");
  return {
    title: say("Phiếu đánh giá, xếp loại", "Evaluation sheet"),
    language,
    orientation: "portrait",
    head: headOf(facts),
    blocks: [
      {
        kind: "title",
        text: form === null ? title : textIn(form, language).toUpperCase(),
        under: [textIn(name, language), `${say("Kỳ đánh giá", "Period")}: ${periodWords(facts.cycle, language)}`],
      },
      ...whoLines(facts, say),
      ...(facts.criteria.length === 0 ? [] : criteriaPart(facts, language, say)),
      ...measurePart(facts, language, say),
      ...periodPart(facts, language, say),
      ...resultPart(facts, language, say),
      signatures(facts, language, say, {
        self: [say("NGƯỜI TỰ ĐÁNH GIÁ", "SELF-RATING")],
        authority: [say("CẤP CÓ THẨM QUYỀN", "AUTHORITY")],
      }),
    ],
  };
}

function criteriaPart(facts: PersonFacts, language: FormLanguage, say: Say): FormBlock[] {
  const rows = facts.criteria.map((line): FormRow => {
    const bold = line.isGroup;
    const of = (seen: PersonFacts["self"]) =>
      line.isGroup ? points(seen?.groups.get(line.code)) : answerCell(seen, line.code, language);
    return [
      { value: line.code, bold },
      { value: textIn(line.text, language), bold },
      { value: points(line.maximum), bold },
      { value: of(facts.self), bold },
      { value: of(facts.decided), bold },
      null,
    ];
  });
  const total: FormRow = [
    { value: say("Tổng cộng", "Total"), bold: true, align: "center", colSpan: 2 },
    COVERED,
    { value: points(facts.generalMaximum), bold: true },
    { value: points(facts.self?.general), bold: true },
    { value: points(facts.decided?.general), bold: true },
    null,
  ];
  return [
    { kind: "heading", text: say("I. TIÊU CHÍ ĐÁNH GIÁ", "I. CRITERIA") },
    {
      kind: "table",
      columns: [
        { share: 8, align: "center" },
        { share: 46 },
        { share: 10, align: "center" },
        { share: 12, align: "center" },
        { share: 12, align: "center" },
        { share: 12 },
      ],
      head: [
        [
          "TT",
          say("Tiêu chí", "Criterion"),
          say("Điểm tối đa", "Maximum"),
          say("Cá nhân tự đánh giá", "Own rating"),
          say("Cấp có thẩm quyền", "Authority"),
          say("Ghi chú", "Note"),
        ],
      ],
      rows: facts.generalMaximum === null ? rows : [...rows, total],
      size: 11,
    },
  ];
}

function measurePart({ measures }: PersonFacts, language: FormLanguage, say: Say): FormBlock[] {
  if (measures.length === 0) return [];
  return [
    { kind: "heading", text: say("Chỉ số và kết luận kèm theo", "Measures and findings") },
    {
      kind: "table",
      columns: [{ share: 60 }, { share: 20, align: "center" }, { share: 20, align: "center" }],
      head: [[say("Nội dung", "Subject"), say("Cá nhân", "Person"), say("Cấp có thẩm quyền", "Authority")]],
      rows: measures.map(({ label, self, decided }) => [
        textIn(label, language),
        answerValue(self, language),
        answerValue(decided, language),
      ]),
      size: 11,
    },
  ];
}

function periodPart({ periods, ...facts }: PersonFacts, language: FormLanguage, say: Say): FormBlock[] {
  if (periods === null || periods.length === 0) return [];
  return [
    { kind: "heading", text: say("Kết quả các kỳ trong kỳ đánh giá", "Results of the periods") },
    {
      kind: "table",
      columns: [{ share: 30, align: "center" }, { share: 30, align: "center" }, { share: 40 }],
      head: [[say("Kỳ", "Period"), say("Tổng điểm", "Total"), say("Mức", "Grade")]],
      rows: periods.map(({ key, score, grade }) => [
        key.split("-").reverse().join("/"),
        points(score),
        gradeName(facts, grade, language),
      ]),
      size: 11,
    },
  ];
}

function resultPart(facts: PersonFacts, language: FormLanguage, say: Say): FormBlock[] {
  const grade = (code: string | null) => gradeName(facts, code, language);
  const line = (label: string, value: string | null, blanks = 1): FormBlock => ({ kind: "line", label, value, blanks });
  const opinions = facts.opinions.map(({ kind, text, grade: proposed }) =>
    line(
      kind === "PARTY"
        ? say("Ý kiến của cấp ủy", "Party committee")
        : say("Đề xuất của cơ quan tham mưu", "Proposal of the department"),
      [grade(proposed), text].filter((one) => one !== null && one !== "").join(" – "),
    ),
  );
  return [
    { kind: "heading", text: say("II. KẾT QUẢ", "II. RESULT") },
    ...(facts.total === null && facts.generalMaximum === null
      ? []
      : [{ kind: "line", label: say("Tổng điểm", "Total"), value: points(facts.total) } as const]),
    line(say("Ưu điểm", "Strengths"), facts.strengths, 2),
    line(say("Hạn chế, khuyết điểm", "Weaknesses"), facts.weaknesses, 2),
    line(say("Mức tự xếp loại", "Own grade"), grade(facts.selfGrade)),
    ...(facts.proposedGrade === null
      ? []
      : [line(say("Mức tập thể đề xuất", "Grade proposed by the vote"), grade(facts.proposedGrade))]),
    ...opinions,
    line(say("Mức được quyết định", "Decided grade"), grade(facts.decidedGrade)),
    line(say("Nhận xét, lý do của cấp có thẩm quyền", "Reasons of the authority"), facts.decision?.reason ?? null, 2),
    ...(facts.notRatedReason === null
      ? []
      : [line(say("Lý do không xếp loại", "Why not rated"), facts.notRatedReason)]),
  ];
}
