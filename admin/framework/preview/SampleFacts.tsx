import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, IconButton, MenuItem, Stack, TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { ExactLine, Toggle } from "../draft/inputs.tsx";
import { gradeName } from "../version/scheme-words.ts";
import { type AskedFacts, askedFacts } from "./asked-facts.ts";
import type { RatingShape } from "./draft-shape.ts";
import { ABSENCES, type Sample, type SampleAbsence, type SampleFacts as Facts } from "./sample.ts";

interface SampleFactsProps {
  readonly version: RatingShape;
  readonly sample: Sample;
  readonly onChange: (facts: Facts) => void;
}

interface FactProps {
  readonly facts: Facts;
  readonly change: (part: Partial<Facts>) => void;
}

/** What happened in the sample person's period, as far as the regulation looks at it. */
export function SampleFacts({ version, sample, onChange }: SampleFactsProps): ReactElement | null {
  const translate = useTranslate();
  const asked: AskedFacts = askedFacts(version, sample);
  if (!Object.values(asked).some(Boolean)) return null;
  const { facts } = sample;
  const change = (part: Partial<Facts>): void => onChange({ ...facts, ...part });
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
        {translate("framework.preview.facts.title")}
      </Typography>
      {asked.unitGrade && <UnitGrade scheme={version.scheme} facts={facts} change={change} />}
      {asked.subordinates && <Subordinates scheme={version.scheme} facts={facts} change={change} />}
      {asked.monthsWorked && (
        <ExactLine
          label={translate("framework.preview.facts.monthsWorked")}
          value={facts.monthsWorked}
          onChange={(value) => change({ monthsWorked: value ?? "" })}
        />
      )}
      {asked.absences && <Absences facts={facts} change={change} />}
      {asked.disciplines && <Disciplines facts={facts} change={change} />}
      {asked.transferred && (
        <Toggle
          label={translate("framework.preview.facts.transferred")}
          checked={facts.transferred}
          onChange={(transferred) => change({ transferred })}
        />
      )}
    </Box>
  );
}

function UnitGrade({ scheme, facts, change }: FactProps & { readonly scheme: RatingShape["scheme"] }): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  return (
    <TextField
      select
      label={translate("framework.preview.facts.unitGrade")}
      value={facts.unitGrade}
      onChange={(event) => change({ unitGrade: event.target.value })}
    >
      <MenuItem value="">{translate("framework.preview.facts.unknown")}</MenuItem>
      {scheme.grades.map(({ code }) => (
        <MenuItem key={code} value={code}>
          {code} – {gradeName(scheme, code, locale)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Subordinates({ scheme, facts, change }: FactProps & { readonly scheme: RatingShape["scheme"] }): ReactElement {
  const translate = useTranslate();
  return (
    <>
      {scheme.grades.map(({ code }) => (
        <ExactLine
          key={code}
          label={translate("framework.preview.facts.subordinates", { grade: code })}
          value={facts.subordinates[code] ?? ""}
          onChange={(count) => change({ subordinates: { ...facts.subordinates, [code]: count ?? "" } })}
        />
      ))}
    </>
  );
}

function Absences({ facts, change }: FactProps): ReactElement {
  const translate = useTranslate();
  const { absences } = facts;
  const put = (place: number, part: Partial<SampleAbsence>): void =>
    change({ absences: absences.map((one, index) => (index === place ? { ...one, ...part } : one)) });
  return (
    <Rows
      title={translate("framework.preview.facts.absences")}
      add={translate("framework.preview.facts.addAbsence")}
      onAdd={() => change({ absences: [...absences, { kind: "SICK", length: "1", unit: "months" }] })}
    >
      {absences.map((absence, place) => (
        <Row key={place} onRemove={() => change({ absences: absences.filter((_one, index) => index !== place) })}>
          <Pick
            label={translate("framework.preview.facts.absence")}
            value={absence.kind}
            keys={ABSENCES}
            words="framework.preview.absenceKind"
            onChange={(kind) => put(place, { kind })}
          />
          <ExactLine
            label={translate("framework.preview.facts.length")}
            value={absence.length}
            onChange={(length) => put(place, { length: length ?? "" })}
          />
          <Pick
            label={translate("framework.preview.facts.unit")}
            value={absence.unit}
            keys={["days", "months"] as const}
            words="framework.preview.facts.units"
            onChange={(unit) => put(place, { unit })}
          />
        </Row>
      ))}
    </Rows>
  );
}

function Disciplines({ facts, change }: FactProps): ReactElement {
  const translate = useTranslate();
  const { disciplines } = facts;
  return (
    <Rows
      title={translate("framework.preview.facts.disciplines")}
      add={translate("framework.preview.facts.addDiscipline")}
      onAdd={() => change({ disciplines: [...disciplines, { dutyRelated: true }] })}
    >
      {disciplines.map(({ dutyRelated }, place) => (
        <Row key={place} onRemove={() => change({ disciplines: disciplines.filter((_one, index) => index !== place) })}>
          <Pick
            label={translate("framework.preview.facts.discipline")}
            value={dutyRelated ? "true" : "false"}
            keys={["true", "false"] as const}
            words="framework.preview.facts.dutyRelated"
            onChange={(word) =>
              change({
                disciplines: disciplines.map((one, index) =>
                  index === place ? { dutyRelated: word === "true" } : one,
                ),
              })
            }
          />
        </Row>
      ))}
    </Rows>
  );
}

interface PickProps<K extends string> {
  readonly label: string;
  readonly value: K;
  readonly keys: readonly K[];
  /** Message branch that has a word for each key. */
  readonly words: string;
  readonly onChange: (key: K) => void;
}

function Pick<K extends string>({ label, value, keys, words, onChange }: PickProps<K>): ReactElement {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(keys.find((key) => key === event.target.value) ?? value)}
    >
      {keys.map((key) => (
        <MenuItem key={key} value={key}>
          {translate(`${words}.${key}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface RowsProps {
  readonly title: string;
  readonly add: string;
  readonly onAdd: () => void;
  readonly children: readonly ReactElement[];
}

function Rows({ title, add, onAdd, children }: RowsProps): ReactElement {
  return (
    <Box role="group" aria-label={title} sx={{ mb: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {title}
      </Typography>
      {children}
      <Button size="small" onClick={onAdd}>
        {add}
      </Button>
    </Box>
  );
}

function Row({
  onRemove,
  children,
}: {
  readonly onRemove: () => void;
  readonly children: ReactElement | readonly ReactElement[];
}): ReactElement {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "flex-start", "& > .MuiTextField-root": { minWidth: 0 } }}>
      {children}
      <IconButton aria-label={translate("framework.preview.facts.remove")} onClick={onRemove} sx={{ mt: 1 }}>
        <DeleteOutlineIcon />
      </IconButton>
    </Stack>
  );
}
