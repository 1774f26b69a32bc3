import { registerEnumType } from "type-graphql";
import { addDays, Role } from "../../kernel/index.ts";

/** What a token opens; it never opens more than the account behind it may read. */
export enum ApiTokenScope {
  STATISTICS = "STATISTICS",
  LISTS = "LISTS",
  EXPORTS = "EXPORTS",
  ADHOC = "ADHOC",
}
registerEnumType(ApiTokenScope, {
  name: "ApiTokenScope",
  description: "What a token opens (phạm vi của mã truy cập).",
  valuesConfig: {
    STATISTICS: { description: "Counts and measures (số liệu thống kê)." },
    LISTS: { description: "Lists and single records (danh sách và hồ sơ)." },
    EXPORTS: { description: "Files to take away (kết xuất tệp)." },
    ADHOC: { description: "Queries of one's own writing over what the others open (truy vấn tự viết)." },
  },
});

/** Where a token stands on a day. */
export enum ApiTokenStatus {
  IN_FORCE = "IN_FORCE",
  EXPIRED = "EXPIRED",
  REVOKED = "REVOKED",
}
registerEnumType(ApiTokenStatus, {
  name: "ApiTokenStatus",
  description: "Where a token stands today (tình trạng mã truy cập).",
  valuesConfig: {
    IN_FORCE: { description: "Works, as far as its account's rights go (đang dùng được)." },
    EXPIRED: { description: "Its last day has passed (đã hết hạn)." },
    REVOKED: { description: "Was taken back (đã thu hồi)." },
  },
});

/** Most tokens that one account may have in force. */
export const MOST_TOKENS = 20;

/** Roles that a token can carry: what reads something of a unit. Administration never goes through a token. */
export const TOKEN_ROLES: readonly Role[] = [
  Role.ORG_SPECIALIST,
  Role.AUTHORITY,
  Role.COLLECTIVE_MEMBER,
  Role.ANALYST,
  Role.AUDITOR,
];

/** The latest day on which a token made on `day` may work. Example: "2026-07-15" → "2027-07-15". */
export function latestExpiry(day: string): string {
  return addDays(day, 365);
}

/** Where the token stands on the day. */
export function apiTokenStatus(
  token: { readonly expiresOn: string; readonly revokedAt: string | null },
  day: string,
): ApiTokenStatus {
  if (token.revokedAt !== null) return ApiTokenStatus.REVOKED;
  return token.expiresOn < day ? ApiTokenStatus.EXPIRED : ApiTokenStatus.IN_FORCE;
}
