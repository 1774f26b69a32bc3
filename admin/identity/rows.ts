import type { ResultOf } from "../../schema/graphql.ts";
import type { AccountFields, GrantFields } from "../../schema/operations/identity.ts";
import type { Tone } from "../shared/ui/parts.tsx";

export type Account = ResultOf<typeof AccountFields>;
export type Grant = ResultOf<typeof GrantFields>;

/** Colour of a grant's status. */
export const GRANT_TONE: Readonly<Record<Grant["status"], Tone>> = {
  PENDING: "warning",
  UPCOMING: "info",
  IN_FORCE: "success",
  ENDED: "default",
  REVOKED: "default",
};

export const ROLES = [
  "SYSTEM_ADMIN",
  "ORG_SPECIALIST",
  "AUTHORITY",
  "COLLECTIVE_MEMBER",
  "EMPLOYEE",
  "ANALYST",
  "AUDITOR",
] as const;

/** Choices for a role input, labelled by message key. */
export const ROLE_CHOICES = ROLES.map((id) => ({ id, name: `khung.role.${id}` }));
