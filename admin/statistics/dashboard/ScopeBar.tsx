import { Box, MenuItem, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { UnitPicker } from "../../cycle/pickers.tsx";
import { useFormat } from "../../shared/text/format.ts";
import { DayField } from "../../shared/ui/fields.tsx";
import { type Key, nameOf } from "../table/table.ts";
import { KINDS, type ScopeChoice, TRACKS } from "./scope-choice.ts";
import type { Address } from "../../shared/api/useAddress.ts";

interface ScopeBarProps {
  readonly unitId: string | null;
  readonly choice: ScopeChoice;
  readonly address: Address;
  /** Oldest first. */
  readonly periods: readonly Key[];
  readonly period?: Key | undefined;
}

/** Which unit and which period a dashboard is about. On paper it says so in words. */
export function ScopeBar({ unitId, choice, address, periods, period }: ScopeBarProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const pickers = { xs: "1fr 1fr", md: "2fr 1.6fr 1fr 1.2fr 1.1fr" };
  return (
    <Box
      sx={{
        display: "grid",
        gap: 1.5,
        gridTemplateColumns: pickers,
        "& > :first-of-type": { gridColumn: { xs: "1 / -1", md: "auto" } },
      }}
    >
      <UnitPicker value={unitId} onPick={(unit) => address.set({ unit, period: null })} />
      <TextField
        select
        label={translate("dashboards.period")}
        value={period?.id ?? ""}
        onChange={(event) => address.set({ period: event.target.value })}
      >
        {periods.toReversed().map((key) => (
          <MenuItem key={key.id} value={key.id ?? ""}>
            {nameOf(key, format)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate("dashboards.kind")}
        value={choice.kind}
        onChange={(event) => address.set({ kind: event.target.value, period: null })}
      >
        {KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`cycle.kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate("dashboards.track")}
        value={choice.track}
        onChange={(event) => address.set({ track: event.target.value, period: null })}
      >
        {TRACKS.map((track) => (
          <MenuItem key={track} value={track}>
            {translate(`tracking.trackOf.${track}`)}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        label={translate("dashboards.to")}
        required={false}
        value={choice.to ?? ""}
        onChange={(to) => address.set({ to, period: null })}
      />
    </Box>
  );
}
