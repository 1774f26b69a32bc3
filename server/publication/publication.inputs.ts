import { IsBoolean, IsInt, IsOptional, Matches, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../kernel/index.ts";
import { PublicationAudience } from "./publication.entity.ts";

@InputType({ description: "Which results to whom (nội dung công bố)." })
export class PublishResultsInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  @MaxLength(36)
  cycleId!: string;

  @Field(() => Uuid, { description: "Unit (đơn vị)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => PublicationAudience, { description: "To whom (phạm vi)." })
  @MaxLength(20)
  audience!: PublicationAudience;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Inside: with the people of the units below; the public always sees them counted (gồm đơn vị trực thuộc).",
  })
  @IsOptional()
  @IsBoolean()
  includesSubUnits?: boolean = false;

  @Field(() => String, {
    nullable: true,
    description: "Digest of the preview; when something changed since, nothing is published (mã băm bản xem trước).",
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  @MaxLength(64)
  previewHash?: string | null;

  @Field(() => String, { nullable: true, description: "Sent again, it is published once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "What is no longer shown, and why (thu hồi bản công bố)." })
export class WithdrawPublicationInput {
  @Field(() => Uuid, { description: "Publication (bản công bố)." })
  @MaxLength(36)
  publicationId!: string;

  @Field(() => Int, { description: "Version of the record as it was read (phiên bản bản ghi)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { description: "Why; not shown to the public (lý do)." })
  @MaxLength(2000)
  reason!: string;

  @Field(() => String, { nullable: true, description: "Sent again, it is withdrawn once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which publications a list holds (bộ lọc bản công bố)." })
export class PublicationFilter {
  @Field(() => Uuid, { nullable: true, description: "Of this unit (đơn vị)." })
  @IsOptional()
  @MaxLength(36)
  unitId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Of this cycle (kỳ đánh giá)." })
  @IsOptional()
  @MaxLength(36)
  cycleId?: string | null;

  @Field(() => PublicationAudience, { nullable: true, description: "To these (phạm vi)." })
  @IsOptional()
  @MaxLength(20)
  audience?: PublicationAudience | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only what is shown now; otherwise the record of all, where one may read it (đang công bố).",
  })
  @IsOptional()
  @IsBoolean()
  shownNow?: boolean | null;
}
