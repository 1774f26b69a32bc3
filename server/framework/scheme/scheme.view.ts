import { Field, ObjectType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import type { LocalText, Scheme, SchemeMethod, StepKind } from "../../rating/index.ts";
import {
  SchemeBallotView,
  SchemeBandView,
  SchemeConditionView,
  SchemeFindingView,
  SchemeFormulaView,
  SchemeGateView,
  SchemeGradeView,
  SchemeMetricView,
  SchemeRoundingView,
} from "./scheme-parts.views.ts";
import { SchemeMethodEnum, SchemeStepEnum } from "./scheme.enums.ts";

@ObjectType("Scheme", { description: "The rating rules of a version (quy chế chấm)." })
export class SchemeView {
  @Field(() => SchemeMethodEnum, { description: "How a grade comes about (phương pháp xếp loại)." })
  method!: SchemeMethod;

  @Field(() => [SchemeGradeView], { description: "Grades, best first (các mức xếp loại)." })
  grades!: SchemeGradeView[];

  @Field(() => [SchemeMetricView], { description: "Metrics (chỉ số kết quả)." })
  metrics!: SchemeMetricView[];

  @Field(() => [SchemeFindingView], { description: "Facts that conditions and gates ask about (sự kiện)." })
  findings!: SchemeFindingView[];

  @Field(() => [SchemeFormulaView], { description: "Formulas (công thức)." })
  formulas!: SchemeFormulaView[];

  @Field(() => Exact, { nullable: true, description: "Most points of the whole (thang điểm)." })
  maximum?: string | null | undefined;

  @Field(() => SchemeRoundingView, { nullable: true, description: "Rounding; none: exact (làm tròn)." })
  rounding?: SchemeRoundingView | null | undefined;

  @Field(() => [SchemeBandView], { description: "Bands of a SCORED scheme (khung điểm)." })
  bands!: SchemeBandView[];

  @Field(() => [SchemeConditionView], { description: "Conditions of a CONDITIONS scheme, in order (điều kiện)." })
  conditions!: SchemeConditionView[];

  @Field(() => [SchemeGateView], { description: "Gates, all asked (chốt chặn)." })
  gates!: SchemeGateView[];

  @Field(() => [SchemeStepEnum], { description: "Steps, in order (các bước)." })
  steps!: StepKind[];

  @Field(() => SchemeBallotView, {
    nullable: true,
    description: "How the collective votes, where it does (biểu quyết).",
  })
  ballot?: SchemeBallotView | null | undefined;

  @Field(() => Boolean, { description: "The person names a grade in the SELF step (tự nhận mức xếp loại)." })
  selfGrade!: boolean;
}

/** The scheme in the shape that the API sends: texts by language, defaults filled in. */
export function schemeView(scheme: Scheme): SchemeView {
  return {
    ...scheme,
    grades: scheme.grades.map(({ code, name }) => ({ code, nameVi: name.vi, nameEn: name.en ?? null })),
    metrics: (scheme.metrics ?? []).map((metric) => ({
      ...labelled(metric),
      options: (metric.options ?? []).map(labelled),
      isRequired: metric.required ?? true,
    })),
    findings: (scheme.findings ?? []).map(labelled),
    formulas: (scheme.formulas ?? []).map(labelled),
    bands: (scheme.bands ?? []).map((band) => ({
      ...band,
      isFromInclusive: band.fromInclusive ?? true,
      isToInclusive: band.toInclusive ?? false,
    })),
    conditions: (scheme.conditions ?? []).map(labelled),
    gates: (scheme.gates ?? []).map(labelled),
  };
}

function labelled<T extends { readonly label: LocalText }>(
  part: T,
): Omit<T, "label"> & { labelVi: string; labelEn: string | null } {
  const { label, ...rest } = part;
  return { ...rest, labelVi: label.vi, labelEn: label.en ?? null };
}
