import { ArrayMaxSize, ArrayMinSize, IsEnum, IsOptional, Matches, MaxLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { DelegatedAct } from "./delegation.entity.ts";

@InputType({ description: "Somebody acts in place of a head (ủy quyền)." })
export class DelegateActsInput {
  @Field(() => Uuid, { description: "Unit that it is about (đơn vị)." })
  unitId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it reaches the units below; yes when left out (gồm cả đơn vị cấp dưới).",
  })
  includesSubtree?: boolean | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Who delegates; whoever heads the unit on the day when left out (người ủy quyền).",
  })
  fromPersonId?: string | null;

  @Field(() => Uuid, { description: "Who acts instead (người được ủy quyền)." })
  toPersonId!: string;

  @Field(() => [DelegatedAct], { description: "What is delegated (việc được ủy quyền)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsEnum(DelegatedAct, { each: true })
  acts!: DelegatedAct[];

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, when it is known (đến ngày)." })
  endsOn?: string | null;

  @Field(() => String, { description: "Document (văn bản ủy quyền)." })
  @MaxLength(200)
  @Matches(/\S/u)
  document!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A delegation ends on its last day (chấm dứt ủy quyền)." })
export class EndDelegationInput {
  @Field(() => Uuid, { description: "The delegation (ủy quyền)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;

  @Field(() => String, { description: "Why it ends (lý do chấm dứt)." })
  @MaxLength(1000)
  @Matches(/\S/u)
  reason!: string;
}

@InputType({ description: "Which delegations a list holds (lọc ủy quyền)." })
export class DelegationFilter {
  @Field(() => Uuid, { nullable: true, description: "About this unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "From or to this person (người ủy quyền hoặc được ủy quyền)." })
  personId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "In force on this day; of all days when left out (tại ngày).",
  })
  asOf?: string | null;
}
