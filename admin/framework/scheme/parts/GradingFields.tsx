import { Box } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Line, Toggle } from "../../draft/inputs.tsx";
import { English, Label, LabelDetails, Words } from "../details.tsx";
import { Across, Exact, Pick, PickGrade } from "../fields.tsx";
import { FormulaField } from "../FormulaField.tsx";
import type { PartProps } from "../PartTable.tsx";
import { useGrades } from "../scheme-context.ts";
import type { BandPart, ConditionPart, GatePart, GradePart, Wording } from "../scheme-data.ts";

export function GradeFields({ part, onChange }: PartProps<GradePart>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.draft.${field}`);
  const name = (next: Wording | undefined): void => onChange({ ...part, name: next ?? { vi: "" } });
  return (
    <Across columns="1fr 3fr 3fr">
      <Line
        required
        label={label("code")}
        value={part.code}
        maxLength={40}
        onChange={(code) => onChange({ ...part, code })}
      />
      <Words required label={translate("framework.rules.gradeName")} value={part.name} onChange={name} />
      <English label={label("textEn")} value={part.name} onChange={name} />
    </Across>
  );
}

export function BandFields({ part, onChange }: PartProps<BandPart>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.studio.${field}`);
  const put = (change: Partial<BandPart>): void => onChange({ ...part, ...change });
  return (
    <Across columns="minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2fr)">
      <PickGrade value={part.grade} onChange={(grade) => put({ grade })} />
      <Box>
        <Exact label={label("from")} value={part.from} onChange={(from) => put({ from })} />
        {hasEdge(part.from) && (
          <Toggle
            label={label("fromInclusive")}
            checked={part.fromInclusive !== false}
            onChange={(fromInclusive) => put({ fromInclusive })}
          />
        )}
      </Box>
      <Box>
        <Exact label={label("to")} value={part.to} onChange={(to) => put({ to })} />
        {hasEdge(part.to) && (
          <Toggle
            label={label("toInclusive")}
            checked={part.toInclusive === true}
            onChange={(toInclusive) => put({ toInclusive })}
          />
        )}
      </Box>
    </Across>
  );
}

/** An open end has no edge that could belong to the band. */
function hasEdge(edge: string | undefined): boolean {
  return edge !== undefined && edge !== "";
}

export function ConditionFields({ part, path, onChange }: PartProps<ConditionPart>): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Across columns="1fr 3fr">
        <PickGrade value={part.grade} onChange={(grade) => onChange({ ...part, grade })} />
        <Label part={part} onChange={onChange} />
      </Across>
      <When
        label={translate("framework.studio.when")}
        part={part}
        path={path}
        onChange={(when) => onChange({ ...part, when })}
      />
      <LabelDetails part={part} onChange={onChange} />
    </>
  );
}

export function GateFields({ part, path, onChange }: PartProps<GatePart>): ReactElement {
  const translate = useTranslate();
  const grades = useGrades();
  const put = (change: Partial<GatePart>): void => onChange({ ...part, ...change });
  return (
    <>
      <Across columns="minmax(0, 3fr) minmax(0, 5fr) minmax(0, 5fr)">
        <Line label={translate("framework.draft.code")} value={part.code} onChange={(code) => put({ code })} />
        <Pick
          label={translate("framework.studio.gateKind")}
          value={part.kind}
          all={["VETO", "CAP", "CAP_BY_UNIT_GRADE", "REQUIRE"]}
          words="framework.studio.gateKinds"
          onChange={(kind) => onChange(asKind(part, kind, grades))}
        />
        {part.kind !== "CAP_BY_UNIT_GRADE" && <PickGrade value={part.grade} onChange={(grade) => put({ grade })} />}
      </Across>
      <Label multiline part={part} onChange={onChange} />
      <When
        label={translate(`framework.rules.gateWhen.${part.kind}`, { _: translate("framework.studio.when") })}
        part={part}
        path={path}
        onChange={(when) => put({ when })}
      />
      {part.kind === "REQUIRE" && (
        <Pick
          label={translate("framework.studio.otherwise")}
          value={part.otherwise ?? "NEXT_GRADE"}
          all={["NEXT_GRADE", "DECISION"]}
          words="framework.studio.otherwises"
          onChange={(otherwise) => put({ otherwise })}
        />
      )}
      <LabelDetails part={part} onChange={onChange} />
    </>
  );
}

/** The gate as another kind: without the fields that the kind does not have. */
function asKind(part: GatePart, kind: string, grades: readonly GradePart[]): GatePart {
  const { grade, otherwise, ...rest } = part;
  if (kind === "CAP_BY_UNIT_GRADE") return { ...rest, kind };
  const place = kind === "REQUIRE" ? grades[0] : grades.at(-1);
  const named = { ...rest, kind, grade: grade ?? place?.code ?? "" };
  return kind === "REQUIRE" && otherwise !== undefined ? { ...named, otherwise } : named;
}

interface WhenProps {
  readonly label: string;
  readonly part: { readonly when?: string };
  readonly path: string;
  readonly onChange: (when: string) => void;
}

function When({ part, path, label, onChange }: WhenProps): ReactElement {
  return <FormulaField label={label} value={part.when} path={`${path}.when`} onChange={onChange} />;
}
