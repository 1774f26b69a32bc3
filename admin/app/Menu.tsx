import SpaceDashboardOutlinedIcon from "@mui/icons-material/SpaceDashboardOutlined";
import { Box, Divider, ListSubheader } from "@mui/material";
import type { ReactElement } from "react";
import { Menu as RaMenu, useCanAccessResources, useLocation, useSidebarState, useTranslate } from "react-admin";
import { MENU_GROUPS, type MenuEntry, type MenuGroup } from "../shared/ui/console-slice.ts";
import { ownLine, OUTRANKED } from "./parts/own-line.ts";
import { slices } from "./slices.ts";

const ENTRIES = slices.flatMap((slice) => slice.menu);
const ADDRESSES = ENTRIES.map(({ to }) => to);
const RESOURCES = [...new Set(ENTRIES.map((entry) => entry.resource))];

/** The menu in groups of work; a line shows only to those whom it serves. */
export function Menu(): ReactElement {
  const { canAccess } = useCanAccessResources({ action: "list", resources: RESOURCES });
  const open = ENTRIES.filter((entry) => canAccess?.[entry.resource] === true);
  return (
    <RaMenu sx={{ mt: 1, pb: 3 }}>
      <RaMenu.Item to="/" primaryText="khung.dashboard.title" leftIcon={<SpaceDashboardOutlinedIcon />} />
      {MENU_GROUPS.map((group) => (
        <MenuSection key={group} group={group} entries={open.filter((entry) => entry.group === group)} />
      ))}
    </RaMenu>
  );
}

function MenuSection({
  group,
  entries,
}: {
  readonly group: MenuGroup;
  readonly entries: readonly MenuEntry[];
}): ReactElement | null {
  const translate = useTranslate();
  const [open] = useSidebarState();
  const own = ownLine(useLocation().pathname, ADDRESSES);
  if (entries.length === 0) return null;
  return (
    <Box role="group" aria-label={translate(`khung.menu.${group}`)}>
      {open ? (
        <ListSubheader component="div" role="presentation" disableSticky sx={HEADING}>
          {translate(`khung.menu.${group}`)}
        </ListSubheader>
      ) : (
        <Divider role="presentation" sx={{ my: 0.75 }} />
      )}
      {entries.map(({ to, label, icon: Icon }) => (
        <RaMenu.Item
          key={to}
          to={to}
          primaryText={translate(label, { smart_count: 2 })}
          leftIcon={<Icon />}
          {...(to === own ? { "aria-current": "page" as const } : { className: OUTRANKED })}
        />
      ))}
    </Box>
  );
}

const HEADING = {
  bgcolor: "transparent",
  lineHeight: 1.4,
  pt: 1.75,
  pb: 0.5,
  px: 2.25,
  fontSize: "0.75rem",
  fontWeight: 600,
} as const;
