import { MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { Competencies, SetRequirements } from "../../../schema/operations/competency/requirement.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { DayField } from "../../shared/ui/fields.tsx";
import { Section } from "../../shared/ui/parts.tsx";
import { StaleDialog } from "../../shared/ui/StaleDialog.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { EditorFoot } from "./EditorFoot.tsx";
import { FillRanges } from "./FillRanges.tsx";
import { type Competency, nameOf, type PositionClass, rangeText } from "../levels.ts";
import {
  type CompetencyFramework,
  ofFramework,
  type Ranges,
  rangesOf,
  readRowsOf,
  type Requirement,
  rowsOf,
  sameRanges,
  usableVersions,
  type UsableVersion,
} from "./requirement-rows.ts";
import { RangeTable } from "./RangeTable.tsx";

interface EditorProps {
  readonly positionId: string;
  readonly positionClass: PositionClass;
  readonly requirements: readonly Requirement[];
  readonly frameworks: readonly CompetencyFramework[];
  readonly onClose: () => void;
}

/** Setting the ranges of a position under one framework. */
export function RequirementEditor({ frameworks, onClose, ...props }: EditorProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const usable = usableVersions(frameworks);
  const [chosen, setChosen] = useState(() => preferred(usable, frameworks, props.requirements)?.id ?? "");
  const version = usable.find(({ id }) => id === chosen);
  if (version === undefined)
    return (
      <Section>
        <Quiet
          title={translate("competency.requirement.noFramework")}
          hint={translate("competency.requirement.noFrameworkHint")}
        />
      </Section>
    );
  return (
    <Section
      title={translate("competency.requirement.setTitle")}
      subtitle={translate("competency.requirement.setHint")}
      flush
    >
      <TextField
        select
        label={translate("competency.framework")}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        sx={{ mx: 2, width: "auto", minWidth: { xs: "calc(100% - 32px)", sm: 420 } }}
      >
        {usable.map((each) => (
          <MenuItem key={each.id} value={each.id}>
            {each.code} · {format.text({ vi: each.nameVi, en: each.nameEn })}
          </MenuItem>
        ))}
      </TextField>
      <UnderVersion
        key={version.id}
        {...props}
        version={version}
        onClose={onClose}
        requirements={ofFramework(props.requirements, frameworks, version.frameworkId)}
      />
    </Section>
  );
}

/** The framework that the position has requirements under already, else the first one. */
function preferred(
  usable: readonly UsableVersion[],
  frameworks: readonly CompetencyFramework[],
  requirements: readonly Requirement[],
): UsableVersion | undefined {
  return usable.find(({ frameworkId }) => ofFramework(requirements, frameworks, frameworkId).length > 0) ?? usable[0];
}

type VersionProps = Omit<EditorProps, "frameworks"> & { readonly version: UsableVersion };

function UnderVersion(props: VersionProps): ReactElement {
  const query = useAsk(Competencies, { versionId: props.version.id }, { staleTime: Infinity });
  return <Asked query={query}>{({ competencies }) => <Form {...props} competencies={competencies} />}</Asked>;
}

function Form({
  positionId,
  positionClass,
  requirements,
  version,
  competencies,
  onClose,
}: VersionProps & { readonly competencies: readonly Competency[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const keyFor = useSubmitKey();
  const [read, setRead] = useState(requirements);
  const [ranges, setRanges] = useState<Ranges>(() => rangesOf(requirements));
  const [startsOn, setStartsOn] = useState(localToday);
  const verb = useStaleVerb(SetRequirements, { done: "competency.requirement.done", onDone: onClose });
  const save = (asRead: readonly Requirement[]): void => {
    const rows = rowsOf(ranges, competencies);
    const content = { positionId, versionId: version.id, startsOn, rows, asRead: readRowsOf(asRead) };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  const stored = rangesOf(requirements);
  return (
    <>
      <FillRanges {...{ positionId, positionClass, competencies, ranges }} onChange={setRanges}>
        <RangeTable {...{ competencies, positionClass, ranges }} onChange={setRanges} />
      </FillRanges>
      <Stack sx={{ px: 2, maxWidth: 320 }}>
        <DayField label={translate("competency.requirement.startsOn")} value={startsOn} onChange={setStartsOn} />
      </Stack>
      <EditorFoot
        save={translate("competency.requirement.save", { smart_count: ranges.size })}
        busy={verb.busy}
        disabled={startsOn === "" || sameRanges(ranges, rangesOf(read))}
        onSave={() => save(read)}
        onClose={onClose}
      />
      <StaleDialog
        open={verb.stale}
        differences={competencies
          .map((each) => ({
            label: `${each.code}. ${format.text(nameOf(each))}`,
            mine: said(ranges, each.code),
            theirs: said(stored, each.code),
          }))
          .filter(({ mine, theirs }) => mine !== theirs)}
        onTakeTheirs={() => {
          setRead(requirements);
          setRanges(stored);
          verb.settle();
        }}
        onKeepMine={() => {
          setRead(requirements);
          verb.settle();
          save(requirements);
        }}
        onClose={verb.settle}
      />
    </>
  );
}

function said(ranges: Ranges, code: string): string {
  const range = ranges.get(code);
  return range ? rangeText(range) : "";
}
