import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../kernel/index.ts";
import {
  Person,
  type PersonRow,
  Position,
  type PositionRow,
  readPersonsByIds,
  readPositionsByIds,
  readUnitsByIds,
  Unit,
  type UnitRow,
} from "../../organization/index.ts";
import { readCompetenciesByIds } from "../scale/competency.read.ts";
import { Competency } from "../scale/competency.views.ts";
import { CompetencyGapFilter } from "./gap.inputs.ts";
import { readCompetencySpread } from "./competency-spread.read.ts";
import { readCompetencyGaps, readDevelopmentNeeds } from "./gap.read.ts";
import { CompetencyGap, CompetencySpread, DevelopmentNeed } from "./gap.views.ts";

const CompetencyGapPage = pageOf("CompetencyGapPage", CompetencyGap);
const DevelopmentNeedPage = pageOf("DevelopmentNeedPage", DevelopmentNeed);

@Resolver(() => CompetencyGap)
export class CompetencyGapResolver {
  @Query(() => CompetencyGapPage, {
    description: "Required levels beside those found, by person and competency (khoảng cách năng lực).",
  })
  competencyGaps(
    @Ctx() context: RequestContext,
    @Arg("filter", () => CompetencyGapFilter, { nullable: true, description: "Which (bộ lọc)." })
    filter: CompetencyGapFilter | null = null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null = null,
  ): Promise<Page<CompetencyGap>> {
    return readCompetencyGaps(context, filter, page ?? new PageInput());
  }

  @FieldResolver(() => Person, { description: "The person (cá nhân)." })
  person(@Root() gap: CompetencyGap, @Ctx() context: RequestContext): Promise<PersonRow | undefined> {
    return context.batch(readPersonsByIds, gap.personId);
  }

  @FieldResolver(() => Unit, { description: "The unit (đơn vị)." })
  unit(@Root() gap: CompetencyGap, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, gap.unitId);
  }

  @FieldResolver(() => Position, { description: "The position (vị trí việc làm)." })
  position(@Root() gap: CompetencyGap, @Ctx() context: RequestContext): Promise<PositionRow | undefined> {
    return context.batch(readPositionsByIds, gap.positionId);
  }

  @FieldResolver(() => Competency, { description: "The competency (năng lực)." })
  competency(@Root() gap: CompetencyGap, @Ctx() context: RequestContext): Promise<Competency | undefined> {
    return context.batch(readCompetenciesByIds, gap.criterionId);
  }
}

/** Numbers of people by level, for a unit or a position. */
@Resolver()
export class CompetencySpreadResolver {
  @Query(() => [CompetencySpread], {
    description: "Required competencies with how many people stand at which level (phân bố cấp độ năng lực).",
  })
  competencySpread(
    @Ctx() context: RequestContext,
    @Arg("unitId", () => Uuid, { nullable: true, description: "In this unit (đơn vị)." }) unitId: string | null,
    @Arg("includeSubtree", () => Boolean, {
      defaultValue: false,
      description: "And in the units below it (cả đơn vị trực thuộc).",
    })
    includeSubtree: boolean,
    @Arg("positionId", () => Uuid, { nullable: true, description: "In this position (vị trí việc làm)." })
    positionId: string | null = null,
  ): Promise<CompetencySpread[]> {
    return readCompetencySpread(context, { unitId, includeSubtree, positionId });
  }
}

@Resolver(() => DevelopmentNeed)
export class DevelopmentNeedResolver {
  @Query(() => DevelopmentNeedPage, {
    description: "What people of a unit lack, most needed first (nhu cầu đào tạo, bồi dưỡng).",
  })
  developmentNeeds(
    @Ctx() context: RequestContext,
    @Arg("unitId", () => Uuid, { description: "The unit (đơn vị)." }) unitId: string,
    @Arg("includeSubtree", () => Boolean, {
      defaultValue: false,
      description: "And the units below it, each by itself (cả đơn vị trực thuộc).",
    })
    includeSubtree: boolean,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null = null,
  ): Promise<Page<DevelopmentNeed>> {
    return readDevelopmentNeeds(context, { unitId, includeSubtree }, page ?? new PageInput());
  }

  @FieldResolver(() => Unit, { description: "The unit (đơn vị)." })
  unit(@Root() need: DevelopmentNeed, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, need.unitId);
  }
}
