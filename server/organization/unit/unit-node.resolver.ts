import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { readPeopleWithin } from "./unit-tree.read.ts";
import { UnitNode } from "./unit.views.ts";

@Resolver(() => UnitNode)
export class UnitNodeResolver {
  @FieldResolver(() => Int, {
    description: "People with an appointment today in the unit or anywhere below it (số người, gồm đơn vị trực thuộc).",
  })
  async peopleWithin(@Root() node: UnitNode, @Ctx() context: RequestContext): Promise<number> {
    return (await context.batch(readPeopleWithin, node.id)) ?? 0;
  }
}
