import { Arg, Args, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import {
  Ability,
  ability,
  type Connection,
  ConnectionArgs,
  connectionOf,
  type Page,
  PageInput,
  pageOf,
  readConnection,
  type RequestContext,
  Uuid,
} from "../kernel/index.ts";
import { Unit, readUnitsByIds } from "../organization/index.ts";
import { Cycle } from "./cycle.entity.ts";
import { copyCycle } from "./copy-cycle.service.ts";
import {
  ChangeCycleInput,
  CopyCycleInput,
  CycleFilter,
  CycleSort,
  ExtendDeadlineInput,
  PlanCycleInput,
} from "./cycle.inputs.ts";
import { canChangeCycle, canCloseCycle, canExtendDeadline, canOpenCycle, canPlanCycle } from "./cycle.policy.ts";
import { type CycleRow, readCycle, readCycles, readSpecialistUnits } from "./cycle.read.ts";
import { changeCycle, planCycle } from "./cycle.service.ts";
import { DeadlineExtension } from "./deadline/deadline-extension.entity.ts";
import { readExtensions } from "./deadline/deadline.read.ts";
import { extendDeadline } from "./deadline/deadline.service.ts";
import { CycleSeries } from "./series/cycle-series.entity.ts";
import { readSeriesByIds } from "./series/series.read.ts";

@ObjectType({ description: "What the viewer may do to a cycle (quyền thao tác với kỳ đánh giá)." })
export class CycleAbilities {
  @Field(() => Ability, { description: "Change it (sửa)." })
  canChange!: Ability;

  @Field(() => Ability, { description: "Open it (mở kỳ)." })
  canOpen!: Ability;

  @Field(() => Ability, { description: "Close it (đóng kỳ)." })
  canClose!: Ability;

  @Field(() => Ability, { description: "Move a deadline further away (gia hạn)." })
  canExtendDeadline!: Ability;

  @Field(() => Ability, { description: "Plan another one like it (sao chép)." })
  canCopy!: Ability;
}

const CyclePage = pageOf<CycleRow>("CyclePage", Cycle as never);
const CycleConnection = connectionOf<CycleRow>("CycleConnection", Cycle as never);

@Resolver(() => Cycle)
export class CycleResolver {
  @Query(() => CyclePage, { description: "Cycles, newest first (danh sách kỳ đánh giá)." })
  cycles(
    @Ctx() context: RequestContext,
    @Arg("filter", () => CycleFilter, { nullable: true, description: "Which (bộ lọc)." }) filter: CycleFilter | null,
    @Arg("sort", () => CycleSort, { nullable: true, description: "Order (sắp xếp)." }) sort: CycleSort | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<CycleRow>> {
    return readCycles(context, filter ?? undefined, sort ?? undefined, page ?? undefined);
  }

  @Query(() => CycleConnection, { description: "Cycles, to be walked by programs (danh sách kỳ đánh giá nối tiếp)." })
  cyclesConnection(
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => CycleFilter, { nullable: true, description: "Which (lọc)." }) filter: CycleFilter | null,
    @Arg("sort", () => CycleSort, { nullable: true, description: "Order (sắp xếp)." }) sort: CycleSort | null,
  ): Promise<Connection<CycleRow>> {
    return readConnection({ list: "cycles" }, args, (page) =>
      readCycles(context, filter ?? undefined, sort ?? undefined, page),
    );
  }

  @Query(() => Cycle, { description: "One cycle (một kỳ đánh giá)." })
  cycle(
    @Ctx() context: RequestContext,
    @Arg("id", () => Uuid, { description: "Cycle (kỳ đánh giá)." }) id: string,
  ): Promise<CycleRow> {
    return readCycle(context, id);
  }

  @Mutation(() => Cycle, { description: "Plans a cycle (lập kỳ đánh giá)." })
  planCycle(
    @Ctx() context: RequestContext,
    @Arg("input", () => PlanCycleInput, { description: "The cycle (kỳ đánh giá)." }) input: PlanCycleInput,
  ): Promise<Cycle> {
    return context.write("planCycle", input, planCycle);
  }

  @Mutation(() => Cycle, { description: "Changes a cycle that is not opened yet (sửa kỳ đánh giá)." })
  changeCycle(
    @Ctx() context: RequestContext,
    @Arg("input", () => ChangeCycleInput, { description: "The new content (nội dung mới)." }) input: ChangeCycleInput,
  ): Promise<Cycle> {
    return context.write("changeCycle", input, changeCycle);
  }

  @Mutation(() => Cycle, { description: "Plans a cycle like another one (sao chép kỳ đánh giá)." })
  copyCycle(
    @Ctx() context: RequestContext,
    @Arg("input", () => CopyCycleInput, { description: "Which and when (nội dung)." }) input: CopyCycleInput,
  ): Promise<Cycle> {
    return context.write("copyCycle", input, copyCycle);
  }

  @Mutation(() => Cycle, { description: "Moves a deadline further away, with a reason (gia hạn)." })
  extendDeadline(
    @Ctx() context: RequestContext,
    @Arg("input", () => ExtendDeadlineInput, { description: "Which and until when (nội dung)." })
    input: ExtendDeadlineInput,
  ): Promise<Cycle> {
    return context.write("extendDeadline", input, extendDeadline);
  }

  @FieldResolver(() => [DeadlineExtension], {
    description: "Deadlines that were moved, latest last (các lần gia hạn).",
  })
  async extensions(@Root() { id }: Cycle, @Ctx() context: RequestContext): Promise<DeadlineExtension[]> {
    return (await context.batch(readExtensions, id)) ?? [];
  }

  @FieldResolver(() => CycleSeries, { nullable: true, description: "Series that planned it (chuỗi kỳ lặp)." })
  async series(@Root() { seriesId }: Cycle, @Ctx() context: RequestContext): Promise<CycleSeries | null> {
    return seriesId === null ? null : ((await context.batch(readSeriesByIds, seriesId)) ?? null);
  }

  @FieldResolver(() => Unit, { description: "Root of the units that take part (đơn vị gốc)." })
  async unit(@Root() cycle: Cycle, @Ctx() context: RequestContext) {
    return context.batch(readUnitsByIds, cycle.unitId);
  }

  @FieldResolver(() => CycleAbilities, { description: "What the viewer may do (quyền thao tác)." })
  async abilities(@Root() cycle: Cycle, @Ctx() context: RequestContext): Promise<CycleAbilities> {
    const isSpecialist = Boolean(await context.batch(readSpecialistUnits, cycle.unitId));
    const facts = { status: cycle.status, isSpecialist };
    const { viewer } = context;
    return {
      canChange: ability(canChangeCycle(viewer, facts)),
      canOpen: ability(canOpenCycle(viewer, facts)),
      canClose: ability(canCloseCycle(viewer, facts)),
      canExtendDeadline: ability(canExtendDeadline(viewer, facts)),
      canCopy: ability(canPlanCycle(viewer, isSpecialist)),
    };
  }
}
