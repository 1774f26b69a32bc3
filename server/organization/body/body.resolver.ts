import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import {
  Ability,
  ability,
  CalendarDate,
  type Page,
  PageInput,
  pageOf,
  type RequestContext,
  today,
  Uuid,
} from "../../kernel/index.ts";
import { Person } from "../person/person.entity.ts";
import { type PersonRow, readPersonsByIds } from "../person/person.read.ts";
import { covers } from "../span.ts";
import { Unit } from "../unit/unit.entity.ts";
import { canOrganize } from "../unit/unit.policy.ts";
import { readOrganizable } from "../unit/unit-place.read.ts";
import { readUnitsByIds } from "../unit/unit.read.ts";
import type { UnitRow } from "../unit/unit.views.ts";
import { BodyMember } from "./body-member.entity.ts";
import { Body } from "./body.entity.ts";
import { AddBodyMemberInput, BodyFilter, CreateBodyInput, EndBodyMembershipInput } from "./body.inputs.ts";
import { type BodyRow, readBodies, readBody, readMembersOfBodies } from "./body.read.ts";
import { addBodyMember, createBody, endBodyMembership } from "./body.service.ts";

const BodyPage = pageOf<BodyRow>("BodyPage", Body as never);

@ObjectType({ description: "What this viewer may do to the collective (quyền trên tập thể)." })
export class BodyAbilities {
  @Field(() => Ability, { description: "Add members and end memberships (thay đổi thành viên)." })
  canChangeMembers!: Ability;
}

@Resolver(() => Body)
export class BodyResolver {
  @Query(() => BodyPage, { description: "Collectives of a day (danh sách tập thể lãnh đạo)." })
  bodies(
    @Ctx() context: RequestContext,
    @Arg("filter", () => BodyFilter, { nullable: true, description: "Which collectives (lọc)." })
    filter: BodyFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<BodyRow>> {
    return readBodies(context, { filter, page: page ?? new PageInput() });
  }

  @Query(() => Body, { description: "One collective, also one that has ended (một tập thể)." })
  body(
    @Arg("id", () => Uuid, { description: "The collective (tập thể)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<BodyRow> {
    return readBody(context, id);
  }

  @FieldResolver(() => Unit, { description: "Unit that it belongs to (đơn vị)." })
  unit(@Root() body: BodyRow, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, body.unitId);
  }

  @FieldResolver(() => [BodyMember], { description: "Members of a day, by name (thành viên)." })
  async members(
    @Root() body: BodyRow,
    @Ctx() context: RequestContext,
    @Arg("asOf", () => CalendarDate, { nullable: true, description: "Day; today when left out (tại ngày)." })
    asOf: string | null,
  ): Promise<BodyMember[]> {
    const members = (await context.batch(readMembersOfBodies, body.id)) ?? [];
    return members.filter((member) => covers(member, asOf ?? today(context.clock)));
  }

  @FieldResolver(() => BodyAbilities, { description: "What this viewer may do to the collective (quyền thao tác)." })
  async abilities(@Root() body: BodyRow, @Ctx() context: RequestContext): Promise<BodyAbilities> {
    const covered = (await context.batch(readOrganizable, body.unitId)) ?? false;
    return { canChangeMembers: ability(canOrganize(context.viewer, { covered })) };
  }

  @Mutation(() => Body, { description: "Creates a collective (lập tập thể lãnh đạo)." })
  createBody(
    @Arg("input", () => CreateBodyInput, { description: "The collective (tập thể)." }) input: CreateBodyInput,
    @Ctx() context: RequestContext,
  ): Promise<Body> {
    return context.write("createBody", input, createBody);
  }

  @Mutation(() => BodyMember, { description: "Adds a person to a collective (bổ sung thành viên)." })
  addBodyMember(
    @Arg("input", () => AddBodyMemberInput, { description: "The membership (thành viên)." }) input: AddBodyMemberInput,
    @Ctx() context: RequestContext,
  ): Promise<BodyMember> {
    return context.write("addBodyMember", input, addBodyMember);
  }

  @Mutation(() => BodyMember, { description: "Ends a membership (thôi tham gia tập thể)." })
  endBodyMembership(
    @Arg("input", () => EndBodyMembershipInput, { description: "The end (kết thúc)." }) input: EndBodyMembershipInput,
    @Ctx() context: RequestContext,
  ): Promise<BodyMember> {
    return context.write("endBodyMembership", input, endBodyMembership);
  }
}

@Resolver(() => BodyMember)
export class BodyMemberResolver {
  @FieldResolver(() => Person, { description: "The member (thành viên)." })
  person(@Root() member: BodyMember, @Ctx() context: RequestContext): Promise<PersonRow | undefined> {
    return context.batch(readPersonsByIds, member.personId);
  }
}
