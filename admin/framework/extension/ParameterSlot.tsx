import { Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { toNumber, useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { ExactLine } from "../draft/inputs.tsx";
import { FaultLines } from "../scheme/PartTable.tsx";
import { useFaults } from "../scheme/scheme-context.ts";
import type { SchemeData } from "../scheme/scheme-data.ts";
import type { useSchemeParts } from "../scheme/useSchemeParts.ts";
import type { Slot } from "./own-parts.ts";
import { slotText } from "./slot-text.ts";

interface ParameterSlotProps {
  readonly slot: Slot;
  readonly parts: ReturnType<typeof useSchemeParts>;
  readonly inherited: SchemeData;
}

/** A number that the unit may replace; left empty, the superior's holds. */
export function ParameterSlot({ slot, parts, inherited }: ParameterSlotProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const superior = textOf(inherited, slot.name);
  const now = textOf(parts.scheme, slot.name);
  const [typed, setTyped] = useState<string | null>(now === superior ? null : now);
  const index = (parts.scheme?.formulas ?? []).findIndex(({ name }) => name === slot.name);
  const faults = useFaults(`scheme.formulas.${String(index)}`);
  const put = (value: string | null): void => {
    setTyped(value);
    const text = value ?? superior;
    parts.edit.formulas((list) => list.map((one) => (one.name === slot.name ? { ...one, text } : one)));
  };
  const range = { min: format.exact(slot.min), max: format.exact(slot.max) };
  const hint = translate("framework.extension.superiorValue", { value: format.exact(superior) });
  return (
    <Section title={format.text(slot.label)} subtitle={slotText(slot, translate, format)}>
      <ExactLine label={slot.name ?? ""} value={typed} onChange={put} helperText={hint} />
      {typed !== null && isOutside(typed, slot) && (
        <Typography variant="body2" color="error" role="status">
          {translate("framework.extension.outOfRange", range)}
        </Typography>
      )}
      {faults.length > 0 && <FaultLines faults={faults} />}
    </Section>
  );
}

function textOf(scheme: SchemeData | null, name: string | null): string {
  return scheme?.formulas?.find((formula) => formula.name === name)?.text ?? "";
}

/** A hint while typing; the server's check decides. */
function isOutside(value: string, { min, max }: Slot): boolean {
  const [number, least, most] = [value, min, max].map(toNumber);
  if (number === null || number === undefined) return true;
  return number < (least ?? number) || number > (most ?? number);
}
