import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import { Cycle, type CycleRow, readCyclesByIds } from "../../cycle/index.ts";
import { Framework } from "../../framework/index.ts";
import type { RequestContext } from "../../kernel/index.ts";
import { type PinnedCycleRow, readPinnedCycles } from "../opening/pinned-cycles.read.ts";

@ObjectType({ description: "A running cycle that rates by a version of a framework (kỳ đang mở theo phiên bản)." })
export class PinnedCycle {
  @Field(() => ID, { description: "The cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => ID, { description: "The version, for good (phiên bản)." })
  versionId!: string;

  @Field(() => Int, { description: "Number of the version (số phiên bản)." })
  versionNumber!: number;
}

@Resolver(() => Framework)
export class FrameworkCyclesResolver {
  @FieldResolver(() => [PinnedCycle], {
    description: "Running cycles with the version that each is pinned to, newest first (các kỳ đang mở).",
  })
  async runningCycles(@Root() { id }: Framework, @Ctx() context: RequestContext): Promise<PinnedCycleRow[]> {
    return (await context.batch(readPinnedCycles, id)) ?? [];
  }
}

@Resolver(() => PinnedCycle)
export class PinnedCycleResolver {
  @FieldResolver(() => Cycle, { nullable: true, description: "The cycle (kỳ đánh giá)." })
  async cycle(@Root() { cycleId }: PinnedCycleRow, @Ctx() context: RequestContext): Promise<CycleRow | null> {
    return (await context.batch(readCyclesByIds, cycleId)) ?? null;
  }
}
