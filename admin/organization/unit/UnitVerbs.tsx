import AddIcon from "@mui/icons-material/Add";
import EditOutlinedIcon from "@mui/icons-material/EditOutlined";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { CloseUnitButton } from "./CloseUnitButton.tsx";
import { MoveUnitButton } from "./MoveUnitButton.tsx";
import { SuccessionButton } from "./SuccessionButton.tsx";
import type { Unit } from "./unit-rows.ts";

/** What can be done to the unit, each verb as far as the server allows it. */
export function UnitVerbs({ unit }: { readonly unit: Unit }): ReactElement {
  const translate = useTranslate();
  const source = encodeURIComponent(JSON.stringify({ parentId: unit.id, tree: unit.tree }));
  return (
    <>
      <AbilityButton
        ability={unit.abilities.canChange}
        to={`/units/${unit.id}`}
        startIcon={<EditOutlinedIcon />}
        variant="outlined"
      >
        {translate("organization.unit.edit")}
      </AbilityButton>
      <AbilityButton
        ability={unit.abilities.canMove}
        to={`/units/create?source=${source}`}
        startIcon={<AddIcon />}
        variant="outlined"
      >
        {translate("organization.unit.createBelow")}
      </AbilityButton>
      <MoveUnitButton unit={unit} />
      <SuccessionButton unit={unit} />
      <CloseUnitButton unit={unit} ability={unit.abilities.canClose} />
    </>
  );
}
