import { Alert, AlertTitle, Box, Button, DialogActions, DialogContent, TextField, Typography } from "@mui/material";
import { type ReactElement, useEffect, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { ImportCase, PreviewCase } from "../../../schema/operations/framework/case.ts";
import { type Picked, UnitPicker } from "../../organization/pickers.tsx";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useUpload } from "../../shared/api/useUpload.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Facts } from "../../shared/ui/parts.tsx";
import { Asked, Waiting } from "../../shared/ui/states.tsx";

type Report = ResultOf<typeof PreviewCase>["previewCase"];

interface CaseImportProps {
  readonly file: File;
  readonly unit: Picked | null;
  readonly onClose: () => void;
  /** Told when the import begins and ends: meanwhile the dialog stays. */
  readonly onBusy: (busy: boolean) => void;
}

/** A CASE package that was chosen: sent, looked at, and then brought in as a draft. */
export function CaseImport({ file, unit, onClose, onBusy }: CaseImportProps): ReactElement {
  const translate = useTranslate();
  const { send, problem } = useUpload();
  const [fileId, setFileId] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void send(file).then((stored) => {
      if (isCurrent && stored !== null) setFileId(stored.id);
    });
    return () => {
      isCurrent = false;
    };
  }, [file, send]);
  if (fileId !== null) return <Sent fileId={fileId} unit={unit} onClose={onClose} onBusy={onBusy} />;
  return (
    <>
      <DialogContent>
        {problem === null ? <Waiting /> : <Alert severity="error">{problem.message}</Alert>}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
      </DialogActions>
    </>
  );
}

interface SentProps extends Omit<CaseImportProps, "file"> {
  readonly fileId: string;
}

function Sent({ fileId, unit: ownUnit, onClose, onBusy }: SentProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const preview = useAsk(PreviewCase, { fileId });
  const [unit, setUnit] = useState(ownUnit);
  const [code, setCode] = useState("");
  const { bring, problem } = useImport();
  useEffect(() => onBusy(bring.busy), [bring.busy, onBusy]);
  const content = { fileId, code: code.trim() === "" ? null : code.trim(), ownerUnitId: unit?.id ?? null };
  return (
    <>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {translate("framework.case.hint")}
        </Typography>
        {problem && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {problem.message}
          </Alert>
        )}
        <Asked query={preview}>
          {({ previewCase: report }) =>
            report.isSound ? (
              <>
                <Holds report={report} />
                <TextField
                  label={translate("framework.case.code")}
                  helperText={translate("framework.case.codeHint", { code: report.frameworkCode ?? "" })}
                  value={code}
                  onChange={(event) => setCode(event.target.value)}
                  slotProps={{ htmlInput: { maxLength: 40 } }}
                />
                <UnitPicker label={translate("framework.exchange.unit")} value={unit} onPick={setUnit} />
              </>
            ) : (
              <Faults report={report} />
            )
          }
        </Asked>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" disabled={bring.busy} onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button
          variant="contained"
          disabled={bring.busy || preview.data?.previewCase.isSound !== true}
          onClick={() => void bring.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        >
          {translate("framework.case.import")}
        </Button>
      </DialogActions>
    </>
  );
}

function useImport() {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<KhungError | null>(null);
  const bring = useVerb(ImportCase, {
    done: "framework.case.done",
    onDone: ({ importCase }) => navigate(`/frameworkVersions/${importCase.id}/show`),
    onProblem: (error) => {
      setProblem(error);
      return true;
    },
  });
  return { bring, problem };
}

function Holds({ report }: { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const { groups, competencies, levels, keptItems } = report;
  return (
    <Box sx={{ mb: 2 }}>
      <Facts
        facts={[
          [translate("framework.case.document"), report.title],
          [translate("framework.case.creator"), report.creator],
          [translate("framework.case.version"), report.caseVersion],
          [translate("framework.case.becomes"), translate("framework.case.counts", { groups, competencies, levels })],
          ...(keptItems === 0
            ? []
            : [
                [
                  translate("framework.case.kept"),
                  translate("framework.case.keptCount", { smart_count: keptItems }),
                ] as [string, string],
              ]),
        ]}
      />
    </Box>
  );
}

/** Every mistake with its place in the package. */
function Faults({ report }: { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  return (
    <Alert severity="error" sx={{ mb: 2, alignItems: "flex-start" }}>
      <AlertTitle>{translate("framework.case.faults", { smart_count: report.problemCount })}</AlertTitle>
      <Box component="ol" sx={{ m: 0, pl: 2.5, maxHeight: 300, overflowY: "auto" }}>
        {report.problems.map(({ pointer, rule, messageVi, messageEn }, place) => (
          <Box component="li" key={`${pointer} ${rule} ${String(place)}`} sx={{ mb: 0.75 }}>
            <Typography variant="body2">{locale === "en" ? messageEn : messageVi}</Typography>
            {pointer !== "" && (
              <Typography variant="body2" component="code" sx={{ overflowWrap: "anywhere" }}>
                {pointer}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Alert>
  );
}
