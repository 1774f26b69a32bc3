import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../../shared/ui/parts.tsx";
import { useWorkWords } from "../../draft/words/words.ts";
import { Optional } from "../details.tsx";
import { Across, Exact, Pick } from "../fields.tsx";
import { PlaceFaults } from "../PartTable.tsx";
import type { RoundingPart } from "../rule-data.ts";
import type { SchemeData } from "../scheme-data.ts";
import type { PutPart } from "../useSchemeParts.ts";
import { RoundingFields, USUAL_ROUNDING } from "./RoundingFields.tsx";

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
  const word = useWorkWords();
  const label = (field: string): string => translate(`framework.studio.${field}`);
  return (
    <Section title={label("basics")}>
      <Pick
        label={label("method")}
        place="scheme.method"
        value={method}
        all={["SCORED", "CONDITIONS", "JUDGED"]}
        wordOf={(one) => word(`method.${one}`)}
        hint={translate(`framework.scheme.method.${method}`, { _: "" })}
        onChange={(next) => onPut("method", next)}
      />
      <Across columns="1fr 1fr">
        <Exact
          label={label("maximum")}
          place="scheme.maximum"
          value={maximum}
          onChange={(next) => onPut("maximum", next)}
        />
        <Exact
          label={label("bonusCap")}
          place="scheme.bonusCap"
          value={bonusCap}
          onChange={(next) => onPut("bonusCap", next)}
        />
      </Across>
      <Optional<RoundingPart>
        inner
        title={translate("framework.scheme.rounding")}
        place="scheme.rounding"
        value={rounding}
        blank={() => USUAL_ROUNDING}
        onChange={(next) => onPut("rounding", next)}
      >
        {(now) => <RoundingFields rounding={now} onChange={(next) => onPut("rounding", next)} />}
      </Optional>
      <PlaceFaults paths={["scheme.method", "scheme.maximum", "scheme.bonusCap", "scheme.rounding"]} />
    </Section>
  );
});
