import { usePermissions } from "react-admin";
import { Me } from "../../schema/operations/identity.ts";
import { useAsk } from "../shared/api/useRun.ts";

interface LedUnits {
  /** Units that the viewer heads today. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Whether the viewer leads somewhere, by heading a unit, as its deputy or as a specialist. */
  readonly mayConvene: boolean;
}

/** Where the viewer leads; null while it is being read. */
export function useLedUnits(): LedUnits | null {
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  const { permissions } = usePermissions<readonly string[]>();
  if (data === undefined || permissions === undefined) return null;
  const units = data.me?.headedUnits ?? [];
  return { units, mayConvene: units.length > 0 || permissions.includes("ORG_SPECIALIST") };
}
