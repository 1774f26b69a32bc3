import { wording } from "../../framework/framework-rows.ts";
import type { Format } from "../../shared/text/format.ts";
import type { Difference } from "../../shared/ui/StaleDialog.tsx";
import type { Answers } from "../answers/answers.ts";
import { criteriaOf, type Questions } from "../answers/questions.ts";
import type { GradeOption } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";
import { answerWords } from "./answer-words.ts";

type Words = (key: string, values?: Record<string, unknown>) => string;

interface AnswerLine {
  readonly label: string;
  readonly of: (answers: Answers) => string;
  /** The answers with this line taken from others. */
  readonly take: (into: Answers, from: Answers) => Answers;
}

/** A form whose fillings are compared, and the words for it. */
export interface Compared {
  readonly questions: Questions;
  readonly grades: readonly GradeOption[];
  readonly translate: Words;
  readonly format: Format;
}

/** Where two fillings of the same form differ, in the words of the form; `base` is what the person began with. */
export function answerDifferences(form: Compared, mine: Answers, theirs: Answers, base?: Answers): Difference[] {
  return linesOf(form).flatMap(({ label, of }) => {
    if (of(mine) === of(theirs)) return [];
    const before = base === undefined ? {} : { base: of(base) };
    return [{ label, mine: of(mine), theirs: of(theirs), ...before }];
  });
}

/** Mine, with the lines of these labels as the others have them. */
export function mergeAnswers(form: Compared, mine: Answers, theirs: Answers, take: ReadonlySet<string>): Answers {
  const lines = linesOf(form).filter(({ label }) => take.has(label));
  return lines.reduce((answers, line) => line.take(answers, theirs), mine);
}

function linesOf({ questions, grades, translate, format }: Compared): AnswerLine[] {
  return [
    ...criteriaOf(questions.groups).map((criterion) => ({
      label: `${criterion.code} ${format.text(wording(criterion.textVi, criterion.textEn))}`,
      of: ({ scores }: Answers) => answerWords(criterion, scores[criterion.id] ?? null, translate, format),
      take: (into: Answers, from: Answers) => ({ ...into, scores: taken(into.scores, from.scores, criterion.id) }),
    })),
    ...questions.metrics.map((metric) => ({
      label: format.text(wording(metric.labelVi, metric.labelEn)),
      of: ({ metrics }: Answers) => metrics[metric.name] ?? "",
      take: (into: Answers, from: Answers) => ({ ...into, metrics: taken(into.metrics, from.metrics, metric.name) }),
    })),
    ...questions.findings.map((finding) => ({
      label: format.text(wording(finding.labelVi, finding.labelEn)),
      of: ({ findings }: Answers) =>
        findings[finding.name] === undefined
          ? ""
          : translate(`khung.words.${findings[finding.name] === true ? "yes" : "no"}`),
      take: (into: Answers, from: Answers) => ({
        ...into,
        findings: taken(into.findings, from.findings, finding.name),
      }),
    })),
    {
      label: translate("evaluation.grade.self"),
      of: ({ grade }: Answers) => gradeWords(grades, grade, format.locale),
      take: (into: Answers, { grade }: Answers) => ({ ...into, grade }),
    },
    {
      label: translate("evaluation.form.strengths"),
      of: ({ strengths }: Answers) => strengths,
      take: (into: Answers, { strengths }: Answers) => ({ ...into, strengths }),
    },
    {
      label: translate("evaluation.form.weaknesses"),
      of: ({ weaknesses }: Answers) => weaknesses,
      take: (into: Answers, { weaknesses }: Answers) => ({ ...into, weaknesses }),
    },
  ];
}

function taken<T>(
  into: Readonly<Record<string, T>>,
  from: Readonly<Record<string, T>>,
  key: string,
): Record<string, T> {
  const { [key]: _, ...rest } = into;
  const value = from[key];
  return value === undefined ? rest : { ...rest, [key]: value };
}
