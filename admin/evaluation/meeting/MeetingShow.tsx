import { Alert, Button, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, Title, useParams, useTranslate } from "react-admin";
import { MeetingById } from "../../../schema/operations/meeting.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { Attendance } from "./Attendance.tsx";
import { Ballot } from "./Ballot.tsx";
import type { Meeting } from "./meeting-rows.ts";
import { MeetingState } from "./MeetingList.tsx";
import { Minutes } from "./Minutes.tsx";
import { Opinions } from "./Opinions.tsx";
import { MeetingVerbs } from "./MeetingVerbs.tsx";
import { TallyTable } from "./TallyTable.tsx";

/** One screen for the whole meeting: the paper while it votes, the count afterwards. */
export function MeetingShow(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(MeetingById, { id })} lines={10}>
      {({ meeting }) => <Page meeting={meeting} />}
    </Asked>
  );
}

function Page({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const voting = meeting.state === "VOTING";
  const quorum = meeting.quorum.includes("/") ? meeting.quorum : format.share(meeting.quorum);
  return (
    <>
      <Title defaultTitle={translate("evaluation.meeting.title")} />
      <PageHead
        title={translate(meeting.mode === "NONE" ? "evaluation.record.titleOf" : "evaluation.meeting.titleOf", {
          unit: meeting.body?.name ?? meeting.unit.name,
        })}
        subtitle={`${meeting.cycle.name} · ${format.moment(meeting.heldAt)}`}
        status={<MeetingState meeting={meeting} />}
        actions={
          <>
            <Button
              component={LinkBase}
              to={`/meetings/${meeting.id}/screen`}
              sx={{ display: { xs: "none", md: "inline-flex" } }}
            >
              {translate("evaluation.screen.open")}
            </Button>
            <MeetingVerbs meeting={meeting} />
          </>
        }
      />
      <Stack sx={{ gap: 2 }}>
        {meeting.body !== null && (
          <Alert severity="info">{translate("evaluation.record.decides", { body: meeting.body.name })}</Alert>
        )}
        <Alert severity="info">
          {translate(`evaluation.meeting.rules.${meeting.mode}`)}
          {voting && ` ${translate("evaluation.meeting.quorum", { quorum, eligible: meeting.eligibleCount })}`}
        </Alert>
        {meeting.mode !== "NONE" &&
          (voting ? <Ballot key={meeting.id} meeting={meeting} /> : <TallyTable meeting={meeting} />)}
        <Opinions meeting={meeting} />
        <Attendance meeting={meeting} />
        {!voting && <Minutes meeting={meeting} />}
      </Stack>
    </>
  );
}
