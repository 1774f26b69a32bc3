import { Alert, Box, Button, FormControlLabel, Stack, Switch, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, useNavigate, useTranslate } from "react-admin";
import { ConveneMeeting, MeetingOutlook } from "../../../schema/operations/meeting.ts";
import { CyclePicker, UnitPicker } from "../../cycle/pickers.tsx";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { Section } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { useLedUnits } from "../useLedUnits.ts";
import type { Outlook } from "./meeting-rows.ts";
import { usePanelPlace } from "./usePanelPlace.ts";

/** Convening: which unit, which cycle, how many wait, who is late. Shows only to those who may lead a meeting. */
export function ConvenePanel(): ReactElement | null {
  const translate = useTranslate();
  const led = useLedUnits();
  const { unitId, cycleId, pickUnit, pickCycle } = usePanelPlace("unit");
  if (led === null || !led.mayConvene) return null;
  const unit = unitId ?? led.units[0]?.id ?? null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Section title={translate("evaluation.meeting.convene")} subtitle={translate("evaluation.meeting.conveneHint")}>
        <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5 }}>
          <UnitPicker value={unit} onPick={pickUnit} />
          <CyclePicker value={cycleId} onPick={pickCycle} status="OPEN" pickFirst />
        </Stack>
        {unit === null && (
          <Typography color="textSecondary" sx={{ mt: 1 }}>
            {translate("evaluation.meeting.unitFirst")}
          </Typography>
        )}
        {unit !== null && cycleId !== null && <OutlookOf key={`${unit} ${cycleId}`} unitId={unit} cycleId={cycleId} />}
      </Section>
    </Box>
  );
}

interface Place {
  readonly unitId: string;
  readonly cycleId: string;
}

function OutlookOf({ unitId, cycleId }: Place): ReactElement {
  const query = useAsk(MeetingOutlook, { unitId, cycleId });
  return (
    <Asked query={query} lines={1}>
      {({ meetingOutlook }) => <Convene unitId={unitId} cycleId={cycleId} outlook={meetingOutlook} />}
    </Asked>
  );
}

function Convene({ unitId, cycleId, outlook }: Place & { readonly outlook: Outlook }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const [withoutLate, setWithoutLate] = useState(false);
  const convene = useVerb(ConveneMeeting, {
    done: "evaluation.meeting.convened",
    onDone: ({ conveneMeeting }) => navigate(`/meetings/${conveneMeeting.id}/show`, { state: { _scrollToTop: true } }),
  });
  const content = { unitId, cycleId, withoutLate };
  if (outlook.runningMeetingId !== null) {
    return (
      <Alert
        severity="info"
        sx={{ mt: 1 }}
        action={
          <Button component={LinkBase} to={`/meetings/${outlook.runningMeetingId}/show`}>
            {translate("khung.action.open")}
          </Button>
        }
      >
        {translate("evaluation.meeting.running")}
      </Alert>
    );
  }
  return (
    <Stack direction="row" sx={{ gap: 2, alignItems: "center", flexWrap: "wrap", mt: 1 }}>
      {outlook.canConvene.allowed && (
        <Typography sx={{ flexGrow: 1 }}>
          {outlook.waiting === 0 && outlook.late === 0
            ? translate("evaluation.meeting.nothingWaits")
            : translate("evaluation.meeting.outlook", { waiting: outlook.waiting, late: outlook.late })}
        </Typography>
      )}
      <AbilityButton
        ability={outlook.canConvene}
        variant="contained"
        disabled={outlook.waiting === 0}
        onClick={() => setAsking(true)}
      >
        {translate("evaluation.meeting.convene")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate("evaluation.meeting.conveneTitle")}
        consequence={translate("evaluation.meeting.conveneConsequence", { waiting: outlook.waiting })}
        confirm={translate("evaluation.meeting.convene")}
        busy={convene.busy}
        disabled={outlook.late > 0 && !withoutLate}
        onConfirm={() => void convene.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      >
        {outlook.late > 0 && (
          <FormControlLabel
            control={<Switch checked={withoutLate} onChange={(_event, on) => setWithoutLate(on)} />}
            label={translate("evaluation.meeting.withoutLate", { late: outlook.late })}
          />
        )}
      </ConfirmVerb>
    </Stack>
  );
}
