import { Box, Button } from "@mui/material";
import type { ComponentType, ReactElement } from "react";
import { LinkBase, usePermissions, useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { actionsFor } from "../search/actions.ts";
import { usePages } from "../search/usePages.ts";

/** What one may set about from here; and on a phone, where the menu is folded away, the pages of the menu. */
export function Shortcuts(): ReactElement {
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly string[]>();
  const pages = usePages();
  return (
    <>
      <Section title={translate("khung.search.group.ACTION")}>
        <Links>
          {actionsFor(permissions ?? []).map(({ name, to }) => (
            <Shortcut key={name} to={to} label={translate(`khung.search.action.${name}`)} />
          ))}
        </Links>
      </Section>
      <Box sx={{ display: { md: "none" } }}>
        <Section title={translate("khung.dashboard.shortcuts")}>
          <Links>
            {pages.map(({ to, label, icon }) => (
              <Shortcut key={to} to={to} label={translate(label, { smart_count: 2 })} icon={icon} />
            ))}
          </Links>
        </Section>
      </Box>
    </>
  );
}

function Links({ children }: { readonly children: readonly ReactElement[] }): ReactElement {
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", md: "1fr" }, mx: -1 }}>
      {children}
    </Box>
  );
}

interface ShortcutProps {
  readonly to: string;
  readonly label: string;
  readonly icon?: ComponentType;
}

function Shortcut({ to, label, icon: Icon }: ShortcutProps): ReactElement {
  return (
    <Button
      component={LinkBase}
      to={to}
      size="small"
      startIcon={Icon && <Icon />}
      sx={{ justifyContent: "flex-start", color: "text.primary", fontWeight: 400, textAlign: "left" }}
    >
      {label}
    </Button>
  );
}
