import { registerEnumType } from "type-graphql";

/** What a grant allows; combined with a unit, its subtree or not, and dates. */
export enum Role {
  SYSTEM_ADMIN = "SYSTEM_ADMIN",
  ORG_SPECIALIST = "ORG_SPECIALIST",
  AUTHORITY = "AUTHORITY",
  COLLECTIVE_MEMBER = "COLLECTIVE_MEMBER",
  EMPLOYEE = "EMPLOYEE",
  ANALYST = "ANALYST",
  AUDITOR = "AUDITOR",
}
registerEnumType(Role, {
  name: "Role",
  description: "What a grant allows within its units and dates (vai trò).",
  valuesConfig: {
    SYSTEM_ADMIN: { description: "Accounts and settings; sees no evaluation (quản trị hệ thống)." },
    ORG_SPECIALIST: { description: "Frameworks, cycles and people of the units (cán bộ tổ chức)." },
    AUTHORITY: { description: "Decides where no head stands above (cấp có thẩm quyền)." },
    COLLECTIVE_MEMBER: { description: "Votes in meetings of the units (thành viên tập thể)." },
    EMPLOYEE: { description: "Own records only (cá nhân)." },
    ANALYST: { description: "Aggregates and exports (phân tích số liệu)." },
    AUDITOR: { description: "Reads everything including the audit trail (thanh tra, kiểm tra)." },
  },
});

/** A grant in force for the viewer now. */
export interface ViewerGrant {
  readonly role: Role;
  readonly unitId: string;
  readonly includesSubtree: boolean;
}

/** Who asks: the account of the session, the person behind it and the grants in force today. */
export interface Viewer {
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly displayName: string;
  readonly grants: readonly ViewerGrant[];
  /** True for the program itself (seeding, schedules): every policy lets it through, the audit names it. */
  readonly isSystem: boolean;
}

/** Nobody signed in. */
export const ANONYMOUS: Viewer = { accountId: null, personId: null, displayName: "", grants: [], isSystem: false };

/** The program itself. */
export const SYSTEM: Viewer = { accountId: null, personId: null, displayName: "khung", grants: [], isSystem: true };

/** Whether the viewer holds one of the roles anywhere. */
export function hasRole(viewer: Viewer, ...roles: readonly Role[]): boolean {
  return viewer.isSystem || viewer.grants.some((grant) => roles.includes(grant.role));
}
