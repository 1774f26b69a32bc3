import { MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import { SetUnitOptIn, UnitOptIns } from "../../../../schema/operations/cycle/opt-in.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { CAME_ALONG } from "../../../shared/api/asked-query.ts";
import { useAsk, useVerb } from "../../../shared/api/useRun.ts";
import { localToday, useFormat } from "../../../shared/text/format.ts";
import { AbilityButton } from "../../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../../shared/ui/fields.tsx";
import { Section, Status } from "../../../shared/ui/parts.tsx";
import { Asked } from "../../../shared/ui/states.tsx";
import type { Unit } from "../unit-rows.ts";

type OptIn = ResultOf<typeof UnitOptIns>["unit"]["optIns"][number];

/** Whether the unit rates its contract staff, from when to when. */
export function OptInsPanel({ unit }: { readonly unit: Unit }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const query = useAsk(UnitOptIns, { id: unit.id }, CAME_ALONG);
  return (
    <Section
      title={translate("organization.optIn.title")}
      subtitle={translate("organization.optIn.hint")}
      actions={
        <AbilityButton ability={unit.abilities.canChange} size="small" onClick={() => setAsking(true)}>
          {translate("organization.optIn.set")}
        </AbilityButton>
      }
    >
      <Asked query={query} lines={1}>
        {({ unit: { optIns } }) => <Said optIns={optIns} />}
      </Asked>
      {asking && <OptInDialog unit={unit} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function Said({ optIns }: { readonly optIns: readonly OptIn[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (optIns.length === 0) return <Typography color="textSecondary">{translate("organization.optIn.none")}</Typography>;
  return (
    <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 0.75 }}>
      {optIns.map((one) => (
        <Stack key={one.id} component="li" direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <Status
            tone={one.ratesContractStaff ? "success" : "default"}
            label={translate(`organization.optIn.${one.ratesContractStaff ? "yes" : "no"}`)}
          />
          <span>
            {format.span(one.startsOn, one.endsOn)}
            {one.documentNumber !== null &&
              ` · ${translate("organization.optIn.document", { number: one.documentNumber })}`}
          </span>
        </Stack>
      ))}
    </Stack>
  );
}

function OptInDialog({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [answer, setAnswer] = useState<"yes" | "no">("yes");
  const [startsOn, setStartsOn] = useState(localToday);
  const [number, setNumber] = useState("");
  const verb = useVerb(SetUnitOptIn, { done: "organization.optIn.done", onDone: onClose });
  const submit = (): void => {
    const documentNumber = number.trim() === "" ? null : number.trim();
    const content = { unitId: unit.id, ratesContractStaff: answer === "yes", startsOn, documentNumber };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate("organization.optIn.dialog", { name: unit.name })}
      consequence={translate("organization.optIn.consequence")}
      confirm={translate("organization.optIn.save")}
      busy={verb.busy}
      disabled={startsOn === ""}
      onConfirm={submit}
      onClose={onClose}
    >
      <TextField
        select
        label={translate("organization.optIn.choice")}
        value={answer}
        onChange={(event) => setAnswer(event.target.value === "yes" ? "yes" : "no")}
      >
        <MenuItem value="yes">{translate("organization.optIn.yes")}</MenuItem>
        <MenuItem value="no">{translate("organization.optIn.no")}</MenuItem>
      </TextField>
      <DayField
        name="startsOn"
        label={translate("organization.optIn.startsOn")}
        value={startsOn}
        onChange={setStartsOn}
      />
      <TextLine
        name="documentNumber"
        label={translate("organization.optIn.documentNumber")}
        value={number}
        onChange={setNumber}
      />
    </ConfirmVerb>
  );
}
