import PrintOutlinedIcon from "@mui/icons-material/PrintOutlined";
import { Alert, Box, Button, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { UseLists } from "../../../schema/operations/evaluation/uses.ts";
import { CyclePicker } from "../../cycle/pickers.tsx";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { usePlace } from "../usePlace.ts";
import { UseListSection } from "./UseListSection.tsx";

/** What the results of a period are used for: lists by rule, each a decision of people with its outcome on record. */
export function UsesPage(): ReactElement {
  const translate = useTranslate();
  const place = usePlace("USES");
  return (
    <>
      <Title defaultTitle={translate("evaluation.uses.title")} />
      <PageHead
        title={translate("evaluation.uses.title")}
        subtitle={translate("evaluation.uses.hint")}
        actions={
          <Button
            className="not-printed"
            variant="outlined"
            startIcon={<PrintOutlinedIcon />}
            onClick={() => window.print()}
          >
            {translate("evaluation.uses.print")}
          </Button>
        }
      />
      <Alert severity="info" sx={{ mb: 2 }} className="not-printed">
        {translate("evaluation.uses.peopleDecide")}
      </Alert>
      <Box sx={{ mb: 2 }}>
        <CyclePicker value={place.cycleId} onPick={(cycleId) => place.set({ cycleId })} pickFirst={place.ready} />
      </Box>
      {place.cycleId !== null && <Lists key={place.cycleId} cycleId={place.cycleId} />}
    </>
  );
}

function Lists({ cycleId }: { readonly cycleId: string }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(UseLists, { cycleId });
  return (
    <Asked query={query} lines={6}>
      {({ useLists }) =>
        useLists.length === 0 ? (
          <Quiet title={translate("evaluation.uses.none")} hint={translate("evaluation.uses.noneHint")} />
        ) : (
          <Stack sx={{ gap: 2 }}>
            {useLists.map((list, at) => (
              <UseListSection key={`${list.code} ${String(at)}`} list={list} />
            ))}
          </Stack>
        )
      }
    </Asked>
  );
}
