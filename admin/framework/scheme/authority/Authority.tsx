import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { freeCode } from "../../draft/draft-content.ts";
import { PartTable } from "../PartTable.tsx";
import type { TablesProps } from "../useSchemeParts.ts";
import { AuthorityFields } from "./AuthorityFields.tsx";
import { UseFields } from "./UseFields.tsx";

/** Who scores and rates whom, and what results are used for. */
export function Authority({ scheme, parts: { edit } }: TablesProps): ReactElement {
  const translate = useTranslate();
  const best = scheme.grades[0]?.code;
  return (
    <Stack sx={{ gap: 2 }}>
      <PartTable
        title={translate("framework.rules.authority.title")}
        hint={translate("framework.rules.authority.hint")}
        path="scheme.authority"
        most={30}
        list={scheme.authority ?? []}
        Fields={AuthorityFields}
        blank={() => ({ act: "RATING", subject: { vi: "" }, authority: { vi: "" } })}
        onEdit={edit.authority}
      />
      <PartTable
        title={translate("framework.rules.use.title")}
        hint={translate("framework.rules.use.hint")}
        path="scheme.uses"
        most={20}
        list={scheme.uses ?? []}
        Fields={UseFields}
        blank={(list) => ({
          code: freeCode(
            "SD",
            list.map((one) => one.code),
          ),
          label: { vi: "" },
          kind: "REWARD",
          period: "YEAR",
          grades: best === undefined ? [] : [best],
        })}
        onEdit={edit.uses}
      />
    </Stack>
  );
}
