import { PASSWORD_PAGE } from "../authProvider.ts";
import { mayAccess } from "../access.ts";

interface Action {
  readonly name: string;
  readonly to: string;
  /** Row of the access table and the act on it; none: for everybody. */
  readonly needs: readonly [resource: string, act: "list" | "create"] | null;
}

const ACTIONS: readonly Action[] = [
  { name: "self", to: "/my-month", needs: ["myEvaluations", "list"] },
  { name: "task", to: "/work/inbox", needs: ["taskInbox", "list"] },
  { name: "cycle", to: "/cycles/create", needs: ["cycles", "create"] },
  { name: "series", to: "/cycleSeries/create", needs: ["cycleSeries", "create"] },
  { name: "framework", to: "/frameworks/create", needs: ["frameworks", "create"] },
  { name: "person", to: "/persons/create", needs: ["persons", "create"] },
  { name: "unit", to: "/units/create", needs: ["units", "create"] },
  { name: "position", to: "/positions/create", needs: ["positions", "create"] },
  { name: "imports", to: "/imports", needs: ["imports", "list"] },
  { name: "table", to: "/statistics/builder", needs: ["statistics", "list"] },
  { name: "account", to: "/accounts/create", needs: ["accounts", "create"] },
  { name: "grant", to: "/grants/create", needs: ["grants", "create"] },
  { name: "password", to: PASSWORD_PAGE, needs: null },
];

/** What somebody with these roles may set about from anywhere. */
export function actionsFor(roles: readonly string[]): readonly Action[] {
  return ACTIONS.filter(({ needs }) => needs === null || mayAccess(roles, needs[0], needs[1]));
}
