import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Cycle } from "../../cycle/index.ts";
import { type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../kernel/index.ts";
import { Person, readPersonsByIds, readUnitsByIds, Unit } from "../../organization/index.ts";
import { CycleExclusion } from "./cycle-exclusion.entity.ts";
import { OpeningProgress } from "./progress/opening-progress.ts";
import { readExclusions, readOpeningPreview, readOpeningProgress } from "./opening.read.ts";
import { closeCycle, openCycle } from "./opening.service.ts";
import { CloseCycleInput, CycleOpening, OpenCycleInput } from "./opening.views.ts";

const CycleExclusionPage = pageOf("CycleExclusionPage", CycleExclusion);
const CYCLE = { description: "Cycle (kỳ đánh giá)." };

@Resolver(() => CycleExclusion)
export class OpeningResolver {
  @Query(() => CycleOpening, {
    description: "Who would get an evaluation if the cycle were opened now (xem trước khi mở kỳ).",
  })
  openingPreview(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, CYCLE) cycleId: string,
  ): Promise<CycleOpening> {
    return readOpeningPreview(context, cycleId);
  }

  @Query(() => CycleExclusionPage, {
    description: "Who was left out when the cycle was opened, and why (người không được lập phiếu).",
  })
  cycleExclusions(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, CYCLE) cycleId: string,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<CycleExclusion>> {
    return readExclusions(context, cycleId, page ?? undefined);
  }

  @Query(() => OpeningProgress, {
    nullable: true,
    description: "How far an opening has come; nothing when none runs (tiến độ mở kỳ).",
  })
  openingProgress(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, CYCLE) cycleId: string,
  ): Promise<OpeningProgress | null> {
    return readOpeningProgress(context, cycleId);
  }

  @Mutation(() => CycleOpening, { description: "Opens a cycle: makes the evaluations (mở kỳ đánh giá)." })
  openCycle(
    @Ctx() context: RequestContext,
    @Arg("input", () => OpenCycleInput, { description: "Which cycle (kỳ đánh giá)." }) input: OpenCycleInput,
  ): Promise<CycleOpening> {
    return context.write("openCycle", input, openCycle);
  }

  @Mutation(() => Cycle, { description: "Closes a cycle whose evaluations are all finished (đóng kỳ đánh giá)." })
  closeCycle(
    @Ctx() context: RequestContext,
    @Arg("input", () => CloseCycleInput, { description: "Which cycle (kỳ đánh giá)." }) input: CloseCycleInput,
  ): Promise<Cycle> {
    return context.write("closeCycle", input, closeCycle);
  }

  @FieldResolver(() => Person, { description: "Person (người)." })
  person(@Root() { personId }: CycleExclusion, @Ctx() context: RequestContext) {
    return context.batch(readPersonsByIds, personId);
  }

  @FieldResolver(() => Unit, { description: "Unit of the appointment (đơn vị)." })
  unit(@Root() { unitId }: CycleExclusion, @Ctx() context: RequestContext) {
    return context.batch(readUnitsByIds, unitId);
  }
}
