import { Autocomplete, Box, MenuItem, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Tick } from "../../shared/ui/fields.tsx";
import type { Address } from "../../shared/api/useAddress.ts";
import { type Dimension, nameOf } from "../table/table.ts";
import type { Defined } from "../unit/measure-families.ts";
import {
  type BuilderChoice,
  CLASSES,
  dimensionsOf,
  measuresBy,
  PUBLISHED_DIMENSIONS,
  TYPES,
} from "./builder-choice.ts";

interface ChoicesProps {
  readonly choice: BuilderChoice;
  readonly dictionary: readonly Defined[];
  readonly exact: boolean;
  readonly address: Address;
}

/** Measures, dimensions and filters; only what goes together is offered. */
export function Choices({ choice, dictionary, exact, address }: ChoicesProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const fitting = measuresBy(dictionary, choice.by, exact);
  const dimensions = dimensionsOf(dictionary, choice.measures).filter(
    (one) => exact || PUBLISHED_DIMENSIONS.includes(one),
  );
  const named = new Map(dictionary.map((one) => [one.id as string, nameOf(one, format)]));
  return (
    <Box sx={{ display: "grid", columnGap: 2, rowGap: 0.5, gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" } }}>
      <Several
        label={translate("dashboards.measures")}
        values={choice.measures}
        options={fitting.map(({ id }) => id)}
        nameOf={(id) => named.get(id) ?? id}
        onPick={(m) => address.set({ m: m.length === 0 ? "-" : m.join(",") })}
      />
      <Several
        label={translate("dashboards.by")}
        values={choice.by}
        options={choice.by.length < 3 ? dimensions : []}
        nameOf={(one) => translate(`dashboards.dimension.${one}`)}
        onPick={(by) => address.set({ by: by.length === 0 ? "-" : by.join(",") })}
      />
      <Several
        label={translate("dashboards.dimension.POSITION_CLASS")}
        values={choice.classes}
        options={CLASSES}
        nameOf={(one) => translate(`organization.positionClass.${one}`)}
        onPick={(classes) => address.set({ classes: classes.join(",") })}
      />
      {exact && (
        <>
          <Several
            label={translate("dashboards.dimension.SUBJECT_TYPE")}
            values={choice.types}
            options={TYPES}
            nameOf={(one) => translate(`organization.subjectType.${one}`)}
            onPick={(types) => address.set({ types: types.join(",") })}
          />
          <TextField
            select
            label={translate("dashboards.dimension.LEADING")}
            value={choice.leading === null ? "" : choice.leading ? "1" : "0"}
            onChange={(event) => address.set({ leading: event.target.value })}
          >
            <MenuItem value="">{translate("statistics.allClasses")}</MenuItem>
            <MenuItem value="1">{translate("dashboards.leaders")}</MenuItem>
            <MenuItem value="0">{translate("dashboards.others")}</MenuItem>
          </TextField>
        </>
      )}
      <Box>
        <Tick
          label={translate("dashboards.everyPeriod")}
          value={choice.everyPeriod}
          onChange={(on) => address.set({ periods: on ? "all" : null })}
        />
        <Tick
          label={translate("dashboards.everyUnit")}
          value={choice.everyUnit}
          onChange={(on) => address.set({ units: on ? "all" : null })}
        />
      </Box>
    </Box>
  );
}

interface SeveralProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly options: readonly (Dimension | string)[];
  readonly nameOf: (id: string) => string;
  readonly onPick: (values: readonly string[]) => void;
}

/** Some of a list, in the order in which they were picked. */
function Several({ label, values, options, nameOf: name, onPick }: SeveralProps): ReactElement {
  return (
    <Autocomplete
      multiple
      fullWidth
      disableCloseOnSelect
      value={[...values]}
      options={[...new Set([...values, ...options])]}
      getOptionLabel={name}
      onChange={(_event, next) => onPick(next)}
      renderInput={(props) => <TextField {...props} label={label} />}
    />
  );
}
