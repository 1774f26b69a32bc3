import type { ResultOf } from "../../schema/graphql.ts";
import { Me } from "../../schema/operations/identity.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { localToday } from "../shared/text/format.ts";
import type { Picked } from "./pickers.tsx";

type Viewer = NonNullable<ResultOf<typeof Me>["me"]>;

/** The unit that a form begins with: whose specialist or head one is; null while nobody knows or where there is none. */
export function useOwnUnit(): Picked | null {
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  return data?.me ? ownUnitOf(data.me, localToday()) : null;
}

/** The name of one of the units of which it is known along with who is signed in; undefined of others, null while it is read. */
export function useKnownUnit(id: string | null): { readonly id: string; readonly name: string } | undefined | null {
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  if (data === undefined) return null;
  const known = [...(data.me?.headedUnits ?? []), ...(data.me?.grants ?? []).map(({ unit }) => unit)];
  return known.find((unit) => unit?.id === id) ?? undefined;
}

const ROLES: readonly string[] = ["ORG_SPECIALIST", "AUTHORITY", "ANALYST"];

/** The unit of the first right in force that is about units, else the one that the person heads. */
export function ownUnitOf(
  { grants, headedUnits }: Pick<Viewer, "grants" | "headedUnits">,
  today: string,
): Picked | null {
  const inForce = grants.filter(
    ({ status, startsOn, endsOn }) =>
      status === "IN_FORCE" && startsOn <= today && (endsOn === null || endsOn >= today),
  );
  const granted = ROLES.flatMap((role) => inForce.filter((grant) => grant.role === role)).find(
    ({ unit }) => unit !== null,
  );
  const unit = granted?.unit ?? headedUnits[0] ?? null;
  return unit === null ? null : { id: unit.id, name: unit.name, hint: "" };
}
