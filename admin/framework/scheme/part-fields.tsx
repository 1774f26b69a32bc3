import AddIcon from "@mui/icons-material/Add";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, IconButton } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { freeCode } from "../draft/draft-content.ts";
import { Line, Toggle } from "../draft/inputs.tsx";
import { Across, Details, Exact, Pick, PickGrade } from "./fields.tsx";
import { FormulaField } from "./FormulaField.tsx";
import type { PartProps } from "./PartTable.tsx";
import type {
  BandPart,
  ConditionPart,
  FindingPart,
  FormulaPart,
  GatePart,
  GradePart,
  MetricPart,
} from "./scheme-data.ts";

const TYPED_BY = ["SELF", "HEAD"] as const;

export function GradeFields({ part, onChange }: PartProps<GradePart>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.draft.${field}`);
  return (
    <Across columns="1fr 3fr 3fr">
      <Line label={label("code")} value={part.code} maxLength={40} onChange={(code) => onChange({ ...part, code })} />
      <Line
        label={label("textVi")}
        value={part.name.vi}
        onChange={(vi) => onChange({ ...part, name: { ...part.name, vi } })}
      />
      <Line
        label={label("textEn")}
        value={part.name.en}
        onChange={(en) => onChange({ ...part, name: en === "" ? { vi: part.name.vi } : { ...part.name, en } })}
      />
    </Across>
  );
}

export function MetricFields({ part, onChange }: PartProps<MetricPart>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.studio.${field}`);
  const put = (change: Partial<MetricPart>): void => onChange({ ...part, ...change });
  return (
    <>
      <NameAndLabel part={part} onChange={onChange} />
      <Across columns="2fr 1fr 1fr 2fr 2fr">
        <Pick
          label={label("metricKind")}
          value={part.kind}
          all={["RATIO", "NUMBER", "CHOICE"]}
          words="framework.scheme.metricKind"
          onChange={(kind) => put({ kind })}
        />
        <Exact label={label("min")} value={part.min} onChange={(min) => put({ min })} />
        <Exact label={label("max")} value={part.max} onChange={(max) => put({ max })} />
        <Pick
          label={label("typedBy")}
          value={part.typedBy}
          all={TYPED_BY}
          words="framework.scheme.typedBy"
          onChange={(typedBy) => put({ typedBy })}
        />
        <Toggle
          label={translate("framework.draft.required")}
          checked={part.required !== false}
          onChange={(required) => put({ required })}
        />
      </Across>
      {part.kind === "CHOICE" && <MetricOptions part={part} onChange={onChange} />}
      <Details part={part} onChange={onChange} />
    </>
  );
}

function MetricOptions({ part, onChange }: Omit<PartProps<MetricPart>, "path">): ReactElement {
  const translate = useTranslate();
  const options = part.options ?? [];
  const keys = options.map((option) => option.key);
  const put = (index: number, change: Partial<(typeof options)[number]>): void =>
    onChange({ ...part, options: options.map((one, position) => (position === index ? { ...one, ...change } : one)) });
  return (
    <Box sx={{ pl: 2, borderLeft: 2, borderColor: "divider" }}>
      {options.map((option, index) => (
        <Across key={index} columns="1fr 4fr 1fr auto">
          <Line label={translate("framework.draft.key")} value={option.key} onChange={(key) => put(index, { key })} />
          <Line
            label={translate("framework.draft.label")}
            value={option.label.vi}
            onChange={(vi) => put(index, { label: { ...option.label, vi } })}
          />
          <Exact
            label={translate("framework.studio.value")}
            value={option.value}
            onChange={(value) => put(index, { value })}
          />
          <IconButton
            size="small"
            aria-label={translate("framework.draft.remove")}
            onClick={() => onChange({ ...part, options: options.filter((_, position) => position !== index) })}
          >
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        </Across>
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        onClick={() =>
          onChange({ ...part, options: [...options, { key: freeCode("", keys), label: { vi: "" }, value: "0" }] })
        }
      >
        {translate("framework.draft.addOption")}
      </Button>
    </Box>
  );
}

export function FindingFields({ part, onChange }: PartProps<FindingPart>): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <NameAndLabel part={part} onChange={onChange} />
      <Pick
        label={translate("framework.studio.typedBy")}
        value={part.typedBy}
        all={TYPED_BY}
        words="framework.scheme.typedBy"
        onChange={(typedBy) => onChange({ ...part, typedBy })}
      />
      <Details part={part} onChange={onChange} />
    </>
  );
}

export function FormulaFields({ part, path, onChange }: PartProps<FormulaPart>): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <NameAndLabel part={part} onChange={onChange} />
      <FormulaField
        label={translate("framework.studio.formula")}
        value={part.text}
        path={`${path}.text`}
        onChange={(text) => onChange({ ...part, text })}
      />
      <Details part={part} onChange={onChange} />
    </>
  );
}

interface Named {
  readonly name: string;
  readonly label: { readonly vi: string; readonly en?: string };
}

function NameAndLabel<T extends Named>({
  part,
  onChange,
}: {
  readonly part: T;
  readonly onChange: (part: T) => void;
}): ReactElement {
  const translate = useTranslate();
  return (
    <Across columns="1fr 3fr">
      <Line
        label={translate("framework.studio.name")}
        value={part.name}
        maxLength={40}
        onChange={(name) => onChange({ ...part, name: name.trim() })}
      />
      <Line
        label={translate("framework.draft.textVi")}
        value={part.label.vi}
        onChange={(vi) => onChange({ ...part, label: { ...part.label, vi } })}
      />
    </Across>
  );
}

export function BandFields({ part, onChange }: PartProps<BandPart>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.studio.${field}`);
  const put = (change: Partial<BandPart>): void => onChange({ ...part, ...change });
  return (
    <Across columns="2fr 1fr 1.4fr 1fr 1.4fr">
      <PickGrade value={part.grade} onChange={(grade) => put({ grade })} />
      <Exact label={label("from")} value={part.from} onChange={(from) => put({ from })} />
      <Toggle
        label={label("fromInclusive")}
        checked={part.fromInclusive !== false}
        onChange={(fromInclusive) => put({ fromInclusive })}
      />
      <Exact label={label("to")} value={part.to} onChange={(to) => put({ to })} />
      <Toggle
        label={label("toInclusive")}
        checked={part.toInclusive === true}
        onChange={(toInclusive) => put({ toInclusive })}
      />
    </Across>
  );
}

export function ConditionFields({ part, path, onChange }: PartProps<ConditionPart>): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Across columns="1fr 3fr">
        <PickGrade value={part.grade} onChange={(grade) => onChange({ ...part, grade })} />
        <Line
          label={translate("framework.draft.textVi")}
          value={part.label.vi}
          onChange={(vi) => onChange({ ...part, label: { ...part.label, vi } })}
        />
      </Across>
      <When part={part} path={path} onChange={(when) => onChange({ ...part, when })} />
      <Details part={part} onChange={onChange} />
    </>
  );
}

export function GateFields({ part, path, onChange }: PartProps<GatePart>): ReactElement {
  const translate = useTranslate();
  const put = (change: Partial<GatePart>): void => onChange({ ...part, ...change });
  return (
    <>
      <Across columns="1fr 2fr 1fr">
        <Line label={translate("framework.draft.code")} value={part.code} onChange={(code) => put({ code })} />
        <Pick
          label={translate("framework.studio.gateKind")}
          value={part.kind}
          all={["VETO", "CAP", "CAP_BY_UNIT_GRADE", "REQUIRE"]}
          words="framework.studio.gateKinds"
          onChange={(kind) => put({ kind })}
        />
        {part.kind !== "CAP_BY_UNIT_GRADE" && <PickGrade value={part.grade} onChange={(grade) => put({ grade })} />}
      </Across>
      <Line
        label={translate("framework.draft.textVi")}
        value={part.label.vi}
        onChange={(vi) => put({ label: { ...part.label, vi } })}
      />
      <When part={part} path={path} onChange={(when) => put({ when })} />
      {part.kind === "REQUIRE" && (
        <Pick
          open
          label={translate("framework.studio.otherwise")}
          value={part.otherwise}
          all={["NEXT_GRADE", "DECISION"]}
          words="framework.studio.otherwises"
          onChange={(otherwise) => put({ otherwise })}
        />
      )}
      <Details part={part} onChange={onChange} />
    </>
  );
}

interface WhenProps {
  readonly part: { readonly when?: string };
  readonly path: string;
  readonly onChange: (when: string) => void;
}

function When({ part, path, onChange }: WhenProps): ReactElement {
  const translate = useTranslate();
  return (
    <FormulaField
      label={translate("framework.studio.when")}
      value={part.when}
      path={`${path}.when`}
      onChange={onChange}
    />
  );
}
