import { Box } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { CriterionForm } from "./CriterionForm.tsx";
import { criterionAt, type DraftContent, type DraftPlace, groupAt, withCriterion, withGroup } from "./draft-content.ts";
import { DraftTree } from "./DraftTree.tsx";
import { GroupForm } from "./GroupForm.tsx";

interface CriteriaEditorProps {
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

/** The tree of groups and criteria beside the one that is being edited. */
export function CriteriaEditor({ content, onChange }: CriteriaEditorProps): ReactElement {
  const translate = useTranslate();
  const [place, setPlace] = useState<DraftPlace | null>(null);
  const edit = (next: { content: DraftContent; place: DraftPlace | null }): void => {
    onChange(next.content);
    setPlace(next.place);
  };
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(300px, 2fr) minmax(0, 3fr)" },
      }}
    >
      <Section title={translate("framework.draft.groups")} flush>
        <DraftTree content={content} place={place} onPick={setPlace} onEdit={edit} />
      </Section>
      <Box sx={{ position: { md: "sticky" }, top: { md: 64 } }}>
        {place === null ? (
          <Quiet title={translate("framework.draft.pick")} />
        ) : (
          <PartForm content={content} place={place} onChange={onChange} />
        )}
      </Box>
    </Box>
  );
}

function PartForm({ content, place, onChange }: CriteriaEditorProps & { readonly place: DraftPlace }): ReactElement {
  const translate = useTranslate();
  const criterion = criterionAt(content, place);
  const group = groupAt(content, place.groups);
  const key = JSON.stringify(place);
  if (criterion)
    return (
      <CriterionForm
        key={key}
        criterion={criterion}
        onChange={(next) => onChange(withCriterion(content, place, () => next))}
      />
    );
  if (group)
    return (
      <GroupForm key={key} group={group} onChange={(next) => onChange(withGroup(content, place.groups, () => next))} />
    );
  return <Quiet title={translate("framework.draft.pick")} />;
}
