import { ALLOWED, allOf, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** What the policies must know of a token. */
export interface ApiTokenFacts {
  readonly accountId: string;
  readonly revokedAt: string | null;
}

/**
 * Who holds a right over the unit, or part of it, lets a program read it; a right that came with an appointment or the
 * own records alone is nothing that a program gets.
 */
export function canCreateApiToken(viewer: Viewer, facts: { readonly hasRights: boolean }): Verdict {
  return viewer.accountId !== null && facts.hasRights ? ALLOWED : denied("apiToken.noRight");
}

/** The owner, and who administers the system. */
export function canRevokeApiToken(viewer: Viewer, { accountId, revokedAt }: ApiTokenFacts): Verdict {
  const mayTouch = accountId === viewer.accountId || hasRole(viewer, Role.SYSTEM_ADMIN);
  return allOf(
    mayTouch ? ALLOWED : denied("apiToken.ownOnly"),
    revokedAt === null ? ALLOWED : denied("apiToken.revoked"),
  );
}
