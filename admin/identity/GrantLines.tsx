import { Box, Divider, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { Status } from "../shared/ui/parts.tsx";
import { Quiet } from "../shared/ui/states.tsx";
import { GrantVerbs } from "./GrantVerbs.tsx";
import { type Grant, GRANT_TONE } from "./rows.ts";

/** Grants of one account, a line each. */
export function GrantLines({ grants }: { readonly grants: readonly Grant[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (grants.length === 0) return <Quiet dense title={translate("resources.grants.empty")} />;
  return (
    <Stack divider={<Divider />}>
      {grants.map((grant) => (
        <Stack
          key={grant.id}
          direction="row"
          sx={{ px: 2, py: 1.25, gap: 1.5, alignItems: "center", flexWrap: "wrap" }}
        >
          <Box sx={{ flexGrow: 1, minWidth: 220 }}>
            <Typography variant="subtitle2">{translate(`khung.role.${grant.role}`)}</Typography>
            <Typography variant="body2" color="textSecondary">
              {grant.unit?.name ?? translate("identity.whereAll")}
              {grant.unit && grant.includesSubtree ? `, ${translate("identity.subtree")}` : ""} ·{" "}
              {format.span(grant.startsOn, grant.endsOn)}
            </Typography>
          </Box>
          <Status tone={GRANT_TONE[grant.status]} label={translate(`identity.status.${grant.status}`)} />
          <GrantVerbs grant={grant} />
        </Stack>
      ))}
    </Stack>
  );
}
