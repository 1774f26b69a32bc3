import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { type Page, PageInput, pageOf, type RequestContext } from "../../kernel/index.ts";
import { Person, type PersonRow, readPersonsByIds } from "../../organization/index.ts";
import { DataRequest } from "./data-request.entity.ts";
import {
  AnswerDataRequestInput,
  DataRequestAbilities,
  DataRequestFilter,
  DataRequestInput,
  DataRequestTextInput,
  SendDataRequestInput,
} from "./data-request.inputs.ts";
import {
  type DataRequestRow,
  readDataRequestAbilities,
  readDataRequests,
  readMyDataRequests,
} from "./data-request.read.ts";
import {
  answerDataRequest,
  completeDataRequest,
  extendDataRequest,
  sendDataRequest,
  withdrawDataRequest,
} from "./data-request.service.ts";

const DataRequestPage = pageOf("DataRequestPage", DataRequest);
const PAGE = { nullable: true, description: "Which page (trang)." } as const;
const INPUT = { description: "Input (nội dung)." } as const;

@Resolver(() => DataRequest)
export class DataRequestResolver {
  @Query(() => DataRequestPage, { description: "One's own requests, the latest first (yêu cầu của tôi)." })
  myDataRequests(
    @Arg("page", () => PageInput, PAGE) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<DataRequestRow>> {
    return readMyDataRequests(context, page ?? new PageInput());
  }

  @Query(() => DataRequestPage, {
    description: "Requests of the people of one's units, the most urgent first (yêu cầu cần xử lý).",
  })
  dataRequests(
    @Arg("filter", () => DataRequestFilter, { nullable: true, description: "Which (lọc)." })
    filter: DataRequestFilter | null,
    @Arg("page", () => PageInput, PAGE) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<DataRequestRow>> {
    return readDataRequests(context, filter, page ?? new PageInput());
  }

  @Mutation(() => DataRequest, { description: "Ask about the own data (gửi yêu cầu)." })
  sendDataRequest(
    @Arg("input", () => SendDataRequestInput, INPUT) input: SendDataRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<DataRequest> {
    return context.write("sendDataRequest", input, sendDataRequest);
  }

  @Mutation(() => DataRequest, { description: "Accept a request or refuse it (trả lời yêu cầu)." })
  answerDataRequest(
    @Arg("input", () => AnswerDataRequestInput, INPUT) input: AnswerDataRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<DataRequest> {
    return context.write("answerDataRequest", input, answerDataRequest);
  }

  @Mutation(() => DataRequest, { description: "Give a request more time, once (gia hạn yêu cầu)." })
  extendDataRequest(
    @Arg("input", () => DataRequestTextInput, INPUT) input: DataRequestTextInput,
    @Ctx() context: RequestContext,
  ): Promise<DataRequest> {
    return context.write("extendDataRequest", input, extendDataRequest);
  }

  @Mutation(() => DataRequest, { description: "Say what was done (hoàn thành yêu cầu)." })
  completeDataRequest(
    @Arg("input", () => DataRequestTextInput, INPUT) input: DataRequestTextInput,
    @Ctx() context: RequestContext,
  ): Promise<DataRequest> {
    return context.write("completeDataRequest", input, completeDataRequest);
  }

  @Mutation(() => DataRequest, { description: "Take the own request back (rút yêu cầu)." })
  withdrawDataRequest(
    @Arg("input", () => DataRequestInput, INPUT) input: DataRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<DataRequest> {
    return context.write("withdrawDataRequest", input, withdrawDataRequest);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Whose data (người có dữ liệu)." })
  person(@Root() request: DataRequestRow, @Ctx() context: RequestContext): Promise<PersonRow | undefined> {
    return context.batch(readPersonsByIds, request.personId);
  }

  @FieldResolver(() => DataRequestAbilities, {
    nullable: true,
    description: "What the viewer may do (quyền thao tác).",
  })
  abilities(
    @Root() request: DataRequestRow,
    @Ctx() context: RequestContext,
  ): Promise<DataRequestAbilities | undefined> {
    return context.batch(readDataRequestAbilities, request.id);
  }
}
