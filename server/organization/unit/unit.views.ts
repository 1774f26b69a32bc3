import { Field, ID, Int, ObjectType } from "type-graphql";
import { Ability, ability, pageOf, type Viewer } from "../../kernel/index.ts";
import { Unit, UnitKind, UnitTree } from "./unit.entity.ts";
import { canOrganize, canReshape, type UnitFacts } from "./unit.policy.ts";

/** A unit as read: the columns that the API shows. */
export type UnitRow = Pick<
  Unit,
  "id" | "version" | "code" | "name" | "nameEn" | "tree" | "kind" | "startsOn" | "endsOn"
>;

export const UnitPage = pageOf<UnitRow>("UnitPage", Unit as never);

@ObjectType({ description: "A unit in the tree of a day (đơn vị trong cây tổ chức)." })
export class UnitNode {
  @Field(() => ID, { description: "The unit's id (mã định danh đơn vị)." })
  id!: string;

  @Field(() => ID, { nullable: true, description: "Superior unit; none for a root (đơn vị cấp trên)." })
  parentId!: string | null;

  @Field(() => Int, { description: "Levels below the root of this tree (cấp)." })
  depth!: number;

  @Field(() => String, { description: "Code (mã đơn vị)." })
  code!: string;

  @Field(() => String, { description: "Name in Vietnamese (tên đơn vị)." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  nameEn!: string | null;

  @Field(() => UnitTree, { description: "Ladder (hệ thống tổ chức)." })
  tree!: UnitTree;

  @Field(() => UnitKind, { description: "Kind (loại đơn vị)." })
  kind!: UnitKind;

  @Field(() => Int, { description: "Units directly below (số đơn vị trực thuộc)." })
  childCount!: number;

  @Field(() => Int, { description: "People with an appointment in the unit itself (số người của đơn vị)." })
  headCount!: number;
}

@ObjectType({ description: "What this viewer may do to the unit (quyền trên đơn vị)." })
export class UnitAbilities {
  @Field(() => Ability, { description: "Correct its particulars (sửa thông tin)." })
  canChange!: Ability;

  @Field(() => Ability, { description: "Place it under another unit (chuyển trực thuộc)." })
  canMove!: Ability;

  @Field(() => Ability, { description: "End it (kết thúc hoạt động)." })
  canClose!: Ability;

  @Field(() => Ability, { description: "Appoint people in it (bổ nhiệm, phân công)." })
  canAppoint!: Ability;
}

/** What the viewer may do to the unit, by the policies that the services ask. */
export function unitAbilities(viewer: Viewer, facts: UnitFacts): UnitAbilities {
  const reshape = ability(canReshape(viewer, facts));
  return { canChange: ability(canOrganize(viewer, facts)), canMove: reshape, canClose: reshape, canAppoint: reshape };
}
