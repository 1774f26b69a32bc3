import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { PartTable } from "../PartTable.tsx";
import type { TablesProps } from "../useSchemeParts.ts";
import { freeRollUp } from "./roll-up-words.ts";
import { RollUpFields } from "./RollUpFields.tsx";

const MOST = 5;

/** How months make quarters, half-years and the year. */
export function RollUps({ scheme, parts: { edit } }: TablesProps): ReactElement {
  const translate = useTranslate();
  return (
    <PartTable
      title={translate("framework.rules.rollUp.title")}
      hint={translate("framework.rules.rollUp.hint")}
      path="scheme.rollUp"
      most={MOST}
      list={scheme.rollUp ?? []}
      Fields={RollUpFields}
      blank={freeRollUp}
      onEdit={edit.rollUp}
    />
  );
}
