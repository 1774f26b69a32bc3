import PrintOutlinedIcon from "@mui/icons-material/PrintOutlined";
import { Button } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { FormsButton } from "../../exchange/forms/FormsButton.tsx";
import type { Why } from "../answers/rows.ts";
import { Decide } from "../decision/Decide.tsx";
import { RowMenu } from "../decision/RowMenu.tsx";

const OF_THE_PERSON: ReadonlySet<string> = new Set([
  "canSelfRate",
  "canAcceptResult",
  "canFileObjection",
  "canWithdrawObjection",
  "canReserveOpinion",
]);

/** The paper for everybody; the verbs of the deciding side where the viewer may do at least one of them. */
export function WhyVerbs({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const acts = Object.entries(why.abilities).some(([name, { allowed }]) => allowed && !OF_THE_PERSON.has(name));
  return (
    <>
      <Button component={LinkBase} to={`/evaluation-sheet/${why.id}`} startIcon={<PrintOutlinedIcon />} color="inherit">
        {translate("evaluation.why.print")}
      </Button>
      <FormsButton about={{ evaluationId: why.id }} />
      {why.abilities.canDecide.allowed && <Decide row={why} />}
      {acts && <RowMenu row={why} />}
    </>
  );
}
