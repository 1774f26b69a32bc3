import { Alert, AlertTitle } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { KhungError } from "../../../shared/api/khung-error.ts";
import { DefectLines } from "../../version/Defects.tsx";

/** Why a save was refused, each place leading to its field. */
export function SaveProblem({ error }: { readonly error: KhungError }): ReactElement {
  const translate = useTranslate();
  const defects = error.details.fields.map(({ path, message }) => ({
    path,
    messageVi: message.vi,
    messageEn: message.en,
  }));
  return (
    <Alert severity="error" sx={{ mb: 2, alignItems: "flex-start" }}>
      <AlertTitle>{defects.length === 0 ? error.message : translate("framework.draft.wrong")}</AlertTitle>
      {defects.length > 0 && <DefectLines defects={defects} />}
    </Alert>
  );
}
