import { Alert, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { MeetingById } from "../../../schema/operations/meeting.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { Ballot } from "./Ballot.tsx";
import type { Meeting } from "./meeting-rows.ts";
import { MeetingState, Turnout } from "./MeetingList.tsx";
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
        title={translate("evaluation.meeting.titleOf", { unit: meeting.unit.name })}
        subtitle={`${meeting.cycle.name} · ${format.moment(meeting.heldAt)}`}
        status={<MeetingState meeting={meeting} />}
        actions={<MeetingVerbs meeting={meeting} />}
      />
      <Stack sx={{ gap: 2 }}>
        <Alert severity="info">
          {translate(`evaluation.meeting.rules.${meeting.mode}`)}
          {voting && ` ${translate("evaluation.meeting.quorum", { quorum, eligible: meeting.eligibleCount })}`}
        </Alert>
        {voting ? <Ballot key={meeting.id} meeting={meeting} /> : <TallyTable meeting={meeting} />}
        <Roll meeting={meeting} />
      </Stack>
    </>
  );
}

function Roll({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  return (
    <Section title={translate("evaluation.meeting.roll")} actions={<Turnout meeting={meeting} />}>
      <Stack component="ul" direction="row" sx={{ gap: 0.75, flexWrap: "wrap", listStyle: "none", p: 0, m: 0 }}>
        {meeting.voters.map((voter) => (
          <li key={voter.personId}>
            <Status
              tone={voter.hasVoted ? "success" : "default"}
              label={`${voter.hasVoted ? "✓ " : ""}${voter.personName}`}
            />
          </li>
        ))}
      </Stack>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate("evaluation.meeting.rollHint")}
      </Typography>
    </Section>
  );
}
