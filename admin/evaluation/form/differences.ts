import { wording } from "../../framework/framework-rows.ts";
import type { Format } from "../../shared/text/format.ts";
import type { Difference } from "../../shared/ui/StaleDialog.tsx";
import type { Answers } from "../answers/answers.ts";
import { criteriaOf, type Questions } from "../answers/questions.ts";
import type { GradeOption } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";
import { answerWords } from "./answer-words.ts";

type Words = (key: string, values?: Record<string, unknown>) => string;

/** Where two fillings of the same form differ, in the words of the form. */
export function answerDifferences(
  questions: Questions,
  grades: readonly GradeOption[],
  mine: Answers,
  theirs: Answers,
  translate: Words,
  format: Format,
): Difference[] {
  const lines = [
    ...criteriaOf(questions.groups).map((criterion) => ({
      label: `${criterion.code} ${format.text(wording(criterion.textVi, criterion.textEn))}`,
      of: ({ scores }: Answers) => answerWords(criterion, scores[criterion.id] ?? null, translate, format),
    })),
    ...questions.metrics.map((metric) => ({
      label: format.text(wording(metric.labelVi, metric.labelEn)),
      of: ({ metrics }: Answers) => metrics[metric.name] ?? "",
    })),
    ...questions.findings.map((finding) => ({
      label: format.text(wording(finding.labelVi, finding.labelEn)),
      of: ({ findings }: Answers) =>
        findings[finding.name] === undefined
          ? ""
          : translate(`khung.words.${findings[finding.name] === true ? "yes" : "no"}`),
    })),
    { label: translate("evaluation.grade.self"), of: ({ grade }: Answers) => gradeWords(grades, grade, format.locale) },
    { label: translate("evaluation.form.strengths"), of: ({ strengths }: Answers) => strengths },
    { label: translate("evaluation.form.weaknesses"), of: ({ weaknesses }: Answers) => weaknesses },
  ];
  return lines.flatMap(({ label, of }) =>
    of(mine) === of(theirs) ? [] : [{ label, mine: of(mine), theirs: of(theirs) }],
  );
}
