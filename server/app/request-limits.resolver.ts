import { Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { FILE_KINDS, FILE_LIMITS } from "../files/index.ts";
import { LIMITS } from "./limits.ts";

@ObjectType({ description: "What one request may carry, so that it is said before anything is sent (giới hạn gửi)." })
export class RequestLimits {
  @Field(() => Int, { description: "Bytes of one document with its variables (dung lượng một yêu cầu)." })
  requestBytes!: number;

  @Field(() => Int, { description: "Bytes of one uploaded file (dung lượng một tệp)." })
  fileBytes!: number;

  @Field(() => [String], { description: "Endings that a file's name may have, without the dot (đuôi tệp)." })
  fileEndings!: string[];

  @Field(() => String, { description: "The kinds of files in words (các loại tệp)." })
  fileKinds!: string;
}

@Resolver()
export class RequestLimitsResolver {
  @Query(() => RequestLimits, { description: "What one request and one file may carry (giới hạn gửi)." })
  requestLimits(): RequestLimits {
    return { requestBytes: LIMITS.bodyBytes, fileBytes: FILE_LIMITS.bytes, ...FILE_KINDS };
  }
}
