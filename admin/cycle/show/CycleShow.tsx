import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { CycleById } from "../../../schema/operations/cycle.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Facts, PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { CycleStatusChip } from "../CycleList.tsx";
import type { CyclePage } from "../cycle-rows.ts";
import { CycleVerbs } from "./CycleVerbs.tsx";
import { Exclusions } from "./Exclusions.tsx";
import { Changes, Extensions } from "./Running.tsx";
import { StepProgress } from "./StepProgress.tsx";
import { Timeline } from "./Timeline.tsx";

/** A cycle: where it stands, who waits for whom, and who was left out. */
export function CycleShow(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(CycleById, { id })} lines={8}>
      {({ cycle, cycleExclusions }) => <Page cycle={cycle} leftOut={cycleExclusions.total} />}
    </Asked>
  );
}

function Page({ cycle, leftOut }: { readonly cycle: CyclePage; readonly leftOut: number }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      <Title defaultTitle={cycle.name} />
      <PageHead
        title={cycle.name}
        subtitle={`${cycle.unit.name} · ${format.span(cycle.startsOn, cycle.endsOn)}`}
        status={<CycleStatusChip cycle={cycle} />}
        actions={<CycleVerbs cycle={cycle} />}
      />
      <Stack sx={{ gap: 2 }}>
        <Section title={translate("cycle.show.timeline")}>
          <Timeline cycle={cycle} />
        </Section>
        {cycle.status === "OPEN" && <Changes cycle={cycle} />}
        {cycle.status !== "PLANNED" && <StepProgress cycle={cycle} />}
        {leftOut > 0 && <Exclusions cycleId={cycle.id} total={leftOut} />}
        <Extensions rows={cycle.extensions} />
        <Section title={translate("cycle.show.about")}>
          <Facts
            facts={[
              [translate("resources.cycles.fields.code"), cycle.code],
              [translate("resources.cycles.fields.kind"), translate(`cycle.kind.${cycle.kind}`)],
              [translate("resources.cycles.fields.track"), translate(`cycle.track.${cycle.track}`)],
              [translate("resources.cycles.fields.unitId"), cycle.unit.name],
              [translate("resources.cycles.fields.subjects"), translate(`cycle.subjects.${cycle.subjects}`)],
              [translate("resources.cycles.fields.series"), cycle.series?.name ?? "–"],
              [translate("cycle.show.openedAt"), format.moment(cycle.openedAt)],
              [translate("cycle.show.closedAt"), format.moment(cycle.closedAt)],
            ]}
          />
        </Section>
      </Stack>
    </>
  );
}
