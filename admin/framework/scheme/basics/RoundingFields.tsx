import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Across, Pick, Whole } from "../fields.tsx";
import type { RoundingPart } from "../rule-data.ts";

interface RoundingFieldsProps {
  readonly rounding: RoundingPart;
  readonly onChange: (rounding: RoundingPart) => void;
}

/** What rounding begins with: two decimals, as people round, before the bands are asked. */
export const USUAL_ROUNDING: RoundingPart = { scale: 2, mode: "HALF_UP", when: "BEFORE_BANDS" };

/** Decimals, the way and the time of rounding. */
export function RoundingFields({ rounding, onChange }: RoundingFieldsProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.studio.${field}`);
  return (
    <Across columns="1fr 2fr 2fr">
      <Whole
        label={label("scale")}
        value={rounding.scale}
        min={0}
        max={10}
        onChange={(scale) => scale !== undefined && onChange({ ...rounding, scale })}
      />
      <Pick
        label={label("roundingMode")}
        value={rounding.mode}
        all={["HALF_UP", "HALF_EVEN", "DOWN", "UP"]}
        words="framework.scheme.roundingMode"
        onChange={(mode) => onChange({ ...rounding, mode })}
      />
      <Pick
        label={label("roundingWhen")}
        value={rounding.when}
        all={["BEFORE_BANDS", "AFTER_BANDS"]}
        words="framework.scheme.roundingWhen"
        onChange={(when) => onChange({ ...rounding, when })}
      />
    </Across>
  );
}
