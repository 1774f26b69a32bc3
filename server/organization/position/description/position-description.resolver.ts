import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { type RequestContext, Uuid } from "../../../kernel/index.ts";
import { Position } from "../position.entity.ts";
import { type PositionRow, readPositionsByIds } from "../position.read.ts";
import { DescribePositionInput } from "./describe-position.inputs.ts";
import { describePosition } from "./describe-position.service.ts";
import { sectionsSchema } from "./description-sections.ts";
import { DescriptionTemplate, PositionDescription } from "./position-description.entity.ts";
import { readCurrentDescriptions, readPositionDescriptions } from "./position-description.read.ts";

@Resolver(() => PositionDescription)
export class PositionDescriptionResolver {
  @Query(() => [PositionDescription], {
    description: "Descriptions of a position, newest first (các bản mô tả vị trí việc làm).",
  })
  positionDescriptions(
    @Arg("positionId", () => Uuid, { description: "The position (vị trí việc làm)." }) positionId: string,
    @Ctx() context: RequestContext,
  ): Promise<PositionDescription[]> {
    return readPositionDescriptions(context, positionId);
  }

  @Query(() => String, { description: "JSON Schema of a template's sections (lược đồ các mục của mẫu)." })
  positionDescriptionSchema(
    @Arg("template", () => DescriptionTemplate, { description: "The template (mẫu)." }) template: DescriptionTemplate,
  ): string {
    return sectionsSchema(template);
  }

  @Mutation(() => PositionDescription, {
    description: "Describes a position by the sections of a template from a day on (lập bản mô tả vị trí việc làm).",
  })
  describePosition(
    @Arg("input", () => DescribePositionInput, { description: "The description (bản mô tả)." })
    input: DescribePositionInput,
    @Ctx() context: RequestContext,
  ): Promise<PositionDescription> {
    return context.write("describePosition", input, describePosition);
  }

  @FieldResolver(() => Position, { description: "The position (vị trí việc làm)." })
  position(
    @Root() { positionId }: PositionDescription,
    @Ctx() context: RequestContext,
  ): Promise<PositionRow | undefined> {
    return context.batch(readPositionsByIds, positionId);
  }
}

/** The description in force, on the position itself. */
@Resolver(() => Position)
export class PositionDescriptionOfPositionResolver {
  @FieldResolver(() => PositionDescription, {
    nullable: true,
    description: "The description in force today (bản mô tả đang áp dụng).",
  })
  async currentDescription(
    @Root() position: PositionRow,
    @Ctx() context: RequestContext,
  ): Promise<PositionDescription | null> {
    return (await context.batch(readCurrentDescriptions, position.id)) ?? null;
  }
}
