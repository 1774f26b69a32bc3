import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Ability, type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../kernel/index.ts";
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
import { AssessedLevel } from "./assessed-level.entity.ts";
import { AssessCompetenciesInput } from "./assessment.inputs.ts";
import { readAssessAbilities, readCompetencyAssessments, readLevelsOfAssessments } from "./assessment.read.ts";
import { assessCompetencies } from "./assessment.service.ts";
import { CompetencyAssessment } from "./competency-assessment.entity.ts";

const CompetencyAssessmentPage = pageOf("CompetencyAssessmentPage", CompetencyAssessment);

@ObjectType({ description: "Whether this viewer may assess the person's competencies (quyền đánh giá năng lực)." })
export class AssessAbilities {
  @Field(() => Ability, { description: "As the person (tự đánh giá)." })
  self!: Ability;

  @Field(() => Ability, { description: "As a head above (với tư cách thủ trưởng)." })
  head!: Ability;
}

@Resolver(() => CompetencyAssessment)
export class CompetencyAssessmentResolver {
  @Query(() => CompetencyAssessmentPage, {
    description: "Assessments of a person that the viewer may read, newest first (các lần đánh giá năng lực).",
  })
  competencyAssessments(
    @Ctx() context: RequestContext,
    @Arg("personId", () => Uuid, { description: "The person (cá nhân)." }) personId: string,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null = null,
  ): Promise<Page<CompetencyAssessment>> {
    return readCompetencyAssessments(context, personId, page ?? new PageInput());
  }

  @Mutation(() => CompetencyAssessment, {
    description: "Records somebody's levels, by oneself or as head; no score changes (đánh giá năng lực).",
  })
  assessCompetencies(
    @Arg("input", () => AssessCompetenciesInput, { description: "The assessment (lần đánh giá)." })
    input: AssessCompetenciesInput,
    @Ctx() context: RequestContext,
  ): Promise<CompetencyAssessment> {
    return context.write("assessCompetencies", input, assessCompetencies);
  }

  @FieldResolver(() => [AssessedLevel], { description: "The levels, in the order of the framework (các cấp độ)." })
  async levels(@Root() { id }: CompetencyAssessment, @Ctx() context: RequestContext): Promise<AssessedLevel[]> {
    return (await context.batch(readLevelsOfAssessments, id)) ?? [];
  }

  @FieldResolver(() => Person, { description: "The person (cá nhân)." })
  person(@Root() row: CompetencyAssessment, @Ctx() context: RequestContext): Promise<PersonRow | undefined> {
    return context.batch(readPersonsByIds, row.personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who assessed (người đánh giá)." })
  async assessor(@Root() row: CompetencyAssessment, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    const id = row.assessorPersonId;
    return id === null ? null : ((await context.batch(readPersonsByIds, id)) ?? null);
  }

  @FieldResolver(() => Unit, { description: "Unit of the person on that day (đơn vị)." })
  unit(@Root() row: CompetencyAssessment, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, row.unitId);
  }

  @FieldResolver(() => Position, { description: "Position of the person on that day (vị trí việc làm)." })
  position(@Root() row: CompetencyAssessment, @Ctx() context: RequestContext): Promise<PositionRow | undefined> {
    return context.batch(readPositionsByIds, row.positionId);
  }
}

@Resolver(() => AssessedLevel)
export class AssessedLevelResolver {
  @FieldResolver(() => Competency, { description: "The competency (năng lực)." })
  competency(@Root() row: AssessedLevel, @Ctx() context: RequestContext): Promise<Competency | undefined> {
    return context.batch(readCompetenciesByIds, row.criterionId);
  }
}

/** What a viewer may do about the competencies of a person. */
@Resolver(() => Person)
export class PersonAssessmentResolver {
  @FieldResolver(() => AssessAbilities, {
    description: "Whether the viewer may assess the person's competencies (quyền đánh giá năng lực).",
  })
  canAssessCompetencies(
    @Root() { id }: PersonRow,
    @Ctx() context: RequestContext,
  ): Promise<AssessAbilities | undefined> {
    return context.batch(readAssessAbilities, id);
  }
}
