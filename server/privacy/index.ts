import { MyDataResolver } from "./register/my-data.resolver.ts";
import { DataRequest } from "./request/data-request.entity.ts";
import { DataRequestResolver } from "./request/data-request.resolver.ts";
import { ErasureRun } from "./retention/erasure-run.entity.ts";
import { RetentionResolver } from "./retention/retention.resolver.ts";
import { RetentionRule } from "./retention/retention-rule.entity.ts";

export { CLASSIFIED, IMPERSONAL } from "./classification/classes.ts";
export { sensitiveDirective, sensitiveNames, sensitivityOf, withSensitivity } from "./classification/classify.ts";
export { messages } from "./privacy.messages.ts";
export { EXEMPT_TABLES } from "./register/exempt-tables.ts";
export type { HeldTable } from "./register/held-table.ts";
export { type HeldLine, readMyData } from "./register/my-data.read.ts";
export { RECORD_CLASSES } from "./register/record-classes.ts";
export { DataRequest } from "./request/data-request.entity.ts";
export { DataRequestState } from "./request/data-request.enums.ts";
export { remindOfDataRequests } from "./request/data-request.service.ts";
export { ERASABLE_CLASSES } from "./retention/erasable.ts";
export { ErasureRun, ErasureState } from "./retention/erasure-run.entity.ts";
export { RetentionRule } from "./retention/retention-rule.entity.ts";
export { eraseByRule } from "./retention/erase-by-rule.service.ts";

export const entities = [DataRequest, RetentionRule, ErasureRun];
export const resolvers = [DataRequestResolver, MyDataResolver, RetentionResolver];
