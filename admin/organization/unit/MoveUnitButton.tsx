import DriveFileMoveOutlinedIcon from "@mui/icons-material/DriveFileMoveOutlined";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { MoveUnit } from "../../../schema/operations/organization.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField, Tick } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { type Picked, UnitPicker } from "../pickers.tsx";
import type { Unit } from "./unit-rows.ts";

/** Placing the unit, with everything below it, under another one from a day on. */
export function MoveUnitButton({ unit }: { readonly unit: Unit }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [opened, setOpened] = useState(unit);
  const [asking, setAsking] = useState(false);
  const [parent, setParent] = useState<Picked | null>(null);
  const [asRoot, setAsRoot] = useState(false);
  const [onDay, setOnDay] = useState(localToday);
  const verb = useStaleVerb(MoveUnit, { done: "organization.move.done", onDone: () => setAsking(false) });
  const root = translate("organization.unit.root");
  const parentId = asRoot ? null : (parent?.id ?? null);
  const content = { id: unit.id, version: unit.version, parentId, onDay };
  return (
    <>
      <AbilityButton
        ability={unit.abilities.canMove}
        startIcon={<DriveFileMoveOutlinedIcon />}
        onClick={() => {
          setOpened(unit);
          setAsking(true);
        }}
      >
        {translate("organization.move.verb")}
      </AbilityButton>
      <VersionedVerb
        open={asking}
        title={translate("organization.move.title", { name: unit.name })}
        consequence={translate("organization.move.consequence")}
        confirm={translate("organization.move.verb")}
        tone="warning"
        disabled={onDay === "" || (!asRoot && parent === null)}
        verb={verb}
        facts={[
          {
            label: translate("resources.units.fields.parent"),
            before: opened.parent?.name ?? root,
            now: unit.parent?.name ?? root,
          },
          { label: translate("resources.units.fields.name"), before: opened.name, now: unit.name },
        ]}
        onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      >
        {!asRoot && (
          <UnitPicker
            required
            name="parentId"
            label={translate("organization.move.parent")}
            value={parent}
            except={[unit.id, unit.parent?.id ?? ""]}
            onPick={setParent}
          />
        )}
        {unit.parent !== null && (
          <Tick label={translate("organization.move.asRoot")} value={asRoot} onChange={setAsRoot} />
        )}
        <DayField name="onDay" label={translate("organization.move.onDay")} value={onDay} onChange={setOnDay} />
      </VersionedVerb>
    </>
  );
}
