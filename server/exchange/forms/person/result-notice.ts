import type { FormBlock, FormDocument, FormLanguage } from "../document/form-document.ts";
import { dayWords, DOTS, placeAndDay, sayIn } from "../document/words.ts";
import { headOf, periodWords, points } from "./form-parts.ts";
import { gradeName, type PersonFacts, textIn } from "./person-facts.ts";

/**
 * The written notice of a result to the person or unit, with the last day to object.
 *
 * Legal source: Decree 335/2025/NĐ-CP, articles 21 and 22; Decree 233/2026/NĐ-CP, article 15; layout: Decree 30/2020/NĐ-CP.
 */
export function resultNotice(facts: PersonFacts, language: FormLanguage): FormDocument {
  const say = sayIn(language);
  const period = periodWords(facts.cycle, language);
  const day = facts.noticedOn;
  return {
    title: say("Thông báo kết quả đánh giá, xếp loại", "Notice of result"),
    language,
    orientation: "portrait",
    head: {
      ...headOf(facts),
      number: `${say("Số", "No.")}: ${DOTS}/TB-${DOTS}`,
      placeAndDay: placeAndDay(null, day, language),
    },
    blocks: [
      {
        kind: "title",
        text: say("THÔNG BÁO", "NOTICE"),
        under: [say(`Kết quả đánh giá, xếp loại chất lượng ${period}`, `Result of the evaluation, ${period}`)],
      },
      {
        kind: "paragraph",
        text: say(
          `Căn cứ ${basisOf(facts, language)} và kết quả đánh giá, xếp loại ${period}, cấp có thẩm quyền thông báo:`,
          `By ${basisOf(facts, language)}, the authority gives notice of the result of ${period}:`,
        ),
      },
      ...lines(facts, language),
      ...objection(facts, language),
      {
        kind: "signatures",
        places: [
          {
            heading: say("Nơi nhận:", "To:"),
            lines: [`- ${facts.name};`, ...(facts.isUnit ? [] : [`- ${facts.unit};`]), say("- Lưu: VT.", "- File.")],
          },
          {
            titles: [say("CẤP CÓ THẨM QUYỀN", "AUTHORITY")],
            note: say("(Chữ ký, dấu)", "(Signature, seal)"),
            name: facts.decision?.authority ?? null,
          },
        ],
      },
    ],
  };
}

function lines(facts: PersonFacts, language: FormLanguage): FormBlock[] {
  const say = sayIn(language);
  const who: FormBlock[] = facts.isUnit
    ? [{ kind: "line", label: say("1. Cơ quan, tổ chức, đơn vị", "1. Unit"), value: facts.name }]
    : [
        { kind: "line", label: say("1. Ông/Bà", "1. Name"), value: facts.name },
        { kind: "line", label: say("Chức vụ, chức danh", "Position"), value: facts.position },
        { kind: "line", label: say("Đơn vị công tác", "Unit"), value: facts.unit },
      ];
  const grade = gradeName(facts, facts.decidedGrade, language);
  return [
    ...who,
    ...(facts.total === null
      ? []
      : [{ kind: "line", label: say("2. Tổng điểm", "2. Total"), value: points(facts.total) } as const]),
    { kind: "line", label: say("3. Mức xếp loại chất lượng", "3. Grade"), value: grade },
    ...(facts.decision?.reason
      ? [
          {
            kind: "line",
            label: say("4. Nhận xét của cấp có thẩm quyền", "4. Comments"),
            value: facts.decision.reason,
          } as const,
        ]
      : []),
  ];
}

function objection({ objectionDueOn, isUnit }: PersonFacts, language: FormLanguage): FormBlock[] {
  if (objectionDueOn === null) return [];
  const who = isUnit ? "cơ quan, đơn vị" : "cá nhân";
  const text = sayIn(language)(
    `Trường hợp không đồng ý với kết quả trên, ${who} có quyền kiến nghị đến hết ${dayWords(objectionDueOn)}.`,
    `Whoever does not agree may object until ${dayWords(objectionDueOn, "EN")}, included.`,
  );
  return [{ kind: "paragraph", text }];
}

/** The regulation by name, with the first document that it rests on. */
function basisOf({ regulation: { name, cites } }: PersonFacts, language: FormLanguage): string {
  const [number] = cites;
  const title = `${sayIn(language)("quy chế", "the regulation")} “${textIn(name, language)}”`;
  return number === undefined ? title : `${title} (${sayIn(language)("văn bản số", "document")} ${number})`;
}
