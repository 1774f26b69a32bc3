import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { readHeldClasses } from "./held-classes.read.ts";
import { HeldClass } from "./my-data.views.ts";

@Resolver(() => HeldClass)
export class MyDataResolver {
  @Query(() => [HeldClass], {
    description:
      "What is held about the viewer, by class, with purpose and legal basis; whole as export `MY_DATA` (dữ liệu về tôi).",
  })
  myData(@Ctx() context: RequestContext): Promise<HeldClass[]> {
    return readHeldClasses(context);
  }
}
