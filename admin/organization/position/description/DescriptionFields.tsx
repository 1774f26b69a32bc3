import { Button, Stack } from "@mui/material";
import { type ReactElement, useRef, useState } from "react";
import {
  DateInput,
  Form,
  required,
  ResourceContextProvider,
  SaveButton,
  TextInput,
  useRefresh,
  useTranslate,
} from "react-admin";
import type { KhungError } from "../../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useVerb } from "../../../shared/api/useRun.ts";
import { localToday } from "../../../shared/text/format.ts";
import { StaleDialog } from "../../../shared/ui/StaleDialog.tsx";
import { DescribePosition } from "../../../../schema/operations/organization/position-description.ts";
import { type Description, newest, startingOn } from "./description-rows.ts";
import { Nd232Fields } from "./Nd232Fields.tsx";
import { Nd361Fields } from "./Nd361Fields.tsx";
import {
  blankSections,
  differingSections,
  mergedSections,
  type Nd232,
  type Nd361,
  sectionText,
  type Template,
  tidySections,
} from "./sections.ts";

interface FieldsProps {
  readonly positionId: string;
  readonly template: Template;
  readonly descriptions: readonly Description[];
  readonly onDone: () => void;
}

/** Values of the form. */
interface Values {
  readonly startsOn: string;
  readonly documentNumber: string | null;
  readonly sections: Nd361 | Nd232;
}

/** The form of one template; what is wrong comes back from the server to its field. */
export function DescriptionFields({ positionId, template, descriptions, onDone }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const refresh = useRefresh();
  const keyFor = useSubmitKey();
  const [initial] = useState(() => initialValues(template, descriptions));
  const [read, setRead] = useState(descriptions);
  const [stale, setStale] = useState<Values | null>(null);
  const problem = useRef<KhungError | null>(null);
  const verb = useVerb(DescribePosition, {
    done: "organization.description.done",
    onDone,
    onProblem: (error) => {
      problem.current = error;
      return ["INVALID_INPUT", "CONFLICT", "STALE"].includes(error.code);
    },
  });
  const save = async (values: Values, known: readonly Description[]): Promise<object | undefined> => {
    const { startsOn } = values;
    const documentNumber = values.documentNumber?.trim() ? values.documentNumber.trim() : null;
    const sections = JSON.stringify(tidySections(values.sections));
    const version = startingOn(known, startsOn)?.version ?? null;
    const content = { positionId, template, sections, startsOn, documentNumber, version };
    problem.current = null;
    if (await verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })) return undefined;
    const found = problem.current as KhungError | null;
    if (found?.code !== "STALE") return found?.body.errors;
    refresh();
    setStale(values);
    return undefined;
  };
  const stored = stale && startingOn(descriptions, stale.startsOn);
  const theirs = stored ? (JSON.parse(stored.sections) as object) : null;
  const label = (key: string): string => translate(`organization.description.${key}`);
  const before = stale && startingOn(read, stale.startsOn);
  const base = before ? (JSON.parse(before.sections) as object) : {};
  const saveOver = (values: Values | null): void => {
    setRead(descriptions);
    setStale(null);
    if (values) void save(values, descriptions);
  };
  return (
    <>
      <ResourceContextProvider value="positions">
        <Form record={initial} onSubmit={(values: object) => save(values as Values, read)}>
          <Stack direction={{ sm: "row" }} sx={{ gap: { sm: 2 }, maxWidth: 720 }}>
            <DateInput
              source="startsOn"
              label="organization.description.startsOn"
              helperText="organization.description.startsOnHint"
              parse={(day: string) => day}
              validate={required()}
            />
            <TextInput source="documentNumber" label="organization.description.documentNumber" />
          </Stack>
          {template === "ND361" ? <Nd361Fields /> : <Nd232Fields />}
          <Stack direction="row" sx={{ gap: 1.5, mt: 2 }}>
            <SaveButton alwaysEnable disabled={verb.busy} />
            <Button color="inherit" onClick={onDone}>
              {translate("ra.action.cancel")}
            </Button>
          </Stack>
        </Form>
      </ResourceContextProvider>
      <StaleDialog
        open={stale !== null}
        differences={
          stale && theirs
            ? differingSections(tidySections(stale.sections), theirs).map(({ key, ...sides }) => ({
                ...{ ...sides, label: label(key), base: sectionText(base, key) },
              }))
            : []
        }
        onMerge={(labels) => {
          if (stale === null || theirs === null) return;
          const differing = differingSections(tidySections(stale.sections), theirs);
          const keys = new Set(differing.filter(({ key }) => labels.has(label(key))).map(({ key }) => key));
          saveOver({ ...stale, sections: mergedSections(stale.sections, theirs, keys) });
        }}
        onTakeTheirs={onDone}
        onKeepMine={() => saveOver(stale)}
        onClose={() => setStale(null)}
      />
    </>
  );
}

/** The newest description of the template to begin from, else the empty sections from today on. */
function initialValues(template: Template, descriptions: readonly Description[]): Values & { readonly id: string } {
  const before = newest(descriptions);
  const same = before?.template === template ? before : undefined;
  return {
    id: same?.id ?? "",
    startsOn: same?.startsOn ?? localToday(),
    documentNumber: same?.documentNumber ?? null,
    sections: same ? (JSON.parse(same.sections) as Nd361 | Nd232) : blankSections(template),
  };
}
