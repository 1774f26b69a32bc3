import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import type { Why } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";

interface Happening {
  readonly key: string;
  readonly at: string | null;
  readonly what: string;
  readonly who: string;
  readonly why: string | null;
}

/** Who did what and when, the decisions with their reasons; a decision is superseded, never overwritten. */
export function History({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const happenings = useHappenings(why);
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
                bgcolor: one.at === null ? "divider" : "primary.main",
              },
            }}
          >
            <Typography variant="body2" color="text.secondary">
              {one.at === null ? translate("evaluation.why.waiting") : format.moment(one.at)}
            </Typography>
            <Typography>
              <strong>{one.what}</strong>
              {one.who !== "" && ` · ${one.who}`}
            </Typography>
            {one.why !== null && (
              <Typography sx={{ whiteSpace: "pre-wrap" }}>
                {translate("evaluation.why.reason", { reason: one.why })}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}

function useHappenings(why: Why): Happening[] {
  const translate = useTranslate();
  const { locale } = useFormat();
  const submitted =
    why.selfSubmittedAt === null
      ? []
      : [
          {
            key: "self",
            at: why.selfSubmittedAt,
            what: translate("evaluation.why.submitted"),
            who: why.person?.fullName ?? "",
            why: null,
          },
        ];
  const decisions = why.decisions.map((decision) => ({
    key: decision.id,
    at: decision.decidedAt,
    what: translate(decision.supersededById === null ? "evaluation.why.decided" : "evaluation.why.superseded", {
      grade: gradeWords(why.grades, decision.grade, locale),
    }),
    who: decision.authorityName ?? "",
    why: decision.reason,
  }));
  const notRated =
    why.step === "NOT_RATED"
      ? [{ key: "not", at: null, what: translate("evaluation.step.NOT_RATED"), who: "", why: why.notRatedReason }]
      : [];
  const waits =
    why.step === "LOCKED" || why.step === "NOT_RATED"
      ? []
      : [
          {
            key: "now",
            at: null,
            what: translate(`evaluation.why.now.${why.step}`),
            who: why.step === "DECISION" ? (why.decider.personName ?? "") : "",
            why: null,
          },
        ];
  return [...submitted, ...decisions, ...notRated, ...waits];
}
