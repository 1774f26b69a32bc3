import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import {
  CalendarDate,
  type Connection,
  ConnectionArgs,
  connectionOf,
  type Page,
  PageInput,
  readConnection,
  type RequestContext,
  Uuid,
} from "../../kernel/index.ts";
import {
  ChangeUnitInput,
  CreateUnitInput,
  MoveUnitInput,
  ShownTreeInput,
  UnitFilter,
  UnitSortInput,
} from "./unit.inputs.ts";
import { readOrganizable, readParentIds } from "./unit-place.read.ts";
import { readUnitTree } from "./unit-tree.read.ts";
import { Unit } from "./unit.entity.ts";
import { readUnit, readUnits, readUnitsByIds } from "./unit.read.ts";
import { changeUnit, createUnit, moveUnit } from "./unit.service.ts";
import { UnitAbilities, unitAbilities, UnitNode, UnitPage, type UnitRow } from "./unit.views.ts";

const UnitConnection = connectionOf<UnitRow>("UnitConnection", Unit as never);

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => UnitPage, { description: "Units of a day (danh sách đơn vị)." })
  units(
    @Ctx() context: RequestContext,
    @Arg("filter", () => UnitFilter, { nullable: true, description: "Which units (lọc)." }) filter: UnitFilter | null,
    @Arg("sort", () => UnitSortInput, { nullable: true, description: "Order, by name when left out (sắp xếp)." })
    sort: UnitSortInput | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<UnitRow>> {
    return readUnits(context, { filter, sort, page: page ?? new PageInput() });
  }

  @Query(() => UnitConnection, { description: "Units of a day, to be walked by programs (danh sách đơn vị nối tiếp)." })
  unitsConnection(
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => UnitFilter, { nullable: true, description: "Which (lọc)." }) filter: UnitFilter | null,
    @Arg("sort", () => UnitSortInput, { nullable: true, description: "Order (sắp xếp)." }) sort: UnitSortInput | null,
  ): Promise<Connection<UnitRow>> {
    return readConnection({ list: "units" }, args, (page) => readUnits(context, { filter, sort, page }));
  }

  @Query(() => Unit, { description: "One unit, also one that has ended (một đơn vị)." })
  unit(
    @Arg("id", () => Uuid, { description: "The unit (đơn vị)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<UnitRow> {
    return readUnit(context, id);
  }

  @Query(() => [UnitNode], { description: "The tree of a day as a flat list, superior units first (cây tổ chức)." })
  unitTree(
    @Ctx() context: RequestContext,
    @Arg("rootId", () => Uuid, { nullable: true, description: "Root of the part; all roots when left out (gốc)." })
    rootId: string | null,
    @Arg("asOf", () => CalendarDate, { nullable: true, description: "Day; today when left out (tại ngày)." })
    asOf: string | null,
    @Arg("levels", () => Int, { nullable: true, description: "Levels below the root; all when left out (số cấp)." })
    levels: number | null,
    @Arg("shown", () => ShownTreeInput, { nullable: true, description: "What is open besides (phần đang mở)." })
    shown: ShownTreeInput | null,
  ): Promise<UnitNode[]> {
    return readUnitTree(context, { rootId: rootId ?? null, asOf: asOf ?? null, levels: levels ?? null, shown });
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: "Superior unit today, or on its last day (đơn vị cấp trên).",
  })
  async parent(@Root() unit: UnitRow, @Ctx() context: RequestContext): Promise<UnitRow | null> {
    const parentId = await context.batch(readParentIds, unit.id);
    return parentId === undefined ? null : ((await context.batch(readUnitsByIds, parentId)) ?? null);
  }

  @FieldResolver(() => UnitAbilities, { description: "What this viewer may do to the unit (quyền thao tác)." })
  async abilities(@Root() unit: UnitRow, @Ctx() context: RequestContext): Promise<UnitAbilities> {
    const covered = (await context.batch(readOrganizable, unit.id)) ?? false;
    return unitAbilities(context.viewer, { covered, ended: unit.endsOn !== null });
  }

  @Mutation(() => Unit, { description: "Creates a unit (thành lập đơn vị)." })
  createUnit(
    @Arg("input", () => CreateUnitInput, { description: "The unit (đơn vị)." }) input: CreateUnitInput,
    @Ctx() context: RequestContext,
  ): Promise<Unit> {
    return context.write("createUnit", input, createUnit);
  }

  @Mutation(() => Unit, { description: "Corrects the particulars of a unit (sửa thông tin đơn vị)." })
  changeUnit(
    @Arg("input", () => ChangeUnitInput, { description: "The change (nội dung sửa)." }) input: ChangeUnitInput,
    @Ctx() context: RequestContext,
  ): Promise<Unit> {
    return context.write("changeUnit", input, changeUnit);
  }

  @Mutation(() => Unit, { description: "Places a unit under another from a day on (chuyển đơn vị trực thuộc)." })
  moveUnit(
    @Arg("input", () => MoveUnitInput, { description: "The move (nội dung chuyển)." }) input: MoveUnitInput,
    @Ctx() context: RequestContext,
  ): Promise<Unit> {
    return context.write("moveUnit", input, moveUnit);
  }
}
