import CheckCircleIcon from "@mui/icons-material/CheckCircle";
import RadioButtonUncheckedIcon from "@mui/icons-material/RadioButtonUnchecked";
import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { Meeting } from "../meeting-rows.ts";

/** Who was called, who is there, whose paper is in; never what is on it. */
export function ScreenRoll({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const votes = meeting.mode !== "NONE";
  return (
    <Box component="section">
      <Typography component="h2" sx={{ fontSize: "clamp(1.1rem, 1.8vw, 1.75rem)", fontWeight: 600 }}>
        {translate("evaluation.screen.roll")}
      </Typography>
      <Typography color="textSecondary" sx={{ fontSize: "clamp(1rem, 1.4vw, 1.4rem)" }}>
        {translate("evaluation.record.present", { present: meeting.presentCount, eligible: meeting.eligibleCount })}
      </Typography>
      <Stack component="ul" sx={{ listStyle: "none", m: 0, mt: 1, p: 0, gap: 0.5 }}>
        {meeting.voters.map(({ personId, personName, hasVoted, attendance }) => (
          <Stack
            key={personId}
            component="li"
            direction="row"
            sx={{ gap: 1.25, alignItems: "center", fontSize: "clamp(1.1rem, 1.7vw, 1.7rem)" }}
          >
            {votes &&
              (hasVoted ? (
                <CheckCircleIcon
                  color="success"
                  fontSize="inherit"
                  titleAccess={translate("evaluation.screen.voted")}
                />
              ) : (
                <RadioButtonUncheckedIcon
                  color="disabled"
                  fontSize="inherit"
                  titleAccess={translate("evaluation.screen.waiting")}
                />
              ))}
            <span>{personName}</span>
            {attendance === "PRESENT" && (
              <Typography component="span" color="textSecondary">
                {translate("evaluation.screen.present")}
              </Typography>
            )}
          </Stack>
        ))}
      </Stack>
    </Box>
  );
}
