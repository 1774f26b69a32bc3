import { Field, Int, ObjectType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import type {
  AbsenceKind,
  AuthorityRule,
  Frequency,
  ProcedureStep,
  QuotaRule,
  RollUpRule,
} from "../../rating/index.ts";
import { FrequencyEnum } from "../content/content.enums.ts";
import {
  AbsenceReasonEnum,
  SchemeActEnum,
  SchemeQuotaBaseEnum,
  SchemeQuotaGroupEnum,
  SchemeQuotaModeEnum,
  SchemeQuotaRoundingEnum,
  SchemeRollUpMethodEnum,
} from "./rules.enums.ts";
import { AppliesToView, LocalTextView, SchemeRoundingView } from "./scheme-parts.views.ts";
import { SchemeStepEnum } from "./scheme.enums.ts";

@ObjectType({ description: "Something that the law or the regulation says (quy định có căn cứ)." })
abstract class Grounded {
  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis?: string | null | undefined;
}

@ObjectType("SchemeQuotaExtension", { description: "A higher limit for outstanding units (mở rộng tỷ lệ)." })
export class SchemeQuotaExtensionView extends Grounded {
  @Field(() => Exact, { description: "Most, in per cent, where it is extended (tỷ lệ % mở rộng)." })
  percent!: string;

  @Field(() => LocalTextView, { nullable: true, description: "When it may be extended (điều kiện)." })
  when?: LocalTextView | null | undefined;
}

@ObjectType("SchemeQuota", {
  description: "How many may have the best grade; Khung never picks who (tỷ lệ khống chế).",
})
export class SchemeQuotaView extends Grounded {
  @Field(() => SchemeQuotaModeEnum, { description: "What it does (chế độ)." })
  mode!: QuotaRule["mode"];

  @Field(() => String, { description: "Grade that is limited (mức bị giới hạn)." })
  grade!: string;

  @Field(() => Exact, { description: "Most, in per cent of the base (tỷ lệ % tối đa)." })
  percent!: string;

  @Field(() => SchemeQuotaBaseEnum, { description: "Per cent of what (cơ số tính tỷ lệ)." })
  base!: QuotaRule["base"];

  @Field(() => String, {
    nullable: true,
    description: "The grade called good; the one below the limited grade when not said (mức hoàn thành tốt).",
  })
  goodGrade!: string | null;

  @Field(() => SchemeQuotaGroupEnum, { description: "Among whom it is counted (phạm vi tính)." })
  groupBy!: QuotaRule["groupBy"];

  @Field(() => SchemeQuotaRoundingEnum, { description: "Rounding of the number (làm tròn số người)." })
  rounding!: NonNullable<QuotaRule["rounding"]>;

  @Field(() => SchemeQuotaExtensionView, { nullable: true, description: "A higher limit (mở rộng)." })
  extension?: SchemeQuotaExtensionView | null | undefined;

  @Field(() => Int, {
    nullable: true,
    description: "With fewer rated than this the limit is one (dưới số này tối đa 1).",
  })
  atMostOneBelow?: number | null | undefined;
}

@ObjectType("SchemeProvisional", {
  description: "A result before the last periods are over, marked provisional (tạm tính).",
})
export class SchemeProvisionalView extends Grounded {
  @Field(() => Int, { description: "How many last periods may still be missing (số kỳ cuối còn thiếu)." })
  missing!: number;

  @Field(() => LocalTextView, { nullable: true, description: "Why (ghi chú)." })
  note?: LocalTextView | null | undefined;
}

@ObjectType("SchemeRollUp", { description: "How shorter periods make a longer one (tổng hợp các kỳ)." })
export class SchemeRollUpView extends Grounded {
  @Field(() => FrequencyEnum, { description: "Longer period (kỳ tổng hợp)." })
  to!: Frequency;

  @Field(() => FrequencyEnum, { description: "Shorter periods that make it (từ các kỳ)." })
  from!: Frequency;

  @Field(() => SchemeRollUpMethodEnum, { description: "How (cách tổng hợp)." })
  method!: RollUpRule["method"];

  @Field(() => Int, { description: "How many periods there should be (số kỳ phải có)." })
  expected!: number;

  @Field(() => Int, { description: "With fewer there is no result (số kỳ tối thiểu)." })
  minimumCount!: number;

  @Field(() => [AbsenceReasonEnum], {
    description: "Absences for which a period without a result is left out (lý do được trừ kỳ).",
  })
  excused!: AbsenceKind[];

  @Field(() => SchemeProvisionalView, { nullable: true, description: "Whether it may be provisional (tạm tính)." })
  provisional?: SchemeProvisionalView | null | undefined;

  @Field(() => SchemeRoundingView, {
    nullable: true,
    description: "Rounding of the mean; none: the scheme's (làm tròn).",
  })
  rounding?: SchemeRoundingView | null | undefined;
}

@ObjectType("SchemeAuthority", { description: "Who scores or rates whom (thẩm quyền)." })
export class SchemeAuthorityView extends Grounded {
  @Field(() => SchemeActEnum, { description: "What is done (việc)." })
  act!: AuthorityRule["act"];

  @Field(() => LocalTextView, { description: "Who is scored or rated (đối tượng)." })
  subject!: LocalTextView;

  @Field(() => LocalTextView, { description: "Who scores or rates (cấp có thẩm quyền)." })
  authority!: LocalTextView;

  @Field(() => AppliesToView, { nullable: true, description: "Whom it concerns (phạm vi áp dụng)." })
  appliesTo?: AppliesToView | null | undefined;

  @Field(() => [LocalTextView], { description: "Exceptions (ngoại lệ)." })
  exceptions!: LocalTextView[];
}

@ObjectType("SchemeProcedureStep", {
  description: "A step of the procedure as the regulation words it (bước trình tự).",
})
export class SchemeProcedureStepView extends Grounded {
  @Field(() => SchemeStepEnum, { description: "Kind of step (bước)." })
  step!: ProcedureStep["step"];

  @Field(() => LocalTextView, { description: "What happens (nội dung)." })
  text!: LocalTextView;

  @Field(() => LocalTextView, { nullable: true, description: "Who does it (người thực hiện)." })
  actor?: LocalTextView | null | undefined;

  @Field(() => LocalTextView, { nullable: true, description: "Until when (thời hạn)." })
  deadline?: LocalTextView | null | undefined;

  @Field(() => String, { nullable: true, description: "Code of the form used (mã mẫu)." })
  form?: string | null | undefined;

  @Field(() => AppliesToView, { nullable: true, description: "For whom it is done (phạm vi áp dụng)." })
  appliesTo?: AppliesToView | null | undefined;
}
