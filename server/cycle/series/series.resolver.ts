import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import {
  Ability,
  ability,
  CalendarDate,
  type Page,
  PageInput,
  pageOf,
  type RequestContext,
  today,
  Uuid,
} from "../../kernel/index.ts";
import { readUnitsByIds, Unit } from "../../organization/index.ts";
import { canPlanCycle } from "../cycle.policy.ts";
import { readSpecialistUnits } from "../cycle.read.ts";
import { CycleSeries } from "./cycle-series.entity.ts";
import { nextPeriod } from "./periods.ts";
import { ChangeCycleSeriesInput, CreateCycleSeriesInput } from "./series.inputs.ts";
import { readSeries, readSeriesPage } from "./series.read.ts";
import { changeCycleSeries, createCycleSeries } from "./series.service.ts";

@ObjectType({ description: "What the viewer may do to a series (quyền thao tác với chuỗi kỳ)." })
export class CycleSeriesAbilities {
  @Field(() => Ability, { description: "Change or end it (sửa, kết thúc)." })
  canChange!: Ability;
}

@ObjectType({ description: "The period that a series opens next (kỳ tiếp theo)." })
export class NextPeriod {
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;
}

const CycleSeriesPage = pageOf("CycleSeriesPage", CycleSeries);

@Resolver(() => CycleSeries)
export class CycleSeriesResolver {
  @Query(() => CycleSeriesPage, { description: "Series of cycles, by name (danh sách chuỗi kỳ)." })
  cycleSeriesList(
    @Ctx() context: RequestContext,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<CycleSeries>> {
    return readSeriesPage(context, page ?? undefined);
  }

  @Query(() => CycleSeries, { description: "One series of cycles (một chuỗi kỳ)." })
  cycleSeries(
    @Ctx() context: RequestContext,
    @Arg("id", () => Uuid, { description: "Series (chuỗi kỳ)." }) id: string,
  ): Promise<CycleSeries> {
    return readSeries(context, id);
  }

  @Mutation(() => CycleSeries, { description: "Starts a series of cycles (lập chuỗi kỳ lặp lại)." })
  createCycleSeries(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateCycleSeriesInput, { description: "The rule (quy tắc)." }) input: CreateCycleSeriesInput,
  ): Promise<CycleSeries> {
    return context.write("createCycleSeries", input, createCycleSeries);
  }

  @Mutation(() => CycleSeries, { description: "Changes or ends a series of cycles (sửa chuỗi kỳ lặp lại)." })
  changeCycleSeries(
    @Ctx() context: RequestContext,
    @Arg("input", () => ChangeCycleSeriesInput, { description: "The new rule (quy tắc mới)." })
    input: ChangeCycleSeriesInput,
  ): Promise<CycleSeries> {
    return context.write("changeCycleSeries", input, changeCycleSeries);
  }

  @FieldResolver(() => Unit, { description: "Root of the units that take part (đơn vị gốc)." })
  unit(@Root() { unitId }: CycleSeries, @Ctx() context: RequestContext) {
    return context.batch(readUnitsByIds, unitId);
  }

  @FieldResolver(() => NextPeriod, { nullable: true, description: "What it opens next (kỳ tiếp theo)." })
  next(@Root() series: CycleSeries, @Ctx() context: RequestContext): NextPeriod | null {
    return nextPeriod(series, today(context.clock));
  }

  @FieldResolver(() => CycleSeriesAbilities, { description: "What the viewer may do (quyền thao tác)." })
  async abilities(@Root() { unitId }: CycleSeries, @Ctx() context: RequestContext): Promise<CycleSeriesAbilities> {
    const isSpecialist = Boolean(await context.batch(readSpecialistUnits, unitId));
    return { canChange: ability(canPlanCycle(context.viewer, isSpecialist)) };
  }
}
