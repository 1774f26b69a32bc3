import type { CaseParts } from "../rule-data.ts";
import { inARow, type Speaker } from "../rule-words.ts";

type CaseWords = { readonly [K in keyof CaseParts]: (part: CaseParts[K], speaks: Speaker) => string };

/** What each special case says. Example: fewer than 6 months → "Người làm việc dưới 6 tháng trong kỳ thì không xếp loại." */
export const caseWords: CaseWords = {
  notRated: ({ monthsBelow, unless }, speaks) =>
    join(
      word("notRated", speaks, { months: speaks.exact(monthsBelow) }),
      unless && word("notRatedUnless", speaks, { reasons: reasons(unless, speaks) }),
    ),
  actualTime: ({ kinds }, speaks) => word("actualTime", speaks, { reasons: reasons(kinds, speaks) }),
  leaveCap: ({ monthsFrom, monthsBelow, grade, unless }, speaks) =>
    join(
      word("leaveCap", speaks, {
        from: speaks.exact(monthsFrom),
        below: speaks.exact(monthsBelow),
        grade: speaks.grade(grade),
      }),
      unless && word("leaveCapUnless", speaks, { reasons: reasons(unless, speaks) }),
    ),
  discipline: ({ counts, grade, year }, speaks) =>
    join(word(`discipline.${counts}`, speaks, { grade: speaks.grade(grade) }), word(`year.${year}`, speaks)),
  transfer: ({ ratedBy, opinionOfOldUnit }, speaks) =>
    join(word(`transfer.${ratedBy}`, speaks), opinionOfOldUnit ? word("opinion", speaks) : undefined),
};

function word(key: string, { say }: Speaker, values?: Record<string, unknown>): string {
  return say(`framework.rules.special.says.${key}`, values);
}

function reasons(kinds: readonly string[], { say }: Speaker): string {
  return inARow(kinds.map((one) => say(`framework.rules.absence.${one}`).toLowerCase()));
}

function join(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(" ");
}
