import { Arg, Args, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import {
  Ability,
  ability,
  CalendarDate,
  type Connection,
  ConnectionArgs,
  connectionOf,
  type Page,
  PageInput,
  pageOf,
  readConnection,
  type RequestContext,
  Uuid,
} from "../../kernel/index.ts";
import { Unit } from "../unit/unit.entity.ts";
import { readUnitsByIds } from "../unit/unit.read.ts";
import type { UnitRow } from "../unit/unit.views.ts";
import { Position } from "./position.entity.ts";
import {
  ChangePositionInput,
  DefinePositionInput,
  PositionFilter,
  PositionSortInput,
  SetPostsInput,
} from "./position.inputs.ts";
import { canChangePosition } from "./position.policy.ts";
import {
  type PositionRow,
  readPosition,
  readPositionPosts,
  readPositions,
  readPositionsByIds,
  readPosts,
  readUsedElsewhere,
} from "./position.read.ts";
import { changePosition, definePosition } from "./position.service.ts";
import { Post } from "./post.entity.ts";
import { setPosts } from "./post.service.ts";

const PositionPage = pageOf<PositionRow>("PositionPage", Position as never);
const PositionConnection = connectionOf<PositionRow>("PositionConnection", Position as never);

@ObjectType({ description: "What this viewer may do to the position (quyền trên vị trí việc làm)." })
export class PositionAbilities {
  @Field(() => Ability, { description: "Change its particulars (sửa)." })
  canChange!: Ability;
}

@Resolver(() => Position)
export class PositionResolver {
  @Query(() => PositionPage, { description: "Job positions (danh sách vị trí việc làm)." })
  positions(
    @Ctx() context: RequestContext,
    @Arg("filter", () => PositionFilter, { nullable: true, description: "Which positions (lọc)." })
    filter: PositionFilter | null,
    @Arg("sort", () => PositionSortInput, { nullable: true, description: "Order, by name when left out (sắp xếp)." })
    sort: PositionSortInput | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<PositionRow>> {
    return readPositions(context, { filter, sort, page: page ?? new PageInput() });
  }

  @Query(() => PositionConnection, {
    description: "Job positions, to be walked by programs (danh sách vị trí việc làm nối tiếp).",
  })
  positionsConnection(
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => PositionFilter, { nullable: true, description: "Which (lọc)." }) filter: PositionFilter | null,
    @Arg("sort", () => PositionSortInput, { nullable: true, description: "Order (sắp xếp)." })
    sort: PositionSortInput | null,
  ): Promise<Connection<PositionRow>> {
    return readConnection({ list: "positions" }, args, (page) => readPositions(context, { filter, sort, page }));
  }

  @Query(() => Position, { description: "One job position (một vị trí việc làm)." })
  position(
    @Arg("id", () => Uuid, { description: "The position (vị trí việc làm)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PositionRow> {
    return readPosition(context, id);
  }

  @FieldResolver(() => PositionAbilities, { description: "What this viewer may do to the position (quyền thao tác)." })
  async abilities(@Root() position: PositionRow, @Ctx() context: RequestContext): Promise<PositionAbilities> {
    const usedElsewhere = (await context.batch(readUsedElsewhere, position.id)) ?? false;
    return { canChange: ability(canChangePosition(context.viewer, { usedElsewhere })) };
  }

  @Mutation(() => Position, { description: "Adds a position to a catalogue (thêm vị trí việc làm)." })
  definePosition(
    @Arg("input", () => DefinePositionInput, { description: "The position (vị trí việc làm)." })
    input: DefinePositionInput,
    @Ctx() context: RequestContext,
  ): Promise<Position> {
    return context.write("definePosition", input, definePosition);
  }

  @Mutation(() => Position, { description: "Changes the particulars of a position (sửa vị trí việc làm)." })
  changePosition(
    @Arg("input", () => ChangePositionInput, { description: "The change (nội dung sửa)." }) input: ChangePositionInput,
    @Ctx() context: RequestContext,
  ): Promise<Position> {
    return context.write("changePosition", input, changePosition);
  }
}

@Resolver(() => Post)
export class PostResolver {
  @Query(() => [Post], { description: "Posts of a unit on a day (biên chế của đơn vị)." })
  posts(
    @Ctx() context: RequestContext,
    @Arg("unitId", () => Uuid, { description: "The unit (đơn vị)." }) unitId: string,
    @Arg("asOf", () => CalendarDate, { nullable: true, description: "Day; today when left out (tại ngày)." })
    asOf: string | null,
  ): Promise<Post[]> {
    return readPosts(context, unitId, asOf ?? null);
  }

  @Query(() => [Post], {
    description: "Posts of a position on a day, by unit (biên chế của vị trí việc làm theo đơn vị).",
  })
  positionPosts(
    @Ctx() context: RequestContext,
    @Arg("positionId", () => Uuid, { description: "The position (vị trí việc làm)." }) positionId: string,
    @Arg("asOf", () => CalendarDate, { nullable: true, description: "Day; today when left out (tại ngày)." })
    asOf: string | null,
  ): Promise<Post[]> {
    return readPositionPosts(context, positionId, asOf ?? null);
  }

  @FieldResolver(() => Position, { description: "The position (vị trí việc làm)." })
  position(@Root() post: Post, @Ctx() context: RequestContext): Promise<PositionRow | undefined> {
    return context.batch(readPositionsByIds, post.positionId);
  }

  @FieldResolver(() => Unit, { description: "The unit (đơn vị)." })
  unit(@Root() post: Post, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, post.unitId);
  }

  @Mutation(() => Unit, { description: "Sets the posts of a unit from a day on (giao biên chế)." })
  setPosts(
    @Arg("input", () => SetPostsInput, { description: "The posts (biên chế)." }) input: SetPostsInput,
    @Ctx() context: RequestContext,
  ): Promise<Unit> {
    return context.write("setPosts", input, setPosts);
  }
}
