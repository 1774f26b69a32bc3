import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { readSystemState } from "./system-state.read.ts";
import { SystemState } from "./system-state.views.ts";

@Resolver(() => SystemState)
export class SystemStateResolver {
  @Query(() => SystemState, {
    description: "How the installation stands, for system administrators (tình trạng hệ thống).",
  })
  systemState(@Ctx() context: RequestContext): Promise<SystemState> {
    return readSystemState(context, context.backupState);
  }
}
