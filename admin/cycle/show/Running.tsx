import { Alert, Button, MenuItem, Stack, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useRedirect, useTranslate } from "react-admin";
import {
  CopyCycle,
  ExtendDeadline,
  ParticipantChanges,
  SyncParticipants,
} from "../../../schema/operations/cycle/running.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { type Cycle, type CyclePage, DUES } from "../cycle-rows.ts";

/** Moves one deadline further away. */
export function Extend({ cycle }: { readonly cycle: Cycle }): ReactElement | null {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const set = DUES.filter(({ field }) => cycle[field] !== null);
  const [step, setStep] = useState<(typeof DUES)[number]["step"]>(set[0]?.step ?? "SELF");
  const [day, setDay] = useState("");
  const extend = useVerb(ExtendDeadline, { done: "cycle.running.extended", onDone: () => setAsking(false) });
  if (set.length === 0) return null;
  const confirm = (reason: string): void => {
    const content = { cycleId: cycle.id, version: cycle.version, deadline: step, toDay: day, reason };
    void extend.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <>
      <AbilityButton ability={cycle.abilities.canExtendDeadline} variant="outlined" onClick={() => setAsking(true)}>
        {translate("cycle.running.extend")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate("cycle.running.extendTitle")}
        consequence={translate("cycle.running.extendConsequence")}
        confirm={translate("cycle.running.extend")}
        reason={{ label: translate("cycle.running.reason"), maxLength: 2000 }}
        busy={extend.busy}
        disabled={day === ""}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <TextField
          select
          label={translate("cycle.running.deadline")}
          value={step}
          onChange={(event) => setStep(event.target.value as typeof step)}
        >
          {set.map((due) => (
            <MenuItem key={due.step} value={due.step}>
              {translate(`cycle.timeline.${due.step}`)}
            </MenuItem>
          ))}
        </TextField>
        <DayField label={translate("cycle.running.newDay")} value={day} onChange={setDay} />
      </ConfirmVerb>
    </>
  );
}

/** Plans another cycle with the same settings. */
export function Copy({ cycle }: { readonly cycle: Cycle }): ReactElement {
  const translate = useTranslate();
  const redirect = useRedirect();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState({ code: "", name: "", startsOn: "", endsOn: "" });
  const copy = useVerb(CopyCycle, {
    done: "cycle.running.copied",
    onDone: (result) => redirect("show", "cycles", result.copyCycle.id),
  });
  const content = { cycleId: cycle.id, ...typed };
  const put = (field: keyof typeof typed) => (value: string) => setTyped({ ...typed, [field]: value });
  return (
    <>
      <AbilityButton ability={cycle.abilities.canCopy} variant="outlined" onClick={() => setAsking(true)}>
        {translate("cycle.running.copy")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate("cycle.running.copyTitle", { name: cycle.name })}
        consequence={translate("cycle.running.copyConsequence")}
        confirm={translate("cycle.running.copy")}
        busy={copy.busy}
        disabled={Object.values(typed).includes("")}
        onConfirm={() => void copy.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      >
        <TextLine
          required
          label={translate("resources.cycles.fields.name")}
          value={typed.name}
          onChange={put("name")}
        />
        <TextLine
          required
          label={translate("resources.cycles.fields.code")}
          value={typed.code}
          onChange={put("code")}
        />
        <DayField
          label={translate("resources.cycles.fields.startsOn")}
          value={typed.startsOn}
          onChange={put("startsOn")}
        />
        <DayField label={translate("resources.cycles.fields.endsOn")} value={typed.endsOn} onChange={put("endsOn")} />
      </ConfirmVerb>
    </>
  );
}

/** Deadlines that were moved, and why. */
export function Extensions({ rows }: { readonly rows: CyclePage["extensions"] }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <Section title={translate("cycle.running.extensions")}>
      <Stack component="ul" sx={{ m: 0, pl: 2.5, gap: 0.5 }}>
        {rows.map((one) => (
          <li key={one.id}>
            {translate(`cycle.timeline.${one.deadline}`)}: {format.day(one.fromDay)} → {format.day(one.toDay)}.{" "}
            {one.reason} ({one.extendedBy}, {format.moment(one.extendedAt)})
          </li>
        ))}
      </Stack>
    </Section>
  );
}

/** People who joined, moved or left since the cycle was opened; one verb brings all up to date. */
export function Changes({ cycle }: { readonly cycle: Cycle }): ReactElement | null {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const query = useAsk(ParticipantChanges, { cycleId: cycle.id }, { enabled: cycle.abilities.canClose.allowed });
  const sync = useVerb(SyncParticipants, { done: "cycle.changes.done", onDone: () => setAsking(false) });
  if (!cycle.abilities.canClose.allowed || query.data?.participantChanges.length === 0) return null;
  const content = { cycleId: cycle.id, version: cycle.version };
  return (
    <Section
      flush
      title={translate("cycle.changes.title")}
      subtitle={translate("cycle.changes.hint")}
      actions={
        <Button variant="contained" onClick={() => setAsking(true)}>
          {translate("cycle.changes.apply")}
        </Button>
      }
    >
      <Asked query={query}>
        {({ participantChanges }) => (
          <WideTable stacked label={translate("cycle.changes.title")}>
            <TableHead>
              <TableRow>
                <TableCell>{translate("resources.persons.fields.fullName")}</TableCell>
                <TableCell>{translate("cycle.changes.kind")}</TableCell>
                <TableCell>{translate("cycle.changes.from")}</TableCell>
                <TableCell>{translate("cycle.changes.to")}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {participantChanges.map((change) => (
                <TableRow key={change.personId}>
                  <TableCell component="th" scope="row">
                    <GoTo to={`/persons/${change.personId}/show`}>{change.person?.fullName ?? "–"}</GoTo>
                  </TableCell>
                  <TableCell>
                    <Status
                      label={translate(`cycle.changes.${change.kind}`)}
                      tone={change.blockedBy ? "warning" : "info"}
                    />
                    {change.notRated && ` ${translate("cycle.changes.notRated")}`}
                    {change.blockedBy && ` ${translate("cycle.changes.blocked")}`}
                  </TableCell>
                  <TableCell>{change.fromUnit?.name ?? "–"}</TableCell>
                  <TableCell>{change.toUnit?.name ?? "–"}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </WideTable>
        )}
      </Asked>
      <ConfirmVerb
        open={asking}
        title={translate("cycle.changes.applyTitle")}
        consequence={translate("cycle.changes.applyConsequence")}
        confirm={translate("cycle.changes.apply")}
        busy={sync.busy}
        onConfirm={() => void sync.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      >
        <Alert severity="info">
          {translate("cycle.changes.count", { smart_count: query.data?.participantChanges.length ?? 0 })}
        </Alert>
      </ConfirmVerb>
    </Section>
  );
}
