import { CycleKind } from "../../cycle/index.ts";
import type { MinutesFacts } from "../../evaluation/index.ts";
import { type Look, type Sentence } from "../../kernel/index.ts";
import type { FormDocument, FormLanguage } from "./document/form-document.ts";
import { FormFormat, type FormName, FormSubject } from "./form.enums.ts";
import { LIST_FORMS, type ListForm } from "./lists/list-forms.ts";
import { countForm } from "./meeting/count.ts";
import { minutesForm } from "./meeting/minutes.ts";
import { mau01 } from "./person/mau-01.ts";
import { mau02 } from "./person/mau-02.ts";
import { nd233 } from "./person/nd-233.ts";
import type { PersonFacts } from "./person/person-facts.ts";
import { resultNotice } from "./person/result-notice.ts";
import { evaluationSheet } from "./person/sheet.ts";

/** A unit in a cycle. */
export interface CycleUnit {
  readonly cycleId: string;
  readonly unitId: string;
}

interface Described {
  readonly name: Sentence;
  readonly formats: readonly FormFormat[];
  /** Where the law prescribes it. */
  readonly basis: string | null;
}

/** A form of one evaluation: a pure function of its facts. */
export interface EvaluationForm extends Described {
  readonly subject: FormSubject.EVALUATION;
  readonly fits: (facts: PersonFacts) => boolean;
  readonly make: (facts: PersonFacts, language: FormLanguage) => FormDocument;
}

/** A form of one meeting. */
export interface MeetingForm extends Described {
  readonly subject: FormSubject.MEETING;
  readonly fits: (facts: MinutesFacts) => boolean;
  readonly make: (facts: MinutesFacts) => FormDocument;
}

/** A list of a unit in a cycle: it reads what the screens of the same numbers read, and throws what they throw. */
export interface CycleUnitForm extends Described {
  readonly subject: FormSubject.CYCLE_UNIT;
  readonly read: (look: Look, place: CycleUnit, language: FormLanguage) => Promise<FormDocument>;
}

export type FormEntry = EvaluationForm | MeetingForm | CycleUnitForm;

const ALL = [FormFormat.PDF, FormFormat.DOCX, FormFormat.XLSX];
const [ND_335, ND_233] = ["335/2025/NĐ-CP", "233/2026/NĐ-CP"];

const cites = ({ isUnit, regulation }: PersonFacts, number: string): boolean =>
  !isUnit && regulation.cites.includes(number);

/** Every official form; which of them fits is asked of the facts. */
export const FORMS: Readonly<Record<FormName, FormEntry>> = {
  ND335_MAU_01: {
    subject: FormSubject.EVALUATION,
    name: { vi: "Phiếu theo dõi, đánh giá công chức (Mẫu số 01)", en: "Monitoring and assessment form (form 01)" },
    formats: ALL,
    basis: "NĐ 335/2025/NĐ-CP, Phụ lục II, Mẫu số 01",
    fits: (facts) => cites(facts, ND_335) && [CycleKind.MONTH, CycleKind.QUARTER].includes(facts.cycle.kind),
    make: mau01,
  },
  ND335_MAU_02: {
    subject: FormSubject.EVALUATION,
    name: { vi: "Phiếu xếp loại chất lượng công chức (Mẫu số 02)", en: "Yearly rating form (form 02)" },
    formats: ALL,
    basis: "NĐ 335/2025/NĐ-CP, Phụ lục II, Mẫu số 02",
    fits: (facts) => cites(facts, ND_335) && facts.cycle.kind === CycleKind.YEAR,
    make: mau02,
  },
  ND233_ANNUAL: {
    subject: FormSubject.EVALUATION,
    name: { vi: "Phiếu xếp loại chất lượng viên chức", en: "Yearly rating form of a public employee" },
    formats: ALL,
    basis: "NĐ 233/2026/NĐ-CP, Phụ lục II",
    fits: (facts) => cites(facts, ND_233) && facts.cycle.kind === CycleKind.YEAR,
    make: nd233,
  },
  EVALUATION_SHEET: {
    subject: FormSubject.EVALUATION,
    name: { vi: "Phiếu đánh giá theo quy chế", en: "Evaluation sheet of the regulation" },
    formats: ALL,
    basis: null,
    fits: () => true,
    make: evaluationSheet,
  },
  RESULT_NOTICE: {
    subject: FormSubject.EVALUATION,
    name: { vi: "Thông báo kết quả đánh giá, xếp loại", en: "Notice of the result" },
    formats: [FormFormat.PDF, FormFormat.DOCX],
    basis: "NĐ 335/2025/NĐ-CP, Điều 21; NĐ 30/2020/NĐ-CP, Phụ lục I",
    fits: ({ decidedGrade }) => decidedGrade !== null,
    make: resultNotice,
  },
  MEETING_MINUTES: {
    subject: FormSubject.MEETING,
    name: { vi: "Biên bản cuộc họp", en: "Minutes of the meeting" },
    formats: ALL,
    basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9",
    fits: () => true,
    make: minutesForm,
  },
  BALLOT_COUNT: {
    subject: FormSubject.MEETING,
    name: { vi: "Biên bản kiểm phiếu", en: "Count of the vote" },
    formats: ALL,
    basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9",
    fits: ({ mode }) => mode !== ("NONE" as never),
    make: countForm,
  },
  RESULT_APPROVAL_LIST: listForm(LIST_FORMS.RESULT_APPROVAL_LIST),
  PERIOD_SUMMARY: listForm(LIST_FORMS.PERIOD_SUMMARY),
  COMMUNE_MONTH: listForm(LIST_FORMS.COMMUNE_MONTH),
  PARTY_SUMMARY: listForm(LIST_FORMS.PARTY_SUMMARY),
  QUOTA_CONTROL: listForm(LIST_FORMS.QUOTA_CONTROL),
  RESULTS_BY_TITLE: listForm(LIST_FORMS.RESULTS_BY_TITLE),
  YEAR_SUMMARY: listForm(LIST_FORMS.YEAR_SUMMARY),
  WORK_TRACE: listForm(LIST_FORMS.WORK_TRACE),
  COMPETENCY_GAPS: listForm(LIST_FORMS.COMPETENCY_GAPS),
  LATE_SUBMISSIONS: listForm(LIST_FORMS.LATE_SUBMISSIONS),
  OBJECTION_LIST: listForm(LIST_FORMS.OBJECTION_LIST),
  TWELVE_PERIODS: listForm(LIST_FORMS.TWELVE_PERIODS),
  TRANSMISSION_PACKAGE: listForm(LIST_FORMS.TRANSMISSION_PACKAGE),
};

function listForm({ name, basis, read }: ListForm): CycleUnitForm {
  return { subject: FormSubject.CYCLE_UNIT, name, formats: ALL, basis, read };
}
