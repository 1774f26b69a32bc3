import type { FormBlock, FormHead, FormLanguage, FormValue, Signature } from "../document/form-document.ts";
import { placeAndDay, type Say } from "../document/words.ts";
import { type Answered, gradeName, type PersonFacts, type SeenRating } from "./person-facts.ts";

/** A number as cells take it; nothing where there is none. */
export function points(value: string | null | undefined): FormValue {
  return value === null || value === undefined ? null : { decimal: value };
}

/** What an answer shows in a cell. */
export function answerCell(seen: SeenRating | null, code: string, language: FormLanguage): FormValue {
  return answerValue(seen?.answers.get(code) ?? null, language);
}

/** An answer in the language. */
export function answerValue(answer: Answered | null, language: FormLanguage): FormValue {
  if (answer === null) return null;
  if ("decimal" in answer) return answer;
  return language === "EN" ? (answer.words.en ?? answer.words.vi) : answer.words.vi;
}

/** Head of a form: agencies and country or, for a Party cycle, the Party. */
export function headOf(facts: PersonFacts, formNumber?: string): FormHead {
  const side = facts.cycle.track === ("PARTY" as never) ? "PARTY" : "STATE";
  return { agencies: facts.agencies, side, ...(formNumber === undefined ? {} : { formNumber }) };
}

/** Who the form is about. */
export function whoLines(facts: PersonFacts, say: Say): FormBlock[] {
  if (facts.isUnit) return [{ kind: "line", label: say("Tên cơ quan, tổ chức, đơn vị", "Unit"), value: facts.name }];
  return [
    { kind: "line", label: say("Họ và tên", "Full name"), value: facts.name },
    { kind: "line", label: say("Chức vụ, chức danh", "Position"), value: facts.position },
    { kind: "line", label: say("Đơn vị công tác", "Unit"), value: facts.unit },
  ];
}

/** A box for each grade of the regulation, the named one ticked. */
export function gradeBoxes(facts: PersonFacts, grade: string | null, language: FormLanguage): FormBlock[] {
  return facts.grades.map(({ code }) => ({
    kind: "check",
    text: gradeName(facts, code, language) ?? code,
    checked: code === grade,
  }));
}

/** The two places to sign at the foot of a person's form; names and days stand there once they are known. */
export function signatures(
  facts: PersonFacts,
  language: FormLanguage,
  say: Say,
  titles: { readonly self: readonly string[]; readonly authority: readonly string[] },
): FormBlock {
  const note = say("(Ký tên, ghi rõ họ tên)", "(Signature and full name)");
  const self: Signature = {
    placeAndDay: placeAndDay(null, facts.submittedOn, language),
    titles: titles.self,
    note,
    name: facts.submittedOn === null || facts.isUnit ? null : facts.name,
  };
  const authority: Signature = {
    placeAndDay: placeAndDay(null, facts.decision?.decidedOn ?? null, language),
    titles: titles.authority,
    note,
    name: facts.decision?.authority ?? null,
  };
  return { kind: "signatures", places: [self, authority] };
}

/**
 * The period as forms name it. Example: MONTH from 2026-07-01 → "tháng 7 năm 2026"; YEAR → "năm 2026".
 */
export function periodWords({ kind, startsOn, name }: PersonFacts["cycle"], language: FormLanguage): string {
  const [year = "", month = ""] = startsOn.split("-");
  const number = Number(month);
  const words: Readonly<Record<string, readonly [string, string]>> = {
    MONTH: [`tháng ${String(number)} năm ${year}`, `month ${month}/${year}`],
    QUARTER: [
      `quý ${ROMAN[Math.ceil(number / 3) - 1] ?? ""} năm ${year}`,
      `quarter ${String(Math.ceil(number / 3))} of ${year}`,
    ],
    HALF_YEAR: [
      `06 tháng ${number < 7 ? "đầu" : "cuối"} năm ${year}`,
      `${number < 7 ? "first" : "second"} half of ${year}`,
    ],
    YEAR: [`năm ${year}`, `year ${year}`],
  };
  // A school year is a year that does not begin in January: its own name says which.
  const found = kind === ("YEAR" as never) && month !== "01" ? undefined : words[kind];
  return found === undefined ? name : found[language === "EN" ? 1 : 0];
}

const ROMAN = ["I", "II", "III", "IV"];
