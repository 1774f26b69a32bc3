import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Ability, ability, CalendarDate, type RequestContext, Uuid } from "../../kernel/index.ts";
import {
  canChangePosition,
  Position,
  type PositionRow,
  readPositionsByIds,
  readUsedElsewhere,
} from "../../organization/index.ts";
import { readCompetenciesByIds } from "../scale/competency.read.ts";
import { Competency } from "../scale/competency.views.ts";
import { Requirement } from "./requirement.entity.ts";
import { SetRequirementsInput } from "./requirement.inputs.ts";
import { readRequirements } from "./requirement.read.ts";
import { setRequirements } from "./requirement.service.ts";

@Resolver(() => Requirement)
export class RequirementResolver {
  @Query(() => [Requirement], {
    description: "What a position requires, in the order of the framework (yêu cầu năng lực của vị trí việc làm).",
  })
  requirements(
    @Ctx() context: RequestContext,
    @Arg("positionId", () => Uuid, { description: "The position (vị trí việc làm)." }) positionId: string,
    @Arg("asOf", () => CalendarDate, { nullable: true, description: "Day; today when left out (tại ngày)." })
    asOf: string | null = null,
  ): Promise<Requirement[]> {
    return readRequirements(context, positionId, asOf);
  }

  @Mutation(() => [Requirement], {
    description: "Sets what a position requires under a framework, as a whole (đặt yêu cầu năng lực).",
  })
  setRequirements(
    @Arg("input", () => SetRequirementsInput, { description: "The requirements (các yêu cầu)." })
    input: SetRequirementsInput,
    @Ctx() context: RequestContext,
  ): Promise<Requirement[]> {
    return context.write("setRequirements", input, setRequirements);
  }

  @FieldResolver(() => Position, { description: "The position (vị trí việc làm)." })
  position(@Root() { positionId }: Requirement, @Ctx() context: RequestContext): Promise<PositionRow | undefined> {
    return context.batch(readPositionsByIds, positionId);
  }

  @FieldResolver(() => Competency, { description: "The competency (năng lực)." })
  competency(@Root() { criterionId }: Requirement, @Ctx() context: RequestContext): Promise<Competency | undefined> {
    return context.batch(readCompetenciesByIds, criterionId);
  }
}

/** What a viewer may do to the requirements of a position. */
@Resolver(() => Position)
export class PositionRequirementsResolver {
  @FieldResolver(() => Ability, { description: "Set what the position requires (đặt yêu cầu năng lực)." })
  async canSetRequirements(@Root() position: PositionRow, @Ctx() context: RequestContext): Promise<Ability> {
    const usedElsewhere = (await context.batch(readUsedElsewhere, position.id)) ?? false;
    return ability(canChangePosition(context.viewer, { usedElsewhere }));
  }
}
