import { usePermissions } from "react-admin";
import type { MenuEntry } from "../../shared/ui/console-slice.ts";
import { mayAccess } from "../access.ts";
import { slices } from "../slices.ts";

const ENTRIES = slices.flatMap((slice) => slice.menu);

/** The lines of the menu that serve the viewer. */
export function usePages(): readonly MenuEntry[] {
  const { permissions } = usePermissions<readonly string[]>();
  return ENTRIES.filter((entry) => mayAccess(permissions ?? [], entry.resource, "list"));
}
