import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { CalendarDate, type RequestContext, Uuid } from "../../../kernel/index.ts";
import { Unit } from "../../unit/unit.entity.ts";
import { readUnitsByIds } from "../../unit/unit.read.ts";
import type { UnitRow } from "../../unit/unit.views.ts";
import { PostTarget } from "./post-target.entity.ts";
import { SetPostTargetInput } from "./post-target.inputs.ts";
import { readPostTargets } from "./post-target.read.ts";
import { setPostTarget } from "./post-target.service.ts";
import { PostTargetProgress } from "./post-target.views.ts";

@Resolver(() => PostTarget)
export class PostTargetResolver {
  @Query(() => [PostTargetProgress], {
    description: "Targets of a unit beside its titles and posts, by unit and due day (mục tiêu và thực tế).",
  })
  postTargets(
    @Ctx() context: RequestContext,
    @Arg("unitId", () => Uuid, { description: "The unit (đơn vị)." }) unitId: string,
    @Arg("includeSubtree", () => Boolean, {
      defaultValue: false,
      description: "Targets of the units below it too (cả đơn vị trực thuộc).",
    })
    includeSubtree: boolean,
    @Arg("asOf", () => CalendarDate, { nullable: true, description: "Day; today when left out (tại ngày)." })
    asOf: string | null = null,
  ): Promise<PostTargetProgress[]> {
    return readPostTargets(context, { unitId, includeSubtree, asOf });
  }

  @Mutation(() => PostTarget, {
    description: "Sets how many titles and posts a unit shall have by a day (đặt mục tiêu).",
  })
  setPostTarget(
    @Arg("input", () => SetPostTargetInput, { description: "The target (mục tiêu)." }) input: SetPostTargetInput,
    @Ctx() context: RequestContext,
  ): Promise<PostTarget> {
    return context.write("setPostTarget", input, setPostTarget);
  }

  @FieldResolver(() => Unit, { description: "The unit (đơn vị)." })
  unit(@Root() target: PostTarget, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, target.unitId);
  }
}
