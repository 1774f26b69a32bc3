import { Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { ChangeAuthorityRow, CreateAuthorityRow } from "../../../schema/operations/evaluation/authority.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import type { Act } from "./AuthorityPage.tsx";
import { changeOf, contentOf, type Draft, draftOf, EMPTY, isIncomplete } from "./row-draft.ts";
import { HolderFields, SubjectFields } from "./RowFields.tsx";
import type { Row } from "./row-words.ts";

interface AddProps {
  readonly unitId: string;
  readonly act: Act;
  readonly onClose: () => void;
}

/** A new row: whom it is about, who decides, on which basis. It stands last until it is moved. */
export function AddRowDialog({ unitId, act, onClose }: AddProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [startsOn, setStartsOn] = useState(localToday);
  const verb = useVerb(CreateAuthorityRow, { done: "evaluation.authority.added", onDone: onClose });
  const content = { unitId, act, ...contentOf(draft), startsOn };
  return (
    <ConfirmVerb
      open
      title={translate(`evaluation.authority.addTitle.${act}`)}
      consequence={translate("evaluation.authority.addConsequence")}
      confirm={translate("evaluation.authority.add")}
      busy={verb.busy}
      disabled={isIncomplete(draft) || startsOn === ""}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <SubjectFields draft={draft} onChange={setDraft} />
        <HolderFields unitId={unitId} draft={draft} onChange={setDraft} />
        <DayField label={translate("evaluation.authority.field.startsOn")} value={startsOn} onChange={setStartsOn} />
      </Stack>
    </ConfirmVerb>
  );
}

interface ChangeProps {
  readonly row: Row;
  readonly onClose: () => void;
}

/** The same form over a row that stands; its days stay, for which there is the end of a row. */
export function ChangeRowDialog({ row, onClose }: ChangeProps): ReactElement {
  const translate = useTranslate();
  const [draft, setDraft] = useState<Draft>(() => draftOf(row));
  const verb = useStaleVerb(ChangeAuthorityRow, { done: "evaluation.authority.changed", onDone: onClose });
  const now = draftOf(row);
  const differences = (["labelVi", "labelEn", "basis"] as const).map((field) => ({
    label: translate(`evaluation.authority.field.${field}`),
    mine: draft[field],
    theirs: now[field],
  }));
  const holder = {
    label: translate("evaluation.authority.field.holderKind"),
    mine: translate(`evaluation.authority.holderKind.${draft.holderKind}`),
    theirs: translate(`evaluation.authority.holderKind.${now.holderKind}`),
  };
  return (
    <VersionedVerb
      open
      title={translate("evaluation.authority.changeTitle")}
      consequence={translate("evaluation.authority.changeConsequence")}
      confirm={translate("ra.action.save")}
      disabled={isIncomplete(draft)}
      verb={verb}
      differences={[...differences, holder]}
      onConfirm={() => void verb.act({ input: changeOf(row, draft) })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <SubjectFields draft={draft} onChange={setDraft} />
        <HolderFields unitId={row.unit.id} draft={draft} onChange={setDraft} />
      </Stack>
    </VersionedVerb>
  );
}
