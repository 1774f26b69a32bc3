import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ManyOutcome, rehearse, type RequestContext } from "../../kernel/index.ts";
import { ClassifyPositionsInput, HandleAppointmentsInput } from "./organization-many.inputs.ts";
import { classifyPositions, handleAppointments } from "./organization-many.service.ts";

const INPUT = { description: "What to do (nội dung)." };

/** Appointments and positions, several at once. */
@Resolver()
export class OrganizationManyResolver {
  @Mutation(() => ManyOutcome, {
    description: "Ends, corrects or moves several appointments (kết thúc, điều động nhiều người).",
  })
  handleAppointments(
    @Ctx() context: RequestContext,
    @Arg("input", () => HandleAppointmentsInput, INPUT) input: HandleAppointmentsInput,
  ): Promise<ManyOutcome> {
    return context.write("handleAppointments", input, handleAppointments);
  }

  @Query(() => ManyOutcome, { description: "What handleAppointments would do; nothing is kept (xem trước)." })
  previewHandleAppointments(
    @Ctx() context: RequestContext,
    @Arg("input", () => HandleAppointmentsInput, INPUT) input: HandleAppointmentsInput,
  ): Promise<ManyOutcome> {
    return rehearse(context, "handleAppointments", input, handleAppointments);
  }

  @Mutation(() => ManyOutcome, { description: "Classifies several positions (xếp nhóm nhiều vị trí việc làm)." })
  classifyPositions(
    @Ctx() context: RequestContext,
    @Arg("input", () => ClassifyPositionsInput, INPUT) input: ClassifyPositionsInput,
  ): Promise<ManyOutcome> {
    return context.write("classifyPositions", input, classifyPositions);
  }

  @Query(() => ManyOutcome, { description: "What classifyPositions would do; nothing is kept (xem trước)." })
  previewClassifyPositions(
    @Ctx() context: RequestContext,
    @Arg("input", () => ClassifyPositionsInput, INPUT) input: ClassifyPositionsInput,
  ): Promise<ManyOutcome> {
    return rehearse(context, "classifyPositions", input, classifyPositions);
  }
}
