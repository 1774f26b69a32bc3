import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import type { Why } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";
import { happeningsOf } from "./happenings.ts";

/** Who did what and when, with reasons and opinions; a decision is superseded, never overwritten. */
export function History({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const happenings = happeningsOf(why, translate, (code) => gradeWords(why.grades, code, format.locale));
  return (
    <Section title={translate("evaluation.why.tab.history")}>
      <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0, borderLeft: 2, borderColor: "divider" }}>
        {happenings.map((one) => (
          <Box
            component="li"
            key={one.key}
            sx={{
              pl: 2,
              pb: 2,
              position: "relative",
              "&::before": {
                content: '""',
                position: "absolute",
                left: -6,
                top: 7,
                width: 10,
                height: 10,
                borderRadius: "50%",
                bgcolor: one.at === null || one.isPast === true ? "divider" : "primary.main",
              },
            }}
          >
            <Typography variant="body2" color="textSecondary">
              {one.at === null ? translate("evaluation.why.waiting") : format.moment(one.at)}
            </Typography>
            <Typography>
              <Box
                component="strong"
                sx={one.isPast === true ? { textDecoration: "line-through", fontWeight: 500 } : {}}
              >
                {one.what}
              </Box>
              {one.who !== "" && ` · ${one.who}`}
            </Typography>
            {one.why !== null && (
              <Typography sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{one.why}</Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
