import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { GoTo, Status } from "../shared/ui/parts.tsx";
import { type PublicationRow, STATE_TONE, stateOf } from "./publication-rows.ts";

/** A publication in the list: unit and cycle, to whom, since when, and how it ended. */
export function PublicationLine({ row }: { readonly row: PublicationRow }): ReactElement {
  return (
    <Stack
      component="li"
      direction={{ xs: "column", sm: "row" }}
      sx={{ px: 2, py: 1.5, gap: 1, justifyContent: "space-between" }}
    >
      <Box sx={{ minWidth: 0 }}>
        <GoTo to={`/publications/${row.id}`}>
          {row.unit.name} · {row.cycle.name}
        </GoTo>
        <History row={row} />
      </Box>
      <States row={row} />
    </Stack>
  );
}

/** Who published, withdrew, replaced it and when. */
export function History({ row }: { readonly row: PublicationRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { publishedBy, publishedAt, withdrawnBy, withdrawnAt, withdrawReason, supersededAt } = row;
  const lines = [
    translate("publication.by", { name: publishedBy, at: format.moment(publishedAt) }),
    ...(withdrawnAt === null
      ? []
      : [
          translate("publication.withdrawnBy", {
            name: withdrawnBy ?? "",
            at: format.moment(withdrawnAt),
            reason: withdrawReason ?? "",
          }),
        ]),
    ...(supersededAt === null ? [] : [translate("publication.supersededAt", { at: format.moment(supersededAt) })]),
  ];
  return (
    <>
      {lines.map((line) => (
        <Typography key={line} variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
          {line}
        </Typography>
      ))}
    </>
  );
}

/** To whom it is shown, whether it still is, and what has changed since. */
export function States({ row }: { readonly row: PublicationRow }): ReactElement {
  const translate = useTranslate();
  const state = stateOf(row);
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: "wrap", alignItems: "flex-start", flexShrink: 0 }}>
      {row.change !== null && state === "shown" && (
        <Status tone="warning" label={translate(`publication.change.${row.change}`)} />
      )}
      <Status tone="info" label={translate(`publication.audienceOf.${row.audience}`)} />
      <Status tone={STATE_TONE[state]} label={translate(`publication.state.${state}`)} />
    </Stack>
  );
}
