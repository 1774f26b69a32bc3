import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { type Page, PageInput, type RequestContext, Uuid } from "../../kernel/index.ts";
import { Position, type PositionRow, readPositionsByIds } from "../../organization/index.ts";
import { RequirementMatrixFilter, SetRequirementsOfPositionsInput } from "./requirement-matrix.inputs.ts";
import { readRequirementMatrix } from "./requirement-matrix.read.ts";
import { setRequirementsOfPositions } from "./requirement-matrix.service.ts";
import { RequirementMatrixPage, RequirementMatrixRow } from "./requirement-matrix.views.ts";

@Resolver(() => RequirementMatrixRow)
export class RequirementMatrixResolver {
  @Query(() => RequirementMatrixPage, {
    description: "What many positions require today under one framework (bảng yêu cầu năng lực theo vị trí).",
  })
  requirementMatrix(
    @Ctx() context: RequestContext,
    @Arg("versionId", () => Uuid, { description: "Version of a competency framework (phiên bản)." }) versionId: string,
    @Arg("filter", () => RequirementMatrixFilter, { nullable: true, description: "Which positions (bộ lọc)." })
    filter: RequirementMatrixFilter | null = null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which page (trang)." }) page: PageInput | null = null,
  ): Promise<Page<RequirementMatrixRow>> {
    return readRequirementMatrix(context, { versionId, filter, page: page ?? new PageInput() });
  }

  @Mutation(() => [RequirementMatrixRow], {
    description: "Sets what several positions require under a framework, all or none (đặt yêu cầu năng lực hàng loạt).",
  })
  setRequirementsOfPositions(
    @Arg("input", () => SetRequirementsOfPositionsInput, { description: "The requirements (các yêu cầu)." })
    input: SetRequirementsOfPositionsInput,
    @Ctx() context: RequestContext,
  ): Promise<RequirementMatrixRow[]> {
    return context.write("setRequirementsOfPositions", input, setRequirementsOfPositions);
  }

  @FieldResolver(() => Position, { description: "The position (vị trí việc làm)." })
  position(
    @Root() { positionId }: RequirementMatrixRow,
    @Ctx() context: RequestContext,
  ): Promise<PositionRow | undefined> {
    return context.batch(readPositionsByIds, positionId);
  }
}
