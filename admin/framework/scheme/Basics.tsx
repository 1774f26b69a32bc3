import { Checkbox, FormControlLabel, Stack } from "@mui/material";
import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Line, Toggle } from "../draft/inputs.tsx";
import { Across, Exact, Pick } from "./fields.tsx";
import { FaultLines } from "./PartTable.tsx";
import { useFaults } from "./scheme-context.ts";
import type { SchemeData } from "./scheme-data.ts";

export type PutPart = <K extends keyof SchemeData>(key: K, value: SchemeData[K] | undefined) => void;

const STEPS = [
  "SELF",
  "COLLECTIVE",
  "PARTY_OPINION",
  "HR_PROPOSAL",
  "DECISION",
  "NOTICE",
  "OBJECTION",
  "RESOLUTION",
  "PUBLICATION",
  "LOCKED",
] as const;

interface BasicsProps {
  readonly method: string;
  readonly maximum: string | undefined;
  readonly bonusCap: string | undefined;
  readonly rounding: SchemeData["rounding"] | undefined;
  readonly onPut: PutPart;
}

/** How a grade comes about, the scale and its rounding. */
export const Basics = memo(function Basics({ method, maximum, bonusCap, rounding, onPut }: BasicsProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.studio.${field}`);
  return (
    <Section title={label("basics")}>
      <Across columns="3fr 1fr 1fr">
        <Pick
          label={label("method")}
          value={method}
          all={["SCORED", "CONDITIONS", "JUDGED"]}
          words="framework.scheme.method"
          onChange={(next) => onPut("method", next)}
        />
        <Exact label={label("maximum")} value={maximum} onChange={(next) => onPut("maximum", next)} />
        <Exact label={label("bonusCap")} value={bonusCap} onChange={(next) => onPut("bonusCap", next)} />
      </Across>
      <Toggle
        label={translate("framework.scheme.rounding")}
        checked={rounding !== undefined}
        onChange={(on) => onPut("rounding", on ? { scale: 2, mode: "HALF_UP", when: "BEFORE_BANDS" } : undefined)}
      />
      {rounding && <Rounding rounding={rounding} onPut={onPut} />}
      <PlaceFaults paths={["scheme.method", "scheme.maximum", "scheme.bonusCap", "scheme.rounding"]} />
    </Section>
  );
});

interface RoundingProps {
  readonly rounding: NonNullable<SchemeData["rounding"]>;
  readonly onPut: PutPart;
}

function Rounding({ rounding, onPut }: RoundingProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.studio.${field}`);
  return (
    <Across columns="1fr 2fr 2fr">
      <Line
        label={label("scale")}
        value={String(rounding.scale)}
        maxLength={2}
        onChange={(text) => onPut("rounding", { ...rounding, scale: Math.min(10, Number(text.replace(/\D/g, ""))) })}
      />
      <Pick
        label={label("roundingMode")}
        value={rounding.mode}
        all={["HALF_UP", "HALF_EVEN", "DOWN", "UP"]}
        words="framework.scheme.roundingMode"
        onChange={(mode) => onPut("rounding", { ...rounding, mode })}
      />
      <Pick
        label={label("roundingWhen")}
        value={rounding.when}
        all={["BEFORE_BANDS", "AFTER_BANDS"]}
        words="framework.scheme.roundingWhen"
        onChange={(when) => onPut("rounding", { ...rounding, when })}
      />
    </Across>
  );
}

interface ProcessProps {
  readonly steps: readonly string[];
  readonly ballot: SchemeData["ballot"] | undefined;
  readonly selfGrade: boolean;
  readonly onPut: PutPart;
}

/** The steps in their order, the ballot and whether the person names a grade. */
export const Process = memo(function Process({ steps, ballot, selfGrade, onPut }: ProcessProps): ReactElement {
  const translate = useTranslate();
  const toggle = (step: string, on: boolean): void =>
    onPut(
      "steps",
      STEPS.filter((one) => (one === step ? on : steps.includes(one))),
    );
  return (
    <Section title={translate("framework.scheme.steps")}>
      <Stack direction="row" sx={{ flexWrap: "wrap" }}>
        {STEPS.map((step) => (
          <FormControlLabel
            key={step}
            control={
              <Checkbox checked={steps.includes(step)} onChange={(event) => toggle(step, event.target.checked)} />
            }
            label={translate(`framework.scheme.step.${step}`)}
          />
        ))}
      </Stack>
      <Toggle
        label={translate("framework.scheme.selfGrade")}
        checked={selfGrade}
        onChange={(on) => onPut("selfGrade", on)}
      />
      <Toggle
        label={translate("framework.scheme.ballot")}
        checked={ballot !== undefined}
        onChange={(on) => onPut("ballot", on ? { mode: "SECRET", quorum: "2/3", majority: "1/2" } : undefined)}
      />
      {ballot && <Ballot ballot={ballot} onPut={onPut} />}
      <PlaceFaults paths={["scheme.steps", "scheme.ballot", "scheme.selfGrade"]} />
    </Section>
  );
});

function Ballot({
  ballot,
  onPut,
}: {
  readonly ballot: NonNullable<SchemeData["ballot"]>;
  readonly onPut: PutPart;
}): ReactElement {
  const translate = useTranslate();
  return (
    <Across columns="2fr 1fr 1fr">
      <Pick
        label={translate("framework.studio.ballotMode")}
        value={ballot.mode}
        all={["OPEN", "SECRET"]}
        words="framework.scheme.ballotMode"
        onChange={(mode) => onPut("ballot", { ...ballot, mode })}
      />
      <Exact
        label={translate("framework.studio.quorum")}
        value={ballot.quorum}
        onChange={(quorum) => onPut("ballot", { ...ballot, quorum })}
      />
      <Exact
        label={translate("framework.studio.majority")}
        value={ballot.majority}
        onChange={(majority) => onPut("ballot", { ...ballot, majority })}
      />
    </Across>
  );
}

function PlaceFaults({ paths }: { readonly paths: readonly string[] }): ReactElement | null {
  const inside = useFaults("scheme");
  const faults = inside.filter(({ path }) => paths.some((place) => path === place || path.startsWith(`${place}.`)));
  return faults.length === 0 ? null : <FaultLines faults={faults} />;
}
