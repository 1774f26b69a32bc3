import { type MinutesFacts, minutesText } from "../../../evaluation/index.ts";
import { exact, shown } from "../../../rating/index.ts";
import type { FormBlock, FormDocument, FormRow } from "../document/form-document.ts";
import { minutesHead } from "./minutes.ts";

/**
 * "Biên bản kiểm phiếu": papers given out and taken in, and for each candidate papers and share of every grade, with
 * the base of the share printed.
 */
export function countForm(facts: MinutesFacts): FormDocument {
  const text = minutesText(facts);
  const present = facts.attendees.filter(({ attendance }) => attendance === ("PRESENT" as never)).length;
  const taken = facts.attendees.filter(({ hasVoted }) => hasVoted).length;
  const line = (label: string, value: string | number | null, blanks = 1): FormBlock => ({
    kind: "line",
    label,
    value,
    blanks,
  });
  return {
    title: `Biên bản kiểm phiếu – ${facts.cycle}`,
    language: "VI",
    orientation: "portrait",
    head: minutesHead(facts),
    blocks: [
      { kind: "title", text: "BIÊN BẢN KIỂM PHIẾU", under: [text.about] },
      line("Ban kiểm phiếu", null, 2),
      line("Số người được triệu tập", facts.attendees.length),
      line("Số người có mặt", present),
      line("Số người đã bỏ phiếu", taken),
      line("Tỷ lệ tham dự tối thiểu theo quy chế", facts.quorum),
      { kind: "heading", text: "Kết quả kiểm phiếu" },
      ...facts.candidates.flatMap((candidate, index): FormBlock[] => {
        const base = candidate.counts.reduce((sum, { count }) => sum + count, candidate.abstained);
        const row = (words: string, count: number): FormRow => [
          words,
          count,
          base === 0 ? null : { decimal: shown(exact(`${String(count * 100)}/${String(base)}`), 2) },
        ];
        const position = candidate.position === null ? "" : ` (${candidate.position})`;
        return [
          { kind: "paragraph", text: `${String(index + 1)}. ${candidate.name}${position}`, bold: true },
          {
            kind: "table",
            columns: [{ share: 60 }, { share: 20, align: "center" }, { share: 20, align: "center" }],
            head: [["Mức xếp loại", "Số phiếu", "Tỷ lệ % trên số phiếu"]],
            rows: [
              ...candidate.counts.map(({ grade, count }) => row(grade, count)),
              row("Không có ý kiến", candidate.abstained),
              [{ value: "Tổng số phiếu", bold: true }, { value: base, bold: true }, null],
            ],
          },
          line("Kết quả", candidate.proposed ?? "Không đủ đa số"),
        ];
      }),
      {
        kind: "signatures",
        places: [
          { titles: ["BAN KIỂM PHIẾU"], note: "(Ký, ghi rõ họ tên)", name: null },
          { titles: ["CHỦ TRÌ"], note: "(Ký, ghi rõ họ tên)", name: text.chair },
        ],
      },
    ],
  };
}
