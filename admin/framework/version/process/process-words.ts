import type { Version } from "../../framework-rows.ts";
import { gradeName } from "../scheme-words.ts";
import type { SayRule } from "../law-words.ts";

type Scheme = Version["scheme"];
type Ballot = Scheme["ballot"];
type Term = NonNullable<Scheme["objection"]>["fileWithin"];

/** The steps of one length of cycle, or of all the others. */
export interface ProcessRow {
  readonly periods: string;
  readonly steps: Scheme["steps"];
  readonly ballot: Ballot;
  readonly selfGrade: boolean;
}

/**
 * The processes of the regulation, those of single lengths of cycle first, the common one last.
 *
 * Example: months without a vote → "Tháng" with its steps, then "Các kỳ khác" with the steps of the scheme.
 */
export function processRows(scheme: Scheme, { say }: Pick<SayRule, "say">): ProcessRow[] {
  const own = scheme.processes.map(({ periods, steps, ballot, selfGrade }) => ({
    periods: periods.map((period) => say(`period.${period}`)).join(", "),
    steps,
    ballot,
    selfGrade,
  }));
  const { steps, ballot, selfGrade } = scheme;
  return [...own, { periods: say(own.length === 0 ? "process.all" : "process.others"), steps, ballot, selfGrade }];
}

/** How the collective votes, a sentence a line; nothing where it does not. `mode` is the mode in words. */
export function ballotLines(ballot: Ballot, mode: string, { say, format }: SayRule): string[] {
  if (ballot === null) return [];
  const { quorum, majority, voters } = ballot;
  const shares = { quorum: format.exact(quorum), majority: format.exact(majority) };
  const who = `${mode}: ${say(`process.who.${voters ?? "UNIT"}`)}`;
  if (ballot.mode !== "NONE") return [who, say("process.vote", shares)];
  return quorum === "0" ? [who] : [who, say("process.comments", shares)];
}

/** A term in words. Example: 5 working days from the notice → "5 ngày làm việc kể từ ngày nhận thông báo". */
export function termWords(term: Term, from: "fileFrom" | "resolveFrom", { say }: Pick<SayRule, "say">): string {
  if (term === null) return say(from === "fileFrom" ? "objection.untilClosed" : "objection.noTerm");
  return say(`objection.${from}`, { days: say(`objection.days.${term.count}`, { number: term.days }) });
}

/** Who is on the list of a use. Example: "2 kỳ năm liên tiếp: xếp loại KHTNV – Không hoàn thành nhiệm vụ". */
export function listWords(use: Scheme["uses"][number], { say, format, scheme }: SayRule): string {
  const grades = use.grades.map((code) => `${code} – ${gradeName(scheme, code, format.locale)}`).join(say("uses.or"));
  const period = say(`period.${use.period}`).toLowerCase();
  return say(use.consecutive > 1 ? "uses.running" : "uses.once", { number: use.consecutive, period, grades });
}
