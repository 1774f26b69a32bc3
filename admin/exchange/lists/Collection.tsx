import DownloadOutlinedIcon from "@mui/icons-material/DownloadOutlined";
import UploadFileOutlinedIcon from "@mui/icons-material/UploadFileOutlined";
import { Alert, Button, Stack, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { type ReactElement, useRef } from "react";
import { useNotify, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { ExportSummary, ImportSummary, SummaryCollection } from "../../../schema/operations/exchange/summary.ts";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useRun, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { saveText } from "../../shared/ui/save-text.ts";

const MOST_BYTES = 2_000_000;

interface CollectionProps {
  readonly place: { readonly unitId: string; readonly cycleId: string };
}

/** Yearly numbers by file: the own ones for the superior, those of units below, and whose are missing. */
export function Collection({ place }: CollectionProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(SummaryCollection, place);
  return (
    <Section title={translate("lists.below")} subtitle={translate("lists.belowHint")} actions={<Verbs place={place} />}>
      <Asked query={query} lines={4}>
        {({ summaryCollection }) => <Received collection={summaryCollection} />}
      </Asked>
    </Section>
  );
}

function Verbs({ place }: CollectionProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const run = useRun();
  const keyFor = useSubmitKey();
  const chooser = useRef<HTMLInputElement>(null);
  const { act, busy } = useVerb(ImportSummary, { done: "lists.brought" });
  const save = (): void => {
    run(ExportSummary, place)
      .then(({ exportSummary }) => saveText("tong-hop-nam.json", "application/json", exportSummary))
      .catch((error: unknown) => {
        if (!isKhungError(error)) throw error;
        notify(error.message, { type: "error" });
      });
  };
  const bring = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) return notify("lists.tooBig", { type: "error" });
    const content = { ...place, content: await file.text() };
    await act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      <Button startIcon={<DownloadOutlinedIcon />} onClick={save}>
        {translate("lists.save")}
      </Button>
      <Button startIcon={<UploadFileOutlinedIcon />} disabled={busy} onClick={() => chooser.current?.click()}>
        {translate("lists.bring")}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json"
        aria-label={translate("lists.bring")}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = "";
          if (chosen !== undefined) void bring(chosen);
        }}
      />
    </Stack>
  );
}

type Collected = ResultOf<typeof SummaryCollection>["summaryCollection"];

function Received({ collection: { received, missing } }: { readonly collection: Collected }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const names = missing.map(({ name }) => name).join("; ");
  return (
    <Stack sx={{ gap: 2 }}>
      <Alert severity={missing.length === 0 ? "success" : "warning"}>
        {missing.length === 0 ? translate("lists.complete") : translate("lists.missing", { names })}
      </Alert>
      {received.length === 0 ? (
        <Quiet dense title={translate("lists.none")} />
      ) : (
        <WideTable name="lists.below" label={translate("lists.below")}>
          <TableHead>
            <TableRow>
              <TableCell component="th">{translate("lists.unit")}</TableCell>
              <TableCell align="right">{translate("lists.people")}</TableCell>
              <TableCell>{translate("lists.madeAt")}</TableCell>
              <TableCell>{translate("lists.collectedAt")}</TableCell>
              <TableCell>{translate("lists.state")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {received.map((one) => (
              <TableRow key={one.id}>
                <TableCell component="th" scope="row">
                  {one.unitName}
                </TableCell>
                <TableCell align="right">{format.exact(one.people)}</TableCell>
                <TableCell>{format.moment(one.madeAt)}</TableCell>
                <TableCell>{format.moment(one.collectedAt)}</TableCell>
                <TableCell>
                  <Status
                    tone={one.isReplaced ? "default" : "success"}
                    label={translate(one.isReplaced ? "lists.replaced" : "lists.stands")}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </WideTable>
      )}
    </Stack>
  );
}
