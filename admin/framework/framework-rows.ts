import type { ResultOf } from "../../schema/graphql.ts";
import type { FrameworkById, Frameworks } from "../../schema/operations/framework.ts";
import type {
  CriterionFields,
  GroupFields,
  SchemeFields,
  VersionById,
} from "../../schema/operations/framework-version.ts";
import type { LocalText } from "../shared/text/format.ts";
import type { Tone } from "../shared/ui/parts.tsx";

export type FrameworkRow = ResultOf<typeof Frameworks>["frameworks"]["items"][number];
export type Framework = ResultOf<typeof FrameworkById>["framework"];
export type Version = ResultOf<typeof VersionById>["frameworkVersion"];
export type Criterion = ResultOf<typeof CriterionFields>;
export type Scheme = ResultOf<typeof SchemeFields>;
export type AppliesTo = NonNullable<Criterion["appliesTo"]>;
export type VersionStatus = Version["status"];

/** A group with the groups inside it, as deep as the version was read. */
export type GroupNode = ResultOf<typeof GroupFields> & { readonly groups?: readonly GroupNode[] };

export const STATUS_TONE: Readonly<Record<VersionStatus, Tone>> = {
  DRAFT: "warning",
  PUBLISHED: "success",
  RETIRED: "default",
};

/** `{ textVi, textEn }` and its sisters as one text in two languages. */
export function wording(vi: string, en: string | null | undefined): LocalText {
  return { vi, en };
}
