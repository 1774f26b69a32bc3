import type { ResultOf, VariablesOf } from "../../../schema/graphql.ts";
import type { UnitFields } from "../../../schema/operations/organization.ts";
import type { RecordSuccession, UnitSuccessions } from "../../../schema/operations/organization-verbs.ts";

export type Unit = ResultOf<typeof UnitFields>;
export type Succession = ResultOf<typeof UnitSuccessions>["unitSuccessions"]["items"][number];
export type SuccessionKind = VariablesOf<typeof RecordSuccession>["input"]["kind"];
