import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { type Cycle, DUES, nextDue } from "../cycle-rows.ts";

/** The days of a cycle in their order; the next deadline stands out. */
export function Timeline({ cycle }: { readonly cycle: Cycle }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" });
  const next = cycle.status === "OPEN" ? nextDue(cycle, today) : null;
  const days = [
    { key: "starts", day: cycle.startsOn, next: false },
    { key: "ends", day: cycle.endsOn, next: false },
    ...DUES.map(({ step, field }) => ({ key: step, day: cycle[field], next: next?.step === step })),
  ].filter(({ day }) => day !== null);
  return (
    <Box
      component="ol"
      sx={{
        listStyle: "none",
        m: 0,
        p: 0,
        display: "grid",
        gap: 1,
        gridTemplateColumns: { xs: "1fr", sm: `repeat(${String(days.length)}, minmax(0, 1fr))` },
      }}
    >
      {days.map(({ key, day, next: isNext }) => (
        <Box
          component="li"
          key={key}
          sx={{ borderTop: 3, borderColor: (day ?? "") < today ? "primary.main" : "divider", pt: 1 }}
        >
          <Typography variant="body2" color="textSecondary">
            {translate(`cycle.timeline.${key}`)}
          </Typography>
          <Typography sx={{ fontWeight: isNext ? 600 : 400 }}>{format.day(day)}</Typography>
          {isNext && (
            <Typography variant="body2" color="primary" sx={{ fontWeight: 600 }}>
              {translate("cycle.timeline.next")}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
