import { Me } from "../../../schema/operations/identity.ts";
import type { Picked } from "../../organization/pickers.tsx";
import { useAsk } from "../../shared/api/useRun.ts";

/** The first unit that the person is specialist of; undefined while it is being asked, null when there is none. */
export function useOwnUnit(): Picked | null | undefined {
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  if (data === undefined) return undefined;
  const grant = data.me?.grants.find(({ role, status }) => role === "ORG_SPECIALIST" && status === "IN_FORCE");
  return grant?.unit ? { ...grant.unit, hint: "" } : null;
}
