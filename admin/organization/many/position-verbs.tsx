import { MenuItem, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { ClassifyPositions, PreviewClassifyPositions } from "../../../schema/operations/many/organization.ts";
import type { PositionFields } from "../../../schema/operations/organization.ts";
import { TextLine } from "../../shared/ui/fields.tsx";
import type { ManyQuestion, ManyVerb } from "../../shared/ui/many/many-verb.ts";
import { ManyDialog } from "../../shared/ui/many/ManyDialog.tsx";
import { namesOf, refsOf } from "../../shared/ui/many/refs.ts";
import { POSITION_CLASSES } from "../choices.ts";
import { useOrganizationManyWords } from "./words.ts";

type Position = ResultOf<typeof PositionFields>;
type PositionClass = Position["positionClass"];

/** What several positions can be given together. */
export function usePositionVerbs(): readonly ManyVerb<Position>[] {
  const words = useOrganizationManyWords();
  return [{ key: "classify", label: words("classify"), fits: () => true, Question: Classify }];
}

function Classify({ records, ...rest }: ManyQuestion<Position>): ReactElement {
  const words = useOrganizationManyWords();
  const translate = useTranslate();
  const [asked] = useState(records);
  const [positionClass, setPositionClass] = useState<PositionClass | "">("");
  const [dutyGroup, setDutyGroup] = useState("");
  const wanted = { ...(positionClass && { positionClass }), ...(dutyGroup.trim() && { dutyGroup: dutyGroup.trim() }) };
  const before = new Map(asked.map((position) => [position.id, position]));
  return (
    <ManyDialog
      {...rest}
      title={words("classifyTitle")}
      consequence={words("classifyMeans")}
      confirm={(count) => words("classifyDo", { count })}
      done={(count) => words("classified", { count })}
      names={namesOf(asked, ({ name, code }) => `${name} (${code})`)}
      preview={PreviewClassifyPositions}
      send={ClassifyPositions}
      input={Object.keys(wanted).length === 0 ? null : { items: refsOf(asked).map((item) => ({ ...item, ...wanted })) }}
      undo={(accepted) => ({
        items: refsOf(accepted).map((item) => ({
          ...item,
          positionClass: before.get(item.id)?.positionClass ?? null,
          dutyGroup: before.get(item.id)?.dutyGroup ?? "",
        })),
      })}
    >
      <TextField
        select
        label={words("positionClass")}
        value={positionClass}
        onChange={(event) => setPositionClass(event.target.value as PositionClass | "")}
      >
        <MenuItem value="">{words("asBefore")}</MenuItem>
        {POSITION_CLASSES.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {translate(name)}
          </MenuItem>
        ))}
      </TextField>
      <TextLine label={words("dutyGroup")} hint={words("dutyGroupHint")} value={dutyGroup} onChange={setDutyGroup} />
    </ManyDialog>
  );
}
