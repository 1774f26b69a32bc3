import { Box, Button, LinearProgress, Stack, Typography } from "@mui/material";
import { type ReactElement, useEffect } from "react";
import { LinkBase, useParams, useTranslate } from "react-admin";
import { MeetingById } from "../../../../schema/operations/meeting.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { Status } from "../../../shared/ui/parts.tsx";
import { usePageTitle } from "../../../shared/ui/page-title.ts";
import { Asked } from "../../../shared/ui/states.tsx";
import type { Meeting } from "../meeting-rows.ts";
import { ScreenCandidates } from "./ScreenCandidates.tsx";
import { presentNeeded } from "./screen-rows.ts";
import { ScreenRoll } from "./ScreenRoll.tsx";

/** The page is read anew this often while people vote. */
const RENEWED = 4_000;

/** The meeting on a wall: who is there, how many have voted, what is voted on; results only after the count. */
export function MeetingScreen(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  const query = useAsk(MeetingById, { id });
  const { refetch } = query;
  const voting = query.data?.meeting.state !== "CLOSED";
  useEffect(() => {
    if (!voting) return;
    const timer = setInterval(() => void refetch(), RENEWED);
    return () => clearInterval(timer);
  }, [voting, refetch]);
  return (
    <Box
      component="main"
      sx={{ minHeight: "100vh", bgcolor: "background.default", color: "text.primary", p: { xs: 2, md: 4 } }}
    >
      <Asked query={query} lines={12}>
        {({ meeting }) => <Screen meeting={meeting} />}
      </Asked>
    </Box>
  );
}

function Screen({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const isVoting = meeting.state === "VOTING";
  usePageTitle(translate("evaluation.meeting.title"));
  const kind = meeting.mode === "NONE" ? "record" : "meeting";
  return (
    <Stack sx={{ gap: { xs: 2, md: 3 }, maxWidth: 1800, mx: "auto" }}>
      <Stack direction="row" sx={{ gap: 2, alignItems: "flex-start", flexWrap: "wrap" }}>
        <Box sx={{ flexGrow: 1, minWidth: 260 }}>
          <Typography
            component="h1"
            sx={{ fontSize: "clamp(1.5rem, 3.2vw, 3.25rem)", fontWeight: 600, lineHeight: 1.2 }}
          >
            {meeting.body?.name ?? meeting.unit.name}
          </Typography>
          <Typography color="textSecondary" sx={{ fontSize: "clamp(1.1rem, 1.8vw, 1.75rem)" }}>
            {meeting.cycle.name}
          </Typography>
        </Box>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", "& .MuiChip-root": BIG_CHIP }}>
          {meeting.mode !== "NONE" && (
            <Status tone="default" label={translate(`evaluation.meeting.mode.${meeting.mode}`)} />
          )}
          <Status tone={isVoting ? "info" : "success"} label={translate(`evaluation.${kind}.state.${meeting.state}`)} />
        </Stack>
      </Stack>
      {meeting.mode !== "NONE" && <Papers meeting={meeting} />}
      <Box
        sx={{ display: "grid", gap: { xs: 2, md: 4 }, gridTemplateColumns: { md: isVoting ? "2fr 3fr" : "3fr 1fr" } }}
      >
        {isVoting ? (
          <>
            <ScreenRoll meeting={meeting} />
            <ScreenCandidates meeting={meeting} />
          </>
        ) : (
          <>
            <ScreenCandidates meeting={meeting} />
            <ScreenRoll meeting={meeting} />
          </>
        )}
      </Box>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }} className="not-printed">
        <Button component={LinkBase} to={`/meetings/${meeting.id}/show`}>
          {translate("evaluation.screen.back")}
        </Button>
        <Button onClick={() => void document.documentElement.requestFullscreen()}>
          {translate("evaluation.screen.full")}
        </Button>
      </Stack>
    </Stack>
  );
}

const BIG_CHIP = { fontSize: "clamp(1rem, 1.5vw, 1.5rem)", height: "auto", py: 0.75, px: 1 } as const;

/** How many papers are in, and whether enough people are there; never what is on the papers. */
function Papers({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { votedCount, eligibleCount, presentCount } = meeting;
  const needed = presentNeeded(meeting.quorum, eligibleCount);
  const words = translate("evaluation.meeting.turnout", { voted: votedCount, eligible: eligibleCount });
  const isVoting = meeting.state === "VOTING";
  const enough = needed !== null && presentCount >= needed;
  return (
    <Box role="status" aria-label={words}>
      <Stack direction="row" sx={{ gap: 3, alignItems: "baseline", flexWrap: "wrap" }}>
        <Typography component="p" sx={{ fontSize: "clamp(2.5rem, 7vw, 6.5rem)", fontWeight: 600, lineHeight: 1 }}>
          {format.exact(votedCount)}/{format.exact(eligibleCount)}
        </Typography>
        <Box sx={{ fontSize: "clamp(1.1rem, 1.8vw, 1.75rem)" }}>
          <div>{translate("evaluation.screen.turnout")}</div>
          {isVoting && needed !== null && (
            <div>{translate(enough ? "evaluation.screen.reached" : "evaluation.screen.needed", { needed })}</div>
          )}
        </Box>
      </Stack>
      <LinearProgress
        aria-hidden
        variant="determinate"
        color={enough || !isVoting ? "success" : "primary"}
        value={eligibleCount === 0 ? 0 : (100 * votedCount) / eligibleCount}
        sx={{ height: 14, borderRadius: 7, my: 1.5 }}
      />
      {isVoting && (
        <Typography sx={{ fontSize: "clamp(1rem, 1.4vw, 1.4rem)" }}>
          {translate("evaluation.screen.hidden")}{" "}
          {translate("evaluation.screen.voteAt", { address: window.location.host })}
        </Typography>
      )}
    </Box>
  );
}
