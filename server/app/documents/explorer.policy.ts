import type { FastifyRequest } from "fastify";
import { ALLOWED, denied, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** With which the page `/graphiql` says that a document was written there; no page of another site can send it. */
export const EXPLORER_HEADER = "khung-explorer";

/** Who writes programs for an agency, and who checks its numbers: administrators, analysts, auditors. */
const EXPLORERS: ReadonlySet<Role> = new Set([Role.SYSTEM_ADMIN, Role.ANALYST, Role.AUDITOR]);

/** Who tries queries on `/graphiql`; each sees what the account may see anyway, and changes nothing there. */
export function canUseExplorer(viewer: Viewer): Verdict {
  return viewer.grants.some(({ role }) => EXPLORERS.has(role)) ? ALLOWED : denied("graphiql.role");
}

/** Whether a request comes from that page, so that nothing is changed by it. */
export function isFromExplorer({ headers }: FastifyRequest): boolean {
  return headers[EXPLORER_HEADER] !== undefined;
}
