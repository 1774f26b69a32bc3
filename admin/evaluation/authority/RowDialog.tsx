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
import { type DraftWords, VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
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
        <DayField
          name="startsOn"
          label={translate("evaluation.authority.field.startsOn")}
          value={startsOn}
          onChange={setStartsOn}
        />
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
  const words = useDraftWords();
  return (
    <VersionedVerb
      open
      title={translate("evaluation.authority.changeTitle")}
      consequence={translate("evaluation.authority.changeConsequence")}
      confirm={translate("ra.action.save")}
      disabled={isIncomplete(draft)}
      verb={verb}
      merge={{ draft, stored: draftOf(row), words, onMerged: setDraft }}
      onConfirm={(next) => void verb.act({ input: changeOf(row, next) })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <SubjectFields draft={draft} onChange={setDraft} />
        <HolderFields unitId={row.unit.id} draft={draft} onChange={setDraft} />
      </Stack>
    </VersionedVerb>
  );
}

/** The fields of a row as the form calls them. */
function useDraftWords(): DraftWords<Draft> {
  const translate = useTranslate();
  const label = (field: string): string => translate(`evaluation.authority.field.${field}`);
  const many = (values: readonly string[], say: (value: string) => string): string => values.map(say).join(", ");
  return {
    labelVi: [label("labelVi")],
    labelEn: [label("labelEn")],
    subject: [label("subject"), (subject) => translate(`evaluation.authority.subject.${subject}`)],
    rank: [label("rank"), (rank) => translate(`evaluation.authority.rank.${rank || "ALL"}`)],
    unitKinds: [label("unitKinds"), (kinds) => many(kinds, (kind) => translate(`organization.unitKind.${kind}`))],
    unitIds: [label("units"), (ids) => String(ids.length)],
    holderKind: [label("holderKind"), (kind) => translate(`evaluation.authority.holderKind.${kind}`)],
    holderUnit: [label("holderUnit"), (unit) => unit?.name ?? ""],
    holderPosition: [label("holderPosition"), (position) => position?.name ?? ""],
    basis: [label("basis")],
  };
}
