import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";
import { SetUnitOptInInput } from "./opt-in.inputs.ts";
import { readOptIns } from "./opt-in.read.ts";
import { setUnitOptIn } from "./opt-in.service.ts";
import { UnitOptIn } from "./unit-opt-in.entity.ts";

@Resolver(() => Unit)
export class UnitOptInResolver {
  @Mutation(() => UnitOptIn, {
    description: "Says whether a unit rates its contract staff (chọn đánh giá lao động hợp đồng).",
  })
  setUnitOptIn(
    @Ctx() context: RequestContext,
    @Arg("input", () => SetUnitOptInInput, { description: "What (nội dung)." }) input: SetUnitOptInInput,
  ): Promise<UnitOptIn> {
    return context.write("setUnitOptIn", input, setUnitOptIn);
  }

  @FieldResolver(() => [UnitOptIn], {
    description: "What the unit itself said about rating its contract staff, latest first (đánh giá hợp đồng).",
  })
  async optIns(@Root() { id }: Unit, @Ctx() context: RequestContext): Promise<UnitOptIn[]> {
    return (await context.batch(readOptIns, id)) ?? [];
  }
}
