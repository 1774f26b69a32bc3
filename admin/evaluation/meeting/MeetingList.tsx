import { LinearProgress, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { AutocompleteInput, DataTable, List, SelectInput, useTranslate } from "react-admin";
import { bySearch } from "../../organization/choices.ts";
import { useFormat } from "../../shared/text/format.ts";
import { ReferenceChoice } from "../../shared/ui/form/ReferenceChoice.tsx";
import { Status } from "../../shared/ui/parts.tsx";
import { useLedUnits } from "../useLedUnits.ts";
import { ResponsiveTable } from "../../shared/ui/ResponsiveTable.tsx";
import { BodyPanel } from "./BodyPanel.tsx";
import { ConvenePanel } from "./ConvenePanel.tsx";
import type { MeetingRow } from "./meeting-rows.ts";

const STATES = ["VOTING", "CLOSED"].map((id) => ({ id, name: `evaluation.meeting.state.${id}` }));

const filters = [
  <SelectInput key="state" source="state" choices={STATES} alwaysOn />,
  <ReferenceChoice key="unitId" source="unitId" reference="units" alwaysOn>
    <AutocompleteInput
      label="resources.meetings.fields.unitId"
      optionText="name"
      filterToQuery={bySearch}
      sx={{ minWidth: 220 }}
    />
  </ReferenceChoice>,
  <ReferenceChoice
    key="cycleId"
    source="cycleId"
    reference="cycles"
    sort={{ field: "startsOn", order: "DESC" }}
    alwaysOn
  >
    <AutocompleteInput
      label="resources.meetings.fields.cycleId"
      optionText="name"
      filterToQuery={bySearch}
      sx={{ minWidth: 220 }}
    />
  </ReferenceChoice>,
];

/** Meetings that concern me, the newest first; above them the way to convene one. */
export function MeetingList(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const leads = useLedUnits()?.mayConvene === true;
  return (
    <>
      <ConvenePanel />
      <BodyPanel key={String(leads)} leads={leads} />
      <List filters={filters} exporter={false} perPage={25} empty={false}>
        <ResponsiveTable<MeetingRow>
          primary={(meeting) => meeting.body?.name ?? meeting.unit.name}
          secondary={(meeting) => `${meeting.cycle.name} · ${format.moment(meeting.heldAt)}`}
          tertiary={(meeting) => <MeetingState meeting={meeting} />}
        >
          <DataTable.Col<MeetingRow>
            source="unit"
            disableSort
            render={(meeting) => meeting.body?.name ?? meeting.unit.name}
          />
          <DataTable.Col<MeetingRow> source="cycle" disableSort render={(meeting) => meeting.cycle.name} />
          <DataTable.Col<MeetingRow> source="heldAt" disableSort render={(meeting) => format.moment(meeting.heldAt)} />
          <DataTable.Col<MeetingRow>
            source="mode"
            disableSort
            render={(meeting) => translate(`evaluation.meeting.mode.${meeting.mode}`)}
          />
          <DataTable.Col<MeetingRow> source="voted" disableSort render={(meeting) => <Turnout meeting={meeting} />} />
          <DataTable.Col<MeetingRow>
            source="state"
            disableSort
            render={(meeting) => <MeetingState meeting={meeting} />}
          />
        </ResponsiveTable>
      </List>
    </>
  );
}

/** Where a meeting stands, and whether it waits for the viewer. */
export function MeetingState({ meeting }: { readonly meeting: MeetingRow }): ReactElement {
  const translate = useTranslate();
  if (meeting.state === "VOTING" && meeting.abilities.canVote.allowed && !meeting.hasVoted)
    return <Status tone="warning" label={translate("evaluation.meeting.waitsForYou")} />;
  return (
    <Status
      tone={meeting.state === "VOTING" ? "info" : "success"}
      label={translate(`evaluation.${meeting.mode === "NONE" ? "record" : "meeting"}.state.${meeting.state}`)}
    />
  );
}

/** How many have voted, never what; of a meeting without a vote how many came. */
export function Turnout({
  meeting,
}: {
  readonly meeting: Pick<MeetingRow, "mode" | "presentCount" | "votedCount" | "eligibleCount">;
}): ReactElement {
  const translate = useTranslate();
  if (meeting.mode === "NONE")
    return (
      <Typography variant="body2">
        {translate("evaluation.record.present", { present: meeting.presentCount, eligible: meeting.eligibleCount })}
      </Typography>
    );
  const words = translate("evaluation.meeting.turnout", { voted: meeting.votedCount, eligible: meeting.eligibleCount });
  return (
    <Stack sx={{ minWidth: 120, gap: 0.5 }}>
      <Typography variant="body2">{words}</Typography>
      <LinearProgress
        variant="determinate"
        aria-label={words}
        value={meeting.eligibleCount === 0 ? 0 : (100 * meeting.votedCount) / meeting.eligibleCount}
      />
    </Stack>
  );
}
