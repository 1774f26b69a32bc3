import DownloadIcon from "@mui/icons-material/Download";
import { Alert, Box, Button, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { FormsButton } from "../../exchange/forms/FormsButton.tsx";
import type { ResultOf } from "../../../schema/graphql.ts";
import { ConfirmMinutes, MeetingMinutes } from "../../../schema/operations/evaluation/meeting.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { TextLine } from "../../shared/ui/fields.tsx";
import { Section, Status } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import type { Meeting } from "./meeting-rows.ts";

type Words = ResultOf<typeof MeetingMinutes>["meetingMinutes"];

/** The minutes of a closed meeting: in words, as a file, and their confirmation by chair and secretary. */
export function Minutes({ meeting }: { readonly meeting: Meeting }): ReactElement | null {
  const translate = useTranslate();
  if (!meeting.abilities.canReadMinutes.allowed) return null;
  return (
    <Section
      title={translate("evaluation.minutes.title")}
      subtitle={translate("evaluation.minutes.hint")}
      actions={<Confirm meeting={meeting} />}
    >
      <Confirmed meeting={meeting} />
      <Text meetingId={meeting.id} />
    </Section>
  );
}

function Text({ meetingId }: { readonly meetingId: string }): ReactElement {
  const translate = useTranslate();
  return (
    <Asked query={useAsk(MeetingMinutes, { meetingId })} lines={8}>
      {({ meetingMinutes: words }) => (
        <>
          <Button href={words.url} download startIcon={<DownloadIcon />} sx={{ my: 1 }}>
            {translate("evaluation.minutes.download")}
          </Button>
          <FormsButton about={{ meetingId }} />
          <Paper words={words} />
        </>
      )}
    </Asked>
  );
}

function Paper({ words }: { readonly words: Words }): ReactElement {
  const [head = [], ...rows] = words.table;
  return (
    <Box lang="vi" sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: { xs: 1.5, sm: 3 } }}>
      <Typography variant="body2" color="textSecondary">
        {[...words.agencies, words.number, words.placeAndDay].join(" · ")}
      </Typography>
      <Typography variant="h6" component="h3" sx={{ my: 1 }}>
        {words.about}
      </Typography>
      {words.parts.map(({ heading, paragraphs }) => (
        <Box key={heading} sx={{ mb: 1.5 }}>
          <Typography variant="subtitle2" component="h4">
            {heading}
          </Typography>
          {paragraphs.map((paragraph) => (
            <Typography key={paragraph}>{paragraph}</Typography>
          ))}
        </Box>
      ))}
      {rows.length > 0 && (
        <WideTable label={words.about}>
          <TableHead>
            <TableRow>
              {head.map((cell) => (
                <TableCell key={cell}>{cell}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row[0]}>
                {row.map((cell, place) => (
                  <TableCell key={head[place]}>{cell}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </WideTable>
      )}
    </Box>
  );
}

function Confirmed({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const by = (key: string, at: string | null): ReactElement => (
    <Status
      tone={at === null ? "warning" : "success"}
      label={translate(`evaluation.minutes.${key}.${at === null ? "waits" : "done"}`, {
        at: at === null ? "" : format.moment(at),
      })}
    />
  );
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {by("chair", meeting.chairConfirmedAt)}
      {meeting.secretaryPersonId !== null && by("secretary", meeting.secretaryConfirmedAt)}
    </Stack>
  );
}

function Confirm({ meeting }: { readonly meeting: Meeting }): ReactElement | null {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const [number, setNumber] = useState("");
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const verb = useVerb(ConfirmMinutes, { done: "evaluation.minutes.confirmed", onDone: () => setAsking(false) });
  const ability = meeting.abilities.canConfirmMinutes;
  if (!ability.allowed) return null;
  const decides = meeting.purpose === "DECIDE" && meeting.chairConfirmedAt === null;
  const departing = decides
    ? meeting.candidates.filter(
        (one) => one.proposedGrade !== null && one.priorGrade !== null && one.priorGrade !== one.proposedGrade,
      )
    : [];
  const content = {
    meetingId: meeting.id,
    version: meeting.version,
    minutesNumber: number.trim() || null,
    reasons: departing.flatMap(({ evaluationId }) => {
      const reason = reasons[evaluationId]?.trim() ?? "";
      return reason === "" ? [] : [{ evaluationId, reason }];
    }),
  };
  const first = meeting.chairConfirmedAt === null && meeting.secretaryConfirmedAt === null;
  return (
    <>
      <AbilityButton ability={ability} variant="contained" onClick={() => setAsking(true)}>
        {translate("evaluation.minutes.confirm")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate("evaluation.minutes.confirmTitle")}
        consequence={translate(`evaluation.minutes.consequence.${decides ? "DECIDE" : "PROPOSE"}`)}
        confirm={translate("evaluation.minutes.confirm")}
        busy={verb.busy}
        disabled={content.reasons.length < departing.length}
        onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      >
        {first && (
          <TextLine
            name="minutesNumber"
            label={translate("evaluation.minutes.number")}
            value={number}
            onChange={setNumber}
          />
        )}
        {departing.length > 0 && <Alert severity="warning">{translate("evaluation.minutes.departing")}</Alert>}
        {departing.map(({ evaluationId, personName }) => (
          <TextLine
            key={evaluationId}
            required
            maxLength={2000}
            label={translate("evaluation.minutes.reasonFor", { name: personName })}
            value={reasons[evaluationId] ?? ""}
            onChange={(text) => setReasons({ ...reasons, [evaluationId]: text })}
          />
        ))}
      </ConfirmVerb>
    </>
  );
}
