import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Cycle, readCyclesByIds } from "../../cycle/index.ts";
import { FrameworkVersion, readRestedOn } from "../../framework/index.ts";
import {
  type Connection,
  ConnectionArgs,
  connectionOf,
  NotFound,
  type Page,
  PageInput,
  pageOf,
  readConnection,
  type RequestContext,
  selectedNames,
  Uuid,
} from "../../kernel/index.ts";
import {
  Person,
  Position,
  readPersonsByIds,
  readPositionsByIds,
  readUnitsByIds,
  Unit,
} from "../../organization/index.ts";
import { type EvaluationTally, readTalliesOfEvaluations } from "../ballot/tally.read.ts";
import { EvaluationTallyView, GradeOption } from "../meeting/meeting.views.ts";
import { readGradeOptions } from "../meeting/roll.read.ts";
import { abilitiesOf } from "../rights/abilities.ts";
import { deadlinesOf } from "../rights/deadlines-of.ts";
import { isResultHidden } from "../rights/hidden.ts";
import { readVeils } from "../rights/visible.read.ts";
import { StepDeadline } from "../rights/rights.views.ts";
import { Evaluation } from "./evaluation.entity.ts";
import { EvaluationStep } from "./evaluation.enums.ts";
import { EvaluationFilter, EvaluationSort } from "./evaluation.inputs.ts";
import { type EvaluationView, readEvaluation, readEvaluations, readMyEvaluations } from "./evaluation.read.ts";
import { DeciderView, EvaluationAbilities, ObjectionResolverView } from "./evaluation.views.ts";
import { deciderView } from "../authority/decider-view.ts";
import { linkOf, linksOf } from "./links/links.ts";
import { readDecider, readRights } from "./rights.read.ts";

const EvaluationPage = pageOf<EvaluationView>("EvaluationPage", Evaluation as never);
const EvaluationConnection = connectionOf<EvaluationView>("EvaluationConnection", Evaluation as never);

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @Query(() => EvaluationPage, { description: "Evaluations that the viewer may read (danh sách phiếu đánh giá)." })
  evaluations(
    @Ctx() context: RequestContext,
    @Arg("filter", () => EvaluationFilter, { nullable: true, description: "Which (bộ lọc)." })
    filter: EvaluationFilter | null,
    @Arg("sort", () => EvaluationSort, { nullable: true, description: "Order (sắp xếp)." }) sort: EvaluationSort | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<EvaluationView>> {
    const links = linksOf(info, "items");
    return readEvaluations(context, filter ?? undefined, sort ?? undefined, page ?? undefined, links);
  }

  @Query(() => EvaluationConnection, {
    description: "Evaluations that the viewer may read, to be walked by programs (danh sách phiếu đánh giá nối tiếp).",
  })
  evaluationsConnection(
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => EvaluationFilter, { nullable: true, description: "Which (lọc)." })
    filter: EvaluationFilter | null,
    @Arg("sort", () => EvaluationSort, { nullable: true, description: "Order (sắp xếp)." }) sort: EvaluationSort | null,
  ): Promise<Connection<EvaluationView>> {
    return readConnection({ list: "evaluations", hasEmptyKeys: true }, args, (page) =>
      readEvaluations(context, filter ?? undefined, sort ?? undefined, page),
    );
  }

  @Query(() => EvaluationPage, { description: "The viewer's own evaluations, newest period first (phiếu của tôi)." })
  myEvaluations(
    @Ctx() context: RequestContext,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<EvaluationView>> {
    return readMyEvaluations(context, page ?? undefined);
  }

  @Query(() => Evaluation, { description: "One evaluation (một phiếu đánh giá)." })
  async evaluation(
    @Ctx() context: RequestContext,
    @Arg("id", () => Uuid, { description: "Evaluation (phiếu đánh giá)." }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvaluationView> {
    const evaluation = await readEvaluation(context, id, linksOf(info));
    if (!evaluation) throw new NotFound("Evaluation", id);
    return evaluation;
  }

  @FieldResolver(() => Person, { nullable: true, description: "Person evaluated (người được đánh giá)." })
  person(@Root() evaluation: Evaluation, @Ctx() context: RequestContext) {
    const { personId } = evaluation;
    return personId === null ? null : (linkOf(evaluation, "person") ?? context.batch(readPersonsByIds, personId));
  }

  @FieldResolver(() => Unit, { description: "Unit at that time (đơn vị)." })
  unit(@Root() evaluation: Evaluation, @Ctx() context: RequestContext) {
    return linkOf(evaluation, "unit") ?? context.batch(readUnitsByIds, evaluation.unitId);
  }

  @FieldResolver(() => Position, { nullable: true, description: "Position at that time (vị trí việc làm)." })
  position(@Root() evaluation: Evaluation, @Ctx() context: RequestContext) {
    const { positionId } = evaluation;
    return positionId === null
      ? null
      : (linkOf(evaluation, "position") ?? context.batch(readPositionsByIds, positionId));
  }

  @FieldResolver(() => Cycle, { description: "Cycle (kỳ đánh giá)." })
  cycle(@Root() { cycleId }: Evaluation, @Ctx() context: RequestContext) {
    return context.batch(readCyclesByIds, cycleId);
  }

  @FieldResolver(() => FrameworkVersion, { description: "Version of the regulation it follows (phiên bản quy chế)." })
  frameworkVersion(
    @Root() { frameworkVersionId }: Evaluation,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRestedOn(context, frameworkVersionId, selectedNames(info));
  }

  @FieldResolver(() => [GradeOption], { description: "Grades of the regulation, best first (các mức xếp loại)." })
  async grades(@Root() { frameworkVersionId }: Evaluation, @Ctx() context: RequestContext): Promise<GradeOption[]> {
    return (await context.batch(readGradeOptions, frameworkVersionId)) ?? [];
  }

  @FieldResolver(() => [EvaluationTallyView], {
    description:
      "Votes on it, latest meeting last; small or unanimous secret ones only for those in charge (kết quả kiểm phiếu).",
  })
  async tallies(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<EvaluationTally[]> {
    if ((await context.batch(readVeils, id))?.onlyNotice) return [];
    return (await context.batch(readTalliesOfEvaluations, id)) ?? [];
  }

  @FieldResolver(() => DeciderView, { description: "Who decides, as of today (cấp có thẩm quyền)." })
  async decider(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<DeciderView> {
    return deciderView(context, await readDecider(context, evaluation));
  }

  @FieldResolver(() => ObjectionResolverView, {
    nullable: true,
    description: "Who would answer an objection to the decision that stands (cấp giải quyết kiến nghị).",
  })
  async objectionResolver(
    @Root() evaluation: Evaluation,
    @Ctx() context: RequestContext,
  ): Promise<ObjectionResolverView | null> {
    const resolver = (await context.batch(readRights, evaluation.id))?.resolver ?? null;
    const veil = await context.batch(readVeils, evaluation.id);
    if (resolver === null || isResultHidden(evaluation, context.viewer, veil)) return null;
    return { ...(await deciderView(context, resolver)), unitId: resolver.unitId };
  }

  @FieldResolver(() => [EvaluationStep], { description: "Steps that it goes through, in order (các bước)." })
  async steps(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<EvaluationStep[]> {
    return ((await context.batch(readRights, id))?.steps ?? []).map((step) => EvaluationStep[step]);
  }

  @FieldResolver(() => [StepDeadline], { description: "Last days of its steps, and what is late (thời hạn)." })
  async deadlines(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<StepDeadline[]> {
    const facts = await context.batch(readRights, evaluation.id);
    return facts ? deadlinesOf(evaluation, facts) : [];
  }

  @FieldResolver(() => EvaluationAbilities, { description: "What the viewer may do (quyền thao tác)." })
  async abilities(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<EvaluationAbilities> {
    const facts = await context.batch(readRights, id);
    if (!facts) throw new NotFound("Evaluation", id);
    return abilitiesOf(context.viewer, facts);
  }
}
