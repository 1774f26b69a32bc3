import type { ReactElement } from "react";
import { GoTo } from "../../shared/ui/parts.tsx";
import type { Key } from "./table.ts";

/** Names of units that lead on to the unit; other names stay words. */
export function linked(pathOf: (unitId: string) => string): (key: Key, name: string) => ReactElement | string {
  return (key, name) => (key.dimension === "UNIT" && key.id !== null ? <GoTo to={pathOf(key.id)}>{name}</GoTo> : name);
}
