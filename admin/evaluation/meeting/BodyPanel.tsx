import { Box, MenuItem, Stack, TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { BodiesOfUnit, BodyOutlook } from "../../../schema/operations/evaluation/meeting.ts";
import { ConveneMeeting } from "../../../schema/operations/meeting.ts";
import { CyclePicker, UnitPicker } from "../../cycle/pickers.tsx";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { type OfUnit, useOffices } from "./useOffices.ts";
import { usePanelPlace } from "./usePanelPlace.ts";

interface BodyPanelProps {
  /** Leads units, so that any collective of them may be looked up. */
  readonly leads: boolean;
}

/**
 * Convening a collective that decides by the authority table: which one, in which cycle, how many cases wait. Its chair and
 * its secretary find their own collectives in it without another role.
 */
export function BodyPanel({ leads }: BodyPanelProps): ReactElement | null {
  const offices = useOffices();
  if (offices === null || (!leads && offices.length === 0)) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Convening leads={leads} offices={offices} />
    </Box>
  );
}

function Convening({ leads, offices }: BodyPanelProps & { readonly offices: readonly OfUnit[] }): ReactElement {
  const translate = useTranslate();
  const [own] = offices;
  const place = usePanelPlace("body");
  const { cycleId } = place;
  const unitId = place.unitId ?? own?.unit.id ?? null;
  const ofUnit = useAsk(BodiesOfUnit, { filter: { unitId } }, { enabled: leads && unitId !== null });
  const choices = leads ? (ofUnit.data?.bodies.items ?? []) : offices;
  // Of a unit with one collective there is nothing to choose.
  const usual = place.unitId === null ? own?.id : choices.length === 1 ? choices[0]?.id : undefined;
  const chosen = choices.find(({ id }) => id === (place.bodyId ?? usual));
  return (
    <Section title={translate("evaluation.record.bodyTitle")} subtitle={translate("evaluation.record.bodyHint")}>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5 }}>
        {leads && <UnitPicker value={unitId} onPick={place.pickUnit} />}
        <TextField
          select
          fullWidth
          label={translate("evaluation.record.body")}
          value={chosen?.id ?? ""}
          disabled={choices.length === 0}
          onChange={(event) => place.pickBody(event.target.value)}
        >
          {choices.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <CyclePicker value={cycleId} onPick={place.pickCycle} status="OPEN" pickFirst />
      </Stack>
      {chosen === undefined && (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {translate(`evaluation.record.${unitId === null ? "unitFirst" : "bodyFirst"}`)}
        </Typography>
      )}
      {chosen !== undefined && cycleId !== null && (
        <Waiting key={`${chosen.id} ${cycleId}`} unitId={chosen.unit.id} cycleId={cycleId} bodyId={chosen.id} />
      )}
    </Section>
  );
}

interface Place {
  readonly unitId: string;
  readonly cycleId: string;
  readonly bodyId: string;
}

function Waiting(place: Place): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const keyFor = useSubmitKey();
  const content = { cycleId: place.cycleId, bodyId: place.bodyId };
  const convene = useVerb(ConveneMeeting, {
    done: "evaluation.meeting.convened",
    onDone: ({ conveneMeeting }) => navigate(`/meetings/${conveneMeeting.id}/show`, { state: { _scrollToTop: true } }),
  });
  return (
    <Asked query={useAsk(BodyOutlook, { ...place })} lines={1}>
      {({ meetingOutlook: outlook }) =>
        outlook.runningMeetingId !== null ? (
          <GoTo to={`/meetings/${outlook.runningMeetingId}/show`}>{translate("evaluation.meeting.running")}</GoTo>
        ) : (
          <Stack direction="row" sx={{ gap: 2, alignItems: "center", flexWrap: "wrap", mt: 1 }}>
            {outlook.canConvene.allowed && (
              <Typography sx={{ flexGrow: 1 }}>
                {outlook.waiting === 0
                  ? translate("evaluation.meeting.nothingWaits")
                  : translate("evaluation.record.bodyWaiting", { smart_count: outlook.waiting })}
              </Typography>
            )}
            <AbilityButton
              ability={outlook.canConvene}
              variant="contained"
              disabled={outlook.waiting === 0 || convene.busy}
              onClick={() => void convene.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
            >
              {translate("evaluation.meeting.convene")}
            </AbilityButton>
          </Stack>
        )
      }
    </Asked>
  );
}
