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
import { SchemeAuthorityView, SchemeProcedureStepView, SchemeQuotaView, SchemeRollUpView } from "./rules.views.ts";
import { SchemeObjectionView, SchemeProcessView, SchemeUseView } from "./process.views.ts";
import { SchemeMethodEnum, SchemeStepEnum } from "./scheme.enums.ts";
import { SchemeSpecialCasesView, specialCasesView } from "./special-cases.views.ts";

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

  @Field(() => Exact, { nullable: true, description: "Most that all bonuses add together (trần tổng điểm thưởng)." })
  bonusCap?: string | null | undefined;

  @Field(() => SchemeRoundingView, { nullable: true, description: "Rounding; none: exact (làm tròn)." })
  rounding?: SchemeRoundingView | null | undefined;

  @Field(() => [SchemeBandView], { description: "Bands of a SCORED scheme (khung điểm)." })
  bands!: SchemeBandView[];

  @Field(() => [SchemeConditionView], { description: "Conditions of a CONDITIONS scheme, in order (điều kiện)." })
  conditions!: SchemeConditionView[];

  @Field(() => [SchemeGateView], { description: "Gates, all asked (chốt chặn)." })
  gates!: SchemeGateView[];

  @Field(() => SchemeQuotaView, { nullable: true, description: "How many may have the best grade (tỷ lệ khống chế)." })
  quota!: SchemeQuotaView | null;

  @Field(() => [SchemeRollUpView], { description: "How shorter periods make a longer one (tổng hợp các kỳ)." })
  rollUp!: SchemeRollUpView[];

  @Field(() => SchemeSpecialCasesView, { nullable: true, description: "Special cases (trường hợp đặc biệt)." })
  specialCases!: SchemeSpecialCasesView | null;

  @Field(() => [SchemeAuthorityView], { description: "Who scores and who rates whom (thẩm quyền)." })
  authority!: SchemeAuthorityView[];

  @Field(() => [SchemeProcedureStepView], {
    description: "The whole procedure as the regulation describes it, in order (trình tự, thủ tục).",
  })
  procedure!: SchemeProcedureStepView[];

  @Field(() => [SchemeStepEnum], { description: "Steps, in order (các bước)." })
  steps!: StepKind[];

  @Field(() => SchemeBallotView, {
    nullable: true,
    description: "How the collective votes, where it does (biểu quyết).",
  })
  ballot?: SchemeBallotView | null | undefined;

  @Field(() => Boolean, { description: "The person names a grade in the SELF step (tự nhận mức xếp loại)." })
  selfGrade!: boolean;

  @Field(() => [SchemeProcessView], { description: "Other steps for some cycles (quy trình theo loại kỳ)." })
  processes!: SchemeProcessView[];

  @Field(() => SchemeObjectionView, { nullable: true, description: "Objections to a result (kiến nghị)." })
  objection!: SchemeObjectionView | null;

  @Field(() => [SchemeUseView], { description: "What results are used for (sử dụng kết quả)." })
  uses!: SchemeUseView[];
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
      source: metric.source ?? "TYPED",
      typedToo: metric.typedToo ?? false,
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
    ...beyondOnePerson(scheme),
    ...aroundTheRating(scheme),
  };
}

function beyondOnePerson({
  quota,
  rollUp = [],
  specialCases,
  authority = [],
  procedure = [],
}: Scheme): BeyondOnePerson {
  return {
    quota: quota ? { ...quota, goodGrade: quota.goodGrade ?? null, rounding: quota.rounding ?? "DOWN" } : null,
    rollUp: rollUp.map((rule) => ({ ...rule, minimumCount: rule.minimumCount ?? 1, excused: rule.excused ?? [] })),
    specialCases: specialCases ? specialCasesView(specialCases) : null,
    authority: authority.map((rule) => ({ ...rule, exceptions: rule.exceptions ?? [] })),
    procedure,
  };
}

type BeyondOnePerson = Pick<SchemeView, "quota" | "rollUp" | "specialCases" | "authority" | "procedure">;

function aroundTheRating({ processes = [], objection, uses = [], selfGrade }: Scheme): AroundTheRating {
  return {
    processes: processes.map((process) => ({ ...process, selfGrade: process.selfGrade ?? selfGrade })),
    objection: objection ? { ...objection, resolvedBy: objection.resolvedBy ?? "SUPERIOR" } : null,
    uses: uses.map((use) => ({ ...use, consecutive: use.consecutive ?? 1 })),
  };
}

type AroundTheRating = Pick<SchemeView, "processes" | "objection" | "uses">;

function labelled<T extends { readonly label: LocalText }>(
  part: T,
): Omit<T, "label"> & { labelVi: string; labelEn: string | null } {
  const { label, ...rest } = part;
  return { ...rest, labelVi: label.vi, labelEn: label.en ?? null };
}
