import { Box, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import {
  type DelegationFields,
  DelegationsOfUnit,
  EndDelegation,
} from "../../../schema/operations/organization-facts/delegation.ts";
import { CAME_ALONG } from "../../shared/api/asked-query.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import { GoTo, LinedList, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { DelegateDialog } from "./DelegateDialog.tsx";

type Delegation = ResultOf<typeof DelegationFields>;

/** Who acts in place of the heads of a unit. */
export function DelegationsPanel({
  unit,
}: {
  readonly unit: { readonly id: string; readonly name: string };
}): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const query = useAsk(DelegationsOfUnit, { unitId: unit.id, page: { page: 1, perPage: 50 } }, CAME_ALONG);
  return (
    <Section
      flush
      title={translate("organization.delegation.title")}
      actions={
        <AbilityButton size="small" ability={query.data?.unit.canDelegate} onClick={() => setAsking(true)}>
          {translate("organization.delegation.verb")}
        </AbilityButton>
      }
    >
      <Asked query={query} lines={1}>
        {({ delegations }) =>
          delegations.items.length === 0 ? (
            <Quiet
              dense
              title={translate("organization.delegation.none")}
              hint={translate("organization.delegation.noneHint")}
            />
          ) : (
            <LinedList>
              {delegations.items.map((delegation) => (
                <Line key={delegation.id} delegation={delegation} />
              ))}
            </LinedList>
          )
        }
      </Asked>
      {asking && <DelegateDialog unit={unit} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function stateOf({ startsOn, endsOn }: Delegation): "over" | "later" | "inForce" {
  const day = localToday();
  if (endsOn !== null && endsOn < day) return "over";
  return startsOn > day ? "later" : "inForce";
}

function Line({ delegation }: { readonly delegation: Delegation }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [ending, setEnding] = useState(false);
  const state = stateOf(delegation);
  const label = (field: string): string => translate(`organization.delegation.${field}`);
  const { fromPerson, toPerson } = delegation;
  return (
    <Stack
      component="li"
      direction={{ xs: "column", sm: "row" }}
      sx={{ px: 2, py: 1.5, gap: 1, justifyContent: "space-between" }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <Typography variant="subtitle2" component="span" sx={{ "& a": { textDecoration: "underline" } }}>
            {fromPerson === null ? (
              label("byTitle")
            ) : (
              <GoTo to={`/persons/${fromPerson.id}/show`}>{fromPerson.fullName}</GoTo>
            )}{" "}
            → <GoTo to={`/persons/${toPerson.id}/show`}>{toPerson.fullName}</GoTo>
          </Typography>
          <Status tone={state === "inForce" ? "success" : "default"} label={label(state)} />
        </Stack>
        <Typography variant="body2" color="textSecondary">
          {delegation.acts.map((act) => label(`act.${act}`)).join(", ")} ·{" "}
          {format.span(delegation.startsOn, delegation.endsOn)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[delegation.document, delegation.endedReason].filter(Boolean).join(" · ")}
        </Typography>
      </Box>
      {state !== "over" && delegation.endedReason === null && (
        <AbilityButton
          size="small"
          ability={delegation.abilities.canEnd}
          onClick={() => setEnding(true)}
          sx={{ alignSelf: "flex-start", flexShrink: 0 }}
        >
          {label("end")}
        </AbilityButton>
      )}
      {ending && <EndDialog delegation={delegation} onClose={() => setEnding(false)} />}
    </Stack>
  );
}

function EndDialog({
  delegation,
  onClose,
}: {
  readonly delegation: Delegation;
  readonly onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [endsOn, setEndsOn] = useState(localToday);
  const [reason, setReason] = useState("");
  const verb = useStaleVerb(EndDelegation, { done: "organization.delegation.ended", onDone: onClose });
  const label = (field: string): string => translate(`organization.delegation.${field}`);
  const { id, version } = delegation;
  return (
    <VersionedVerb
      open
      title={translate("organization.delegation.endTitle", { name: delegation.toPerson.fullName })}
      consequence={label("endConsequence")}
      confirm={label("end")}
      tone="warning"
      disabled={endsOn === "" || reason.trim() === ""}
      verb={verb}
      merge={{
        draft: { endsOn },
        stored: { endsOn: delegation.endsOn ?? "" },
        words: { endsOn: [label("lastDay"), format.day] },
        onMerged: (merged) => setEndsOn(merged.endsOn),
      }}
      onConfirm={(merged) => void verb.act({ input: { id, version, endsOn: merged.endsOn, reason: reason.trim() } })}
      onClose={onClose}
    >
      <DayField
        name="endsOn"
        notBefore={delegation.startsOn}
        label={label("lastDay")}
        value={endsOn}
        onChange={setEndsOn}
      />
      <TextLine
        required
        name="reason"
        label={translate("organization.absence.reason")}
        value={reason}
        maxLength={1000}
        onChange={setReason}
      />
    </VersionedVerb>
  );
}
