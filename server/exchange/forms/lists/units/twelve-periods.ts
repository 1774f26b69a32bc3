import { EvaluationSubject } from "../../../../evaluation/index.ts";
import type { Look } from "../../../../kernel/index.ts";
import { readUnitStatisticsOverTime, type UnitStatisticsOfCycle } from "../../../../statistics/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { sayIn } from "../../document/words.ts";
import { gradeColumns, listDocument, listTable, percent } from "../list-parts.ts";
import { type AskedPlace, readPlaceNames } from "../list-place.read.ts";

const PERIODS = 12;

/**
 * Twelve periods up to the cycle, as the screen of the same numbers shows them: exact for readers of the rows, the
 * published tables for others.
 */
export async function twelvePeriods(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readPlaceNames(look, asked, language);
  const { kind, track, endsOn } = place.cycle;
  const all = await readUnitStatisticsOverTime(look, {
    ...{ unitId: asked.unitId, includeSubtree: true, kind, track, to: endsOn },
    subject: EvaluationSubject.PERSON,
  });
  const periods = all.slice(-PERIODS);
  const say = sayIn(language);
  const grades = gradesOf(periods, language);
  const line = ({ cycle, statistic }: UnitStatisticsOfCycle): FormRow => [
    ...[cycle.name, statistic.subjects, statistic.rated],
    ...[...grades.keys()].flatMap((code) => {
      const count = statistic.grades.find(({ grade }) => grade === code)?.count;
      return count === null || count === undefined ? [null, null] : [count, percent(count, statistic.rated)];
    }),
  ];
  return listDocument(place, {
    title: say("Diễn biến kết quả xếp loại qua 12 kỳ", "Results over twelve periods"),
    under: [say("(Tỷ lệ % tính trên số được xếp loại của từng kỳ)", "(Per cent of those rated in each period)")],
    blocks: [
      listTable(
        [
          { words: say("Kỳ", "Period"), share: 22, left: true },
          { words: say("Tổng số", "Total"), share: 8 },
          { words: say("Được xếp loại", "Rated"), share: 8 },
          ...[...grades.values()].flatMap((name) => gradeColumns(name, say, [8, 8])),
        ],
        periods.map(line),
      ),
    ],
  });
}

/** Grades of all the periods, in the order of the latest. */
function gradesOf(periods: readonly UnitStatisticsOfCycle[], language: FormLanguage): Map<string, string> {
  const names = new Map<string, string>();
  for (const { statistic } of [...periods].reverse())
    for (const { grade, gradeNameVi, gradeNameEn } of statistic.grades)
      if (!names.has(grade)) names.set(grade, language === "EN" ? (gradeNameEn ?? gradeNameVi) : gradeNameVi);
  return names;
}
