import type { MinutesFacts } from "../../../evaluation/index.ts";
import { dayOf } from "../../../evaluation/index.ts";
import type { FormLanguage, FormValue } from "../document/form-document.ts";
import { valueText } from "../document/words.ts";
import type { FormFacts } from "../form.read.ts";
import { FormSubject } from "../form.enums.ts";
import { answerCell, periodWords, points } from "../person/form-parts.ts";
import { gradeName, type PersonFacts, textIn } from "../person/person-facts.ts";

/** What the placeholders stand for: words, or rows of words for a loop. */
export type TemplateValues = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;

/** Words for every placeholder of the subject; what is not known, or not for the viewer, is empty. */
export function templateValues(read: FormFacts, language: FormLanguage): TemplateValues {
  return read.subject === FormSubject.EVALUATION
    ? evaluationValues(read.facts, language)
    : meetingValues(read.facts, language);
}

function evaluationValues(facts: PersonFacts, language: FormLanguage): TemplateValues {
  const words = (value: FormValue): string => valueText(value, language);
  const day = (value: string | null | undefined): string => words(value ? { day: value } : null);
  const grade = (code: string | null): string => gradeName(facts, code, language) ?? "";
  const totals = facts.decided ?? facts.self;
  return {
    coQuanCapTren: facts.agencies.length > 1 ? (facts.agencies[0] ?? "") : "",
    coQuan: facts.agencies.at(-1) ?? "",
    hoTen: facts.name,
    chucVu: facts.position ?? "",
    donVi: facts.unit,
    kyDanhGia: periodWords(facts.cycle, language),
    quyChe: textIn(facts.regulation.name, language),
    diemChung: words(points(totals?.general)),
    diemKetQua: words(points(totals?.results)),
    diemTuCham: words(points(facts.self?.total)),
    tongDiem: words(points(facts.total)),
    mucTuXep: grade(facts.selfGrade),
    mucDeXuat: grade(facts.proposedGrade),
    mucQuyetDinh: grade(facts.decidedGrade),
    uuDiem: facts.strengths ?? "",
    hanChe: facts.weaknesses ?? "",
    nhanXet: facts.decision?.reason ?? "",
    nguoiQuyetDinh: facts.decision?.authority ?? "",
    ngayNop: day(facts.submittedOn),
    ngayQuyetDinh: day(facts.decision?.decidedOn),
    ngayThongBao: day(facts.noticedOn),
    hanKienNghi: day(facts.objectionDueOn),
    yKienCapUy: facts.opinions
      .filter(({ kind }) => kind === "PARTY")
      .map(({ text }) => text)
      .join("\n"),
    tieuChi: facts.criteria.map((line) => ({
      ma: line.code,
      noiDung: textIn(line.text, language),
      toiDa: words(points(line.maximum)),
      tuCham: words(
        line.isGroup ? points(facts.self?.groups.get(line.code)) : answerCell(facts.self, line.code, language),
      ),
      capThamQuyen: words(
        line.isGroup ? points(facts.decided?.groups.get(line.code)) : answerCell(facts.decided, line.code, language),
      ),
    })),
    cacKy: (facts.periods ?? []).map(({ key, score, grade: code }) => ({
      ky: key.split("-").reverse().join("/"),
      diem: words(points(score)),
      muc: grade(code),
    })),
  };
}

const PRESENCE: Readonly<Record<string, string>> = { PRESENT: "Có mặt", EXCUSED: "Vắng có lý do", ABSENT: "Vắng" };

function meetingValues(facts: MinutesFacts, language: FormLanguage): TemplateValues {
  const present = facts.attendees.filter(({ attendance }) => attendance === ("PRESENT" as never));
  return {
    coQuanCapTren: facts.agencyAbove ?? "",
    coQuan: facts.agency,
    tapThe: facts.body ?? facts.agency,
    so: facts.number ?? "",
    kyDanhGia: facts.cycle,
    diaDiem: facts.place ?? "",
    ngayHop: valueText({ day: dayOf(facts.heldAt) }, language),
    chuTri: facts.chair ?? "",
    thuKy: facts.secretary ?? "",
    soTrieuTap: String(facts.attendees.length),
    soCoMat: String(present.length),
    thanhPhan: facts.attendees.map(({ name, attendance }) => ({ hoTen: name, coMat: PRESENCE[attendance] ?? "" })),
    ketQua: facts.candidates.map((one, index) => ({
      tt: String(index + 1),
      hoTen: one.name,
      chucVu: one.position ?? "",
      tuXep: one.selfGrade ?? "",
      soPhieu: one.counts.map(({ grade, count }) => `${grade}: ${String(count)}`).join("; "),
      deXuat: one.proposed ?? "",
      yKien: one.opinion ?? "",
    })),
  };
}
