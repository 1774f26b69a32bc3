import { Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { useVisits } from "./recents.ts";

const SHOWN = 6;

/** The records that were looked at last; nothing while there are none. */
export function Recent(): ReactElement | null {
  const translate = useTranslate();
  const [visits] = useVisits();
  if (visits.length === 0) return null;
  return (
    <Section title={translate("khung.desk.recent")}>
      <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 0.5 }}>
        {visits.slice(0, SHOWN).map(({ to, title }) => (
          <Typography key={to} component="li" noWrap>
            <GoTo to={to}>{title}</GoTo>
          </Typography>
        ))}
      </Stack>
    </Section>
  );
}
