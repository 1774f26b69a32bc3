/** Roles that may open the page for trying queries, as the server's own rule says; it decides. */
export const EXPLORERS: ReadonlySet<string> = new Set(["SYSTEM_ADMIN", "ANALYST", "AUDITOR"]);
