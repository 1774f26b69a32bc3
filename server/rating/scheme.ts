import { z } from "zod";
import { AppliesTo } from "./applies-to.ts";
import { Basis, Code, ExactText, FormulaText, LocalText, Name } from "./content-text.ts";
import { GroupContent } from "./criteria.ts";
import { Frequency } from "./rules/frequency.ts";
import { ObjectionRule } from "./rules/objection-rule.ts";
import { AuthorityRule, ProcedureStep } from "./rules/procedure.ts";
import { QuotaRule } from "./rules/quota-rule.ts";
import { RollUpRule } from "./rules/roll-up-rule.ts";
import { SpecialCases } from "./rules/special-cases-rule.ts";
import { StepKind } from "./rules/steps.ts";
import { UseRule } from "./rules/use-rule.ts";
import { MetricSource, SubordinateSource, TaskSource } from "./sources/metric-source.ts";

const appliesTo = AppliesTo.optional().meta({ description: "Whom it concerns (phạm vi áp dụng)." });
const basis = Basis.optional();

/** How a grade comes about. */
export const SchemeMethod = z.enum(["SCORED", "CONDITIONS", "JUDGED"]).meta({
  id: "SchemeMethod",
  description:
    "SCORED: a score falls into bands; CONDITIONS: the first condition that holds; JUDGED: people name the grade, nothing is computed (phương pháp xếp loại).",
});
export type SchemeMethod = z.infer<typeof SchemeMethod>;

/** Who types a metric or states a finding. */
export const TypedBy = z.enum(["SELF", "HEAD"]).meta({
  id: "TypedBy",
  description: "SELF: the person, confirmed by the head; HEAD: only the deciding side (người nhập).",
});
export type TypedBy = z.infer<typeof TypedBy>;

export const Grade = z
  .strictObject({
    code: Code.meta({ description: "Code, such as HTXS (mã mức)." }),
    name: LocalText.meta({ description: "Name of the grade (tên mức xếp loại)." }),
  })
  .meta({ id: "Grade", description: "A grade (mức xếp loại)." });
export type Grade = z.infer<typeof Grade>;

export const MetricOption = z
  .strictObject({
    key: Code.meta({ description: "Key that an answer names (khóa)." }),
    label: LocalText.meta({ description: "What the choice means (nội dung lựa chọn)." }),
    value: ExactText.meta({ description: "Number that formulas see (giá trị)." }),
  })
  .meta({ id: "MetricOption", description: "A choice of a CHOICE metric (lựa chọn)." });
export type MetricOption = z.infer<typeof MetricOption>;

export const Metric = z
  .strictObject({
    name: Name,
    label: LocalText.meta({ description: "What it measures (chỉ số)." }),
    kind: z.enum(["RATIO", "NUMBER", "CHOICE"]).meta({
      description:
        "RATIO: a share, 1 is 100 %, at least 0; NUMBER: any number; CHOICE: one of the options (loại chỉ số).",
    }),
    min: ExactText.optional().meta({ description: "Least value (nhỏ nhất)." }),
    max: ExactText.optional().meta({ description: "Greatest value (lớn nhất)." }),
    options: z
      .array(MetricOption)
      .min(2)
      .max(20)
      .optional()
      .meta({ description: "Choices of a CHOICE metric (lựa chọn)." }),
    typedBy: TypedBy,
    source: MetricSource.optional(),
    tasks: TaskSource.optional(),
    subordinates: SubordinateSource.optional(),
    typedToo: z.boolean().optional().meta({
      description:
        "TASKS, SUBORDINATES: people may type the value while the source gives none; the result says so (cho phép nhập tay khi chưa đủ dữ liệu).",
    }),
    required: z.boolean().optional().meta({ description: "False: may stay unknown; default true (bắt buộc)." }),
    appliesTo,
    basis,
  })
  .meta({ id: "Metric", description: "A number that the score needs besides the criteria (chỉ số kết quả)." });
export type Metric = z.infer<typeof Metric>;

export const Formula = z
  .strictObject({
    name: Name.meta({ description: "Name; `score` is the total. A name may occur once per audience (tên công thức)." }),
    label: LocalText.meta({ description: "What it computes (nội dung)." }),
    text: FormulaText,
    appliesTo,
    basis,
  })
  .meta({ id: "Formula", description: "A named intermediate value (công thức)." });
export type Formula = z.infer<typeof Formula>;

export const Rounding = z
  .strictObject({
    scale: z.int().min(0).max(10).meta({ description: "Decimals kept (số chữ số thập phân)." }),
    mode: z.enum(["HALF_UP", "HALF_EVEN", "DOWN", "UP"]).meta({ description: "How (cách làm tròn)." }),
    when: z.enum(["BEFORE_BANDS", "AFTER_BANDS"]).meta({
      description:
        "BEFORE_BANDS: the rounded score is graded; AFTER_BANDS: the exact one is, rounding is for show (thời điểm làm tròn).",
    }),
  })
  .meta({ id: "Rounding", description: "Rounding of the score; absent means none (làm tròn)." });
export type Rounding = z.infer<typeof Rounding>;

export const Band = z
  .strictObject({
    grade: Code.meta({ description: "Grade of scores in the band (mức xếp loại)." }),
    from: ExactText.optional().meta({ description: "Lower edge; absent: open below (từ)." }),
    fromInclusive: z
      .boolean()
      .optional()
      .meta({ description: "The lower edge belongs to the band; default true (kể cả cận dưới)." }),
    to: ExactText.optional().meta({ description: "Upper edge; absent: open above (đến)." }),
    toInclusive: z
      .boolean()
      .optional()
      .meta({ description: "The upper edge belongs to the band; default false (kể cả cận trên)." }),
  })
  .meta({ id: "Band", description: "A band of scores (khung điểm)." });
export type Band = z.infer<typeof Band>;

export const Condition = z
  .strictObject({
    grade: Code.meta({ description: "Grade that the condition gives (mức xếp loại)." }),
    label: LocalText.meta({ description: "The condition in words (điều kiện)." }),
    when: FormulaText.meta({ description: "A condition over violations, findings, metrics (biểu thức điều kiện)." }),
    appliesTo,
    basis,
  })
  .meta({ id: "Condition", description: "A condition of a grade; the first that holds counts (điều kiện xếp loại)." });
export type Condition = z.infer<typeof Condition>;

export const GateKind = z.enum(["VETO", "CAP", "CAP_BY_UNIT_GRADE", "REQUIRE"]).meta({
  id: "GateKind",
  description:
    "VETO: this grade whatever the score, even without one; CAP: no better than this grade; CAP_BY_UNIT_GRADE: no better than the grade of the unit; REQUIRE: this grade only when the condition holds, else the next one whose requirements hold (loại chốt chặn).",
});
export type GateKind = z.infer<typeof GateKind>;

export const Gate = z
  .strictObject({
    code: Code.meta({ description: "Code (mã)." }),
    label: LocalText.meta({ description: "The rule in words (nội dung)." }),
    kind: GateKind,
    grade: Code.optional().meta({
      description:
        "VETO, CAP: grade that it lowers to; REQUIRE: grade that has the requirement; none for CAP_BY_UNIT_GRADE (mức xếp loại).",
    }),
    when: FormulaText.optional().meta({
      description:
        "VETO, CAP: when it strikes; REQUIRE: what must hold; CAP_BY_UNIT_GRADE: only then, absent means always (biểu thức điều kiện).",
    }),
    otherwise: z.enum(["NEXT_GRADE", "DECISION"]).optional().meta({
      description:
        "REQUIRE that does not hold: NEXT_GRADE falls to the next grade (default); DECISION leaves the grade to the authority (khi không đáp ứng).",
    }),
    appliesTo,
    basis,
  })
  .meta({ id: "Gate", description: "A rule that can only lower a grade (chốt chặn)." });
export type Gate = z.infer<typeof Gate>;

export const Finding = z
  .strictObject({
    name: Name,
    label: LocalText.meta({ description: "The fact in words (nội dung)." }),
    typedBy: TypedBy,
    appliesTo,
    basis,
  })
  .meta({ id: "Finding", description: "A fact about the period; not stated means no (kết luận, sự kiện)." });
export type Finding = z.infer<typeof Finding>;

export const BallotRule = z
  .strictObject({
    mode: z.enum(["OPEN", "SECRET", "NONE"]).meta({
      description:
        "OPEN: open vote; SECRET: secret vote; NONE: a meeting that comments, its opinions are recorded in the minutes (biểu quyết công khai, bỏ phiếu kín, chỉ nhận xét, đánh giá).",
    }),
    quorum: ExactText.meta({
      description: "Share of the eligible that must take part, such as 2/3 (tỷ lệ tham dự tối thiểu).",
    }),
    majority: ExactText.meta({
      description: "Share of the votes that a grade must exceed, such as 1/2 (tỷ lệ quá bán).",
    }),
    voters: z.enum(["UNIT", "BODY", "LEADERS"]).optional().meta({
      description:
        "Who votes. UNIT: everybody of the unit (default); BODY: the members of its collective leadership; LEADERS: heads and deputies of the unit and of those below (thành phần biểu quyết).",
    }),
  })
  .meta({ id: "BallotRule", description: "How the collective votes (quy định biểu quyết)." });
export type BallotRule = z.infer<typeof BallotRule>;

const steps = z.array(StepKind).min(2).max(10);

export const PeriodProcess = z
  .strictObject({
    periods: z.array(Frequency).min(1).max(5).meta({ description: "For cycles of these lengths (loại kỳ)." }),
    steps: steps.meta({ description: "Their steps, in order (các bước)." }),
    ballot: BallotRule.optional().meta({ description: "Required when COLLECTIVE is a step (biểu quyết)." }),
    selfGrade: z.boolean().optional().meta({
      description: "The person names a grade in the SELF step; default as the scheme says (tự nhận mức xếp loại).",
    }),
  })
  .meta({
    id: "PeriodProcess",
    description: "Other steps for some cycles, such as the year (quy trình theo loại kỳ).",
  });
export type PeriodProcess = z.infer<typeof PeriodProcess>;

export const Scheme = z
  .strictObject({
    method: SchemeMethod,
    grades: z.array(Grade).min(2).max(10).meta({ description: "Grades, best first (các mức xếp loại)." }),
    metrics: z.array(Metric).max(50).optional().meta({ description: "Metrics (chỉ số kết quả)." }),
    findings: z
      .array(Finding)
      .max(50)
      .optional()
      .meta({ description: "Facts that conditions and gates ask about (sự kiện)." }),
    formulas: z.array(Formula).max(50).optional().meta({ description: "Formulas, in any order (công thức)." }),
    maximum: ExactText.optional().meta({
      description: "Most points of the whole; bands cover 0 up to it (thang điểm).",
    }),
    bonusCap: ExactText.optional().meta({
      description:
        "Most that all BONUS criteria add together, counted in the order of the criteria (trần tổng điểm thưởng).",
    }),
    rounding: Rounding.optional(),
    bands: z.array(Band).max(10).optional().meta({ description: "Bands of a SCORED scheme (khung điểm)." }),
    conditions: z
      .array(Condition)
      .max(20)
      .optional()
      .meta({ description: "Conditions of a CONDITIONS scheme, in order (điều kiện)." }),
    gates: z.array(Gate).max(30).optional().meta({ description: "Gates, all asked (chốt chặn)." }),
    quota: QuotaRule.optional(),
    rollUp: z
      .array(RollUpRule)
      .min(1)
      .max(5)
      .optional()
      .meta({ description: "How shorter periods make a longer one (tổng hợp các kỳ)." }),
    specialCases: SpecialCases.optional(),
    authority: z
      .array(AuthorityRule)
      .min(1)
      .max(30)
      .optional()
      .meta({ description: "Who scores and who rates whom (thẩm quyền)." }),
    procedure: z
      .array(ProcedureStep)
      .min(1)
      .max(30)
      .optional()
      .meta({ description: "The whole procedure as the regulation describes it (trình tự, thủ tục)." }),
    steps: steps.meta({ description: "Steps, in order (các bước)." }),
    processes: z
      .array(PeriodProcess)
      .min(1)
      .max(5)
      .optional()
      .meta({ description: "Other steps for some cycles, such as the year (quy trình theo loại kỳ)." }),
    ballot: BallotRule.optional().meta({ description: "Required when COLLECTIVE is a step (biểu quyết)." }),
    objection: ObjectionRule.optional(),
    uses: z
      .array(UseRule)
      .min(1)
      .max(20)
      .optional()
      .meta({ description: "What results are used for (sử dụng kết quả)." }),
    selfGrade: z.boolean().meta({ description: "The person names a grade in the SELF step (tự nhận mức xếp loại)." }),
  })
  .meta({ id: "Scheme", description: "The rating rules (quy chế chấm)." });
export type Scheme = z.infer<typeof Scheme>;

/** Everything that rating needs: what is asked and what follows from the answers. */
export const RatingContent = z.strictObject({
  groups: z.array(GroupContent).max(50).meta({ description: "Groups of criteria (nhóm tiêu chí)." }),
  scheme: Scheme,
});
export type RatingContent = z.infer<typeof RatingContent>;
