import type { Format } from "../../shared/text/format.ts";
import type { Version } from "../framework-rows.ts";
import { gradeName, roundingWords } from "./scheme-words.ts";

type Scheme = Version["scheme"];
type Translate = (key: string, values?: Record<string, unknown>) => string;

/** What rules are said with: words of the branch `framework.law`, numbers and the names of grades. */
export interface SayRule {
  readonly say: Translate;
  readonly format: Format;
  readonly scheme: Scheme;
}

/** A rule, what it says, and its legal basis. */
export type LawRow = readonly [rule: string, content: string, basis: string | null];

function grade(code: string, { scheme, format }: SayRule): string {
  return `${code} – ${gradeName(scheme, code, format.locale)}`;
}

function kindsOf(kinds: readonly string[], { say }: SayRule): string {
  return kinds.map((kind) => say(`absence.${kind}`)).join(", ");
}

/** The quota line by line. Example: 20 per cent of GOOD_ONLY → "Tỷ lệ tối đa", "20% số người xếp loại HTT", basis. */
export function quotaRows(quota: NonNullable<Scheme["quota"]>, said: SayRule): LawRow[] {
  const { say, format, scheme } = said;
  const place = scheme.grades.findIndex(({ code }) => code === quota.grade);
  const good = quota.goodGrade ?? scheme.grades[place + 1]?.code ?? "";
  const base = say(`quota.base.${quota.base}`, { good });
  const { extension, atMostOneBelow: few, basis } = quota;
  const when = extension?.when ? `: ${format.text(extension.when)}` : "";
  return [
    [say("quota.grade"), grade(quota.grade, said), basis],
    [say("quota.share"), say("quota.shareOf", { percent: format.exact(quota.percent), base }), basis],
    ...(extension
      ? [
          [
            say("quota.extension"),
            `${say("quota.extensionText", { percent: format.exact(extension.percent) })}${when}`,
            extension.basis ?? basis,
          ] as const,
        ]
      : []),
    [say("quota.groupBy"), say(`quota.group.${quota.groupBy}`), basis],
    ...(few === null ? [] : [[say("quota.few"), say("quota.fewText", { number: few }), basis] as const]),
    [say("quota.rounding"), say(`quota.roundings.${quota.rounding}`), null],
    [say("quota.mode"), say(`quota.modes.${quota.mode}`), null],
  ];
}

/** How a longer period comes about, a sentence a line. */
export function rollUpLines(rule: Scheme["rollUp"][number], said: SayRule, translate: Translate): string[] {
  const { say, format } = said;
  const { provisional } = rule;
  const note = provisional?.note ? ` (${format.text(provisional.note)})` : "";
  return [
    say(`rollUp.method.${rule.method}`),
    say("rollUp.expected", { number: rule.expected }),
    ...(rule.minimumCount > 1 ? [say("rollUp.minimum", { number: rule.minimumCount })] : []),
    ...(rule.excused.length > 0 ? [say("rollUp.excused", { kinds: kindsOf(rule.excused, said) })] : []),
    ...(provisional ? [`${say("rollUp.provisional", { number: provisional.missing })}${note}`] : []),
    ...(rule.rounding ? [roundingWords(rule.rounding, translate)] : []),
  ];
}

/** The special cases: when, what follows, legal basis. */
export function caseRows(cases: Scheme["specialCases"], said: SayRule): LawRow[] {
  if (cases === null) return [];
  const { say, format } = said;
  const { notRated, actualTime, leaveCap, discipline, transfer } = cases;
  const unless = (kinds: readonly string[]): string =>
    kinds.length === 0 ? "" : say("unless", { kinds: kindsOf(kinds, said) });
  const rows: (LawRow | null)[] = [
    notRated && [
      `${say("cases.notRated", { months: format.exact(notRated.monthsBelow) })}${unless(notRated.unless)}`,
      say("cases.notRatedThen"),
      notRated.basis,
    ],
    actualTime && [
      say("cases.actualTime", { kinds: kindsOf(actualTime.kinds, said) }),
      say("cases.actualTimeThen"),
      actualTime.basis,
    ],
    leaveCap && [
      `${say("cases.leaveCap", { from: format.exact(leaveCap.monthsFrom), below: format.exact(leaveCap.monthsBelow) })}${unless(leaveCap.unless)}`,
      say("cases.leaveCapThen", { grade: grade(leaveCap.grade, said) }),
      leaveCap.basis,
    ],
    discipline && [
      say(`cases.discipline.${discipline.counts}`),
      `${say("cases.disciplineThen", { grade: grade(discipline.grade, said) })}${say(`cases.year.${discipline.year}`)}`,
      discipline.basis,
    ],
    transfer && [
      say("cases.transfer"),
      `${say(`cases.ratedBy.${transfer.ratedBy}`)}${transfer.isOldUnitAsked ? say("cases.opinion") : ""}`,
      transfer.basis,
    ],
  ];
  return rows.filter((row) => row !== null);
}
