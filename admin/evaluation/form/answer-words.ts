import { wording } from "../../framework/framework-rows.ts";
import type { Format } from "../../shared/text/format.ts";
import type { Criterion } from "../answers/rows.ts";

type Words = (key: string, values?: Record<string, unknown>) => string;

/** An answer that may be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly points: string | null;
}

/** How a criterion is answered: with points, by choosing, or not at all because a number stands behind it. */
export type AnswerWay = "points" | "number" | "choice" | "computed";

/** The way of answering that the method asks for. Example: BONUS → points, DEDUCTION → number, RATIO → computed. */
export function wayOf({ method }: { readonly method: string }): AnswerWay {
  return WAYS[method] ?? "choice";
}

const WAYS: Readonly<Record<string, AnswerWay>> = {
  POINTS: "points",
  BONUS: "points",
  DEDUCTION: "number",
  RATIO: "computed",
};

/** The answers of a criterion that is answered by choosing; none for points. */
export function choicesOf(criterion: Criterion, translate: Words, format: Format): readonly Choice[] {
  switch (criterion.method) {
    case "PASS_FAIL":
      return ["true", "false"].map((value) => ({
        value,
        label: translate(`evaluation.answer.${value}`),
        points: value === "true" ? criterion.points : null,
      }));
    case "VIOLATION":
      return ["none", "remedied", "standing"].map((value) => ({
        value,
        label: translate(`evaluation.answer.${value}`),
        points: null,
      }));
    case "TIER":
      return criterion.tiers.map((tier) => ({
        value: tier.key,
        label: format.text(wording(tier.labelVi, tier.labelEn)),
        points: tier.points,
      }));
    case "LEVEL":
      return criterion.levels.map((level) => ({
        value: level.key,
        label: format.text(wording(level.descriptorVi, level.descriptorEn)),
        points: level.points,
      }));
    case "CHOICE":
      return criterion.options.map((option) => ({
        value: option.key,
        label: format.text(wording(option.labelVi, option.labelEn)),
        points: option.points,
      }));
    default:
      return [];
  }
}

/** A stored answer in words. Example: VIOLATION "remedied" → "Đã khắc phục"; POINTS "4.5" → "4,5 điểm". */
export function answerWords(criterion: Criterion, value: string | null, translate: Words, format: Format): string {
  if (value === null) return "–";
  if (wayOf(criterion) === "points") return translate("framework.part.points", { points: format.exact(value) });
  const choice = choicesOf(criterion, translate, format).find((one) => one.value === value);
  if (choice === undefined) return value;
  return choice.points === null
    ? choice.label
    : `${choice.label} (${translate("framework.part.points", { points: format.exact(choice.points) })})`;
}
