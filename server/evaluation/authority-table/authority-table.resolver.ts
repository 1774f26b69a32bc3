import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ability, Ability, type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../kernel/index.ts";
import {
  Body,
  Position,
  readBodiesByIds,
  readPositionsByIds,
  readUnitsByIds,
  SubjectType,
  Unit,
  UnitKind,
} from "../../organization/index.ts";
import { readSpecialistUnits } from "../authority/authority.read.ts";
import { AuthorityRow } from "./authority-row.entity.ts";
import {
  AuthorityRowFilter,
  ChangeAuthorityRowInput,
  CreateAuthorityRowInput,
  EndAuthorityRowInput,
  MoveAuthorityRowInput,
} from "./authority-table.inputs.ts";
import { canKeepRow } from "./authority-table.policy.ts";
import { readAuthorityRows } from "./authority-table.read.ts";
import {
  changeAuthorityRow,
  createAuthorityRow,
  endAuthorityRow,
  moveAuthorityRow,
} from "./authority-table.service.ts";
import { readList } from "./match-row.ts";
import { AuthorityPreview } from "./preview.views.ts";
import { readAuthorityPreview } from "./preview.read.ts";

const AuthorityRowPage = pageOf("AuthorityRowPage", AuthorityRow);
const INPUT = { description: "What to do (nội dung)." };

@Resolver(() => AuthorityRow)
export class AuthorityTableResolver {
  @Query(() => AuthorityRowPage, { description: "Rows of authority tables, in their order (bảng thẩm quyền)." })
  authorityRows(
    @Ctx() context: RequestContext,
    @Arg("filter", () => AuthorityRowFilter, { nullable: true, description: "Which (bộ lọc)." })
    filter: AuthorityRowFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<AuthorityRow>> {
    return readAuthorityRows(context, filter, page ?? new PageInput());
  }

  @Query(() => [AuthorityPreview], {
    description: "Who decides today on the evaluations of a unit in a cycle, that the viewer may read (xem trước).",
  })
  authorityPreview(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, { description: "Cycle (kỳ đánh giá)." }) cycleId: string,
    @Arg("unitId", () => Uuid, { description: "Unit, with all below (đơn vị)." }) unitId: string,
  ): Promise<AuthorityPreview[]> {
    return readAuthorityPreview(context, cycleId, unitId);
  }

  @Mutation(() => AuthorityRow, { description: "Adds a row at the end of a unit's table (thêm dòng thẩm quyền)." })
  createAuthorityRow(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateAuthorityRowInput, INPUT) input: CreateAuthorityRowInput,
  ): Promise<AuthorityRow> {
    return context.write("createAuthorityRow", input, createAuthorityRow);
  }

  @Mutation(() => AuthorityRow, { description: "Writes a row anew (sửa dòng thẩm quyền)." })
  changeAuthorityRow(
    @Ctx() context: RequestContext,
    @Arg("input", () => ChangeAuthorityRowInput, INPUT) input: ChangeAuthorityRowInput,
  ): Promise<AuthorityRow> {
    return context.write("changeAuthorityRow", input, changeAuthorityRow);
  }

  @Mutation(() => AuthorityRow, { description: "Ends a row on its last day (chấm dứt dòng thẩm quyền)." })
  endAuthorityRow(
    @Ctx() context: RequestContext,
    @Arg("input", () => EndAuthorityRowInput, INPUT) input: EndAuthorityRowInput,
  ): Promise<AuthorityRow> {
    return context.write("endAuthorityRow", input, endAuthorityRow);
  }

  @Mutation(() => AuthorityRow, { description: "Puts a row at another place (đổi thứ tự dòng thẩm quyền)." })
  moveAuthorityRow(
    @Ctx() context: RequestContext,
    @Arg("input", () => MoveAuthorityRowInput, INPUT) input: MoveAuthorityRowInput,
  ): Promise<AuthorityRow> {
    return context.write("moveAuthorityRow", input, moveAuthorityRow);
  }

  @FieldResolver(() => [UnitKind], { description: "Only units of these kinds; empty for all (loại đơn vị)." })
  unitKinds(@Root() row: AuthorityRow): string[] {
    return readList(row.unitKinds);
  }

  @FieldResolver(() => [ID], { description: "Only these units; empty for all below (đơn vị cụ thể)." })
  unitIds(@Root() row: AuthorityRow): string[] {
    return readList(row.unitIds);
  }

  @FieldResolver(() => [ID], { description: "Only these positions; empty for all (chức danh)." })
  positionIds(@Root() row: AuthorityRow): string[] {
    return readList(row.positionIds);
  }

  @FieldResolver(() => [SubjectType], { description: "Only these kinds of employment; empty for all (đối tượng)." })
  subjectTypes(@Root() row: AuthorityRow): string[] {
    return readList(row.subjectTypes);
  }

  @FieldResolver(() => Unit, { description: "Unit whose table it stands in (đơn vị ban hành)." })
  unit(@Root() row: AuthorityRow, @Ctx() context: RequestContext) {
    return context.batch(readUnitsByIds, row.unitId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: "Unit of the title (đơn vị của người giữ)." })
  holderUnit(@Root() row: AuthorityRow, @Ctx() context: RequestContext) {
    return row.holderUnitId === null ? null : context.batch(readUnitsByIds, row.holderUnitId);
  }

  @FieldResolver(() => Position, { nullable: true, description: "Position that decides (chức danh)." })
  holderPosition(@Root() row: AuthorityRow, @Ctx() context: RequestContext) {
    return row.holderPositionId === null ? null : context.batch(readPositionsByIds, row.holderPositionId);
  }

  @FieldResolver(() => Body, { nullable: true, description: "Collective that decides (tập thể)." })
  holderBody(@Root() row: AuthorityRow, @Ctx() context: RequestContext) {
    return row.holderBodyId === null ? null : context.batch(readBodiesByIds, row.holderBodyId);
  }

  @FieldResolver(() => Ability, { description: "Whether the viewer keeps this table (quyền sửa bảng)." })
  async canChange(@Root() row: AuthorityRow, @Ctx() context: RequestContext): Promise<Ability> {
    const isSpecialist = (await context.batch(readSpecialistUnits, row.unitId)) ?? false;
    return ability(canKeepRow(context.viewer, { isSpecialist, holdsTitle: false, decidesThere: false }));
  }
}
