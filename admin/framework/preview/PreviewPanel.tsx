import { Alert, Box, Chip, Stack, Typography } from "@mui/material";
import { type ReactElement, useDeferredValue, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { PreviewRating } from "../../../schema/operations/rating.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { Renewing, Trouble, Waiting } from "../../shared/ui/states.tsx";
import type { Version } from "../framework-rows.ts";
import { nestTrace } from "../nest-trace.ts";
import { TraceView } from "../TraceView.tsx";
import { gradeName } from "../version/scheme-words.ts";
import { missingWords } from "./missing-words.ts";
import { openWord } from "./open-word.ts";
import { flawless, previewInput, ratiosOf } from "./sample.ts";
import { SampleForm } from "./SampleForm.tsx";

type Rating = ResultOf<typeof PreviewRating>["previewRating"];

/** A sample person's answers on one side, what the regulation makes of them on the other, at once and with every reason. */
export function PreviewPanel({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const [sample, setSample] = useState(() =>
    flawless(version, {
      leading: version.scope.leading ?? false,
      positionClass: "PROFESSIONAL",
      subjectType: "CIVIL_SERVANT",
    }),
  );
  const input = useDeferredValue(previewInput(version.id, sample, version));
  const query = useAsk(PreviewRating, { input }, { keepFor: version.id });
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
      }}
    >
      <Section title={translate("framework.preview.answers")} subtitle={translate("framework.preview.hint")}>
        <SampleForm version={version} sample={sample} onChange={setSample} />
      </Section>
      <Box
        tabIndex={0}
        role="region"
        aria-label={translate("framework.preview.result")}
        aria-busy={query.isPlaceholderData}
        sx={{
          position: { md: "sticky" },
          top: { md: 64 },
          maxHeight: { md: "calc(100vh - 80px)" },
          overflowY: { md: "auto" },
        }}
      >
        <Section title={translate("framework.preview.result")}>
          <Box sx={{ position: "relative" }}>
            <Renewing on={query.isPlaceholderData} />
          </Box>
          {query.data && <Result rating={query.data.previewRating} version={version} />}
          {query.isError && <Trouble dense error={query.error} />}
          {query.isPending && <Waiting />}
        </Section>
      </Box>
    </Box>
  );
}

function Result({ rating, version }: { readonly rating: Rating; readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Stack sx={{ gap: 2 }} aria-live="polite">
      <Stack direction="row" sx={{ gap: 1.5, alignItems: "baseline", flexWrap: "wrap" }}>
        {rating.total !== null && (
          <Typography variant="h4" component="p">
            {format.exact(rating.total)}
          </Typography>
        )}
        {rating.grade !== null && (
          <Chip color="primary" label={`${rating.grade} – ${gradeName(version.scheme, rating.grade, format.locale)}`} />
        )}
        {rating.grade === null && (
          <Typography color="textSecondary">{translate(`framework.preview.${openWord(rating)}`)}</Typography>
        )}
      </Stack>
      {rating.missing.length > 0 && (
        <Alert severity="warning">
          {translate("framework.preview.missing", { what: missingWords(rating.missing, version, format.text) })}
        </Alert>
      )}
      <TraceView trace={nestTrace(rating.trace)} reasons={rating.reasons} ratios={ratiosOf(version.scheme)} />
    </Stack>
  );
}
