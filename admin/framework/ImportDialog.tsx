import {
  Alert,
  AlertTitle,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
  Switch,
  Typography,
} from "@mui/material";
import { type ChangeEvent, type ReactElement, useRef, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { ImportFramework } from "../../schema/operations/framework.ts";
import { type Picked, UnitPicker } from "../organization/pickers.tsx";
import type { KhungError } from "../shared/api/khung-error.ts";
import { useSubmitKey } from "../shared/api/submit-key.ts";
import { useVerb } from "../shared/api/useRun.ts";
import { CaseImport } from "./case/CaseImport.tsx";
import { isCaseText } from "./case/is-case-text.ts";
import { type FileFault, kibOf, offsetAt } from "./exchange/file-faults.ts";
import { FileFaults } from "./exchange/FileFaults.tsx";
import { FileText } from "./exchange/FileText.tsx";
import { DefectLines } from "./version/Defects.tsx";

interface ImportDialogProps {
  /** Maintainer of a new framework, until another one is chosen. */
  readonly unit: Picked | null;
  readonly onClose: () => void;
}

const MOST = 256 * 1024;

/** Brings in a framework file, or a package of the CASE standard, which the file's content tells. */
export function ImportDialog({ unit, onClose }: ImportDialogProps): ReactElement {
  const translate = useTranslate();
  const [packaged, setPackaged] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  if (packaged === null) return <FileDialog unit={unit} onClose={onClose} onPackage={setPackaged} />;
  return (
    <Dialog open onClose={busy ? undefined : onClose} maxWidth="md" fullWidth aria-labelledby="case-import">
      <DialogTitle id="case-import">{translate("framework.case.title")}</DialogTitle>
      <CaseImport file={packaged} unit={unit} onClose={onClose} onBusy={setBusy} />
    </Dialog>
  );
}

interface FileDialogProps extends ImportDialogProps {
  readonly onPackage: (file: File) => void;
}

/** The whole of a framework file, or the list of what is wrong with it. */
function FileDialog({ unit: ownUnit, onClose, onPackage }: FileDialogProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [file, setFile] = useState("");
  const [unit, setUnit] = useState(ownUnit);
  const [publish, setPublish] = useState(false);
  const { bring, problem, forget } = useImport();
  const area = useRef<HTMLTextAreaElement>(null);
  const put = (text: string): void => {
    setFile(text);
    forget();
  };
  const goTo = ({ line, column }: FileFault): void => showAt(area.current, offsetAt(file, line ?? 1, column ?? 1));
  const content = { file, publish, ownerUnitId: unit?.id ?? null };
  const isTooLong = file.length > MOST;
  return (
    <Dialog open onClose={bring.busy ? undefined : onClose} maxWidth="md" fullWidth aria-labelledby="framework-import">
      <DialogTitle id="framework-import">{translate("framework.verb.importTitle")}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {translate("framework.verb.importHint")}
        </Typography>
        {problem && <FileFaults error={problem} onGoTo={goTo} />}
        {isTooLong && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {translate("framework.exchange.tooLong", { size: kibOf(file) })}
          </Alert>
        )}
        <FileChooser onText={put} onPackage={onPackage} />
        <FileText label={translate("framework.verb.importText")} value={file} area={area} onChange={put} />
        <UnitPicker label={translate("framework.exchange.unit")} value={unit} onPick={setUnit} />
        <FormControlLabel
          control={<Switch checked={publish} onChange={(event) => setPublish(event.target.checked)} />}
          label={translate("framework.verb.importPublish")}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" disabled={bring.busy} onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button
          variant="contained"
          disabled={file.trim() === "" || isTooLong || bring.busy}
          onClick={() => void bring.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        >
          {translate("framework.verb.import")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The import; what the server refused stays until the file changes. */
function useImport() {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<KhungError | null>(null);
  const bring = useVerb(ImportFramework, {
    done: "framework.verb.importDone",
    onDone: ({ importFramework }) => navigate(`/frameworkVersions/${importFramework.id}/show`),
    onProblem: (error) => {
      setProblem(error);
      return true;
    },
  });
  return { bring, problem, forget: () => setProblem(null) };
}

/** Puts the cursor at a place of the text and scrolls there. */
function showAt(area: HTMLTextAreaElement | null, offset: number): void {
  if (area === null) return;
  const lines = area.value.slice(0, offset).split("\n").length;
  area.focus();
  area.setSelectionRange(offset, offset);
  area.scrollTop = (area.scrollHeight / area.value.split("\n").length) * Math.max(lines - 4, 0);
}

interface FileChooserProps extends Pick<FileDialogProps, "onPackage"> {
  readonly onText: (text: string) => void;
}

function FileChooser({ onText, onPackage }: FileChooserProps): ReactElement {
  const translate = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState("");
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const [chosen] = event.target.files ?? [];
    if (!chosen) return;
    const told = { name: chosen.name, size: Math.ceil(chosen.size / 1024) };
    chosen.text().then(
      (text) => {
        if (isCaseText(text)) return onPackage(chosen);
        onText(text);
        setPicked(translate("framework.exchange.picked", told));
      },
      () => setPicked(translate("framework.exchange.unreadable")),
    );
    event.target.value = "";
  };
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      <Button variant="outlined" onClick={() => chooser.current?.click()}>
        {translate("framework.verb.importFile")}
      </Button>
      <input ref={chooser} type="file" accept=".yaml,.yml,.json" hidden onChange={pick} />
      <Typography variant="body2" color="textSecondary" role="status">
        {picked}
      </Typography>
    </Stack>
  );
}

/** What the server found wrong, a line each. */
export function Problem({ error, title }: { readonly error: KhungError; readonly title?: string }): ReactElement {
  const translate = useTranslate();
  const fields = error.details.fields.map(({ path, message }) => ({
    path,
    messageVi: message.vi,
    messageEn: message.en,
  }));
  return (
    <Alert severity="error" sx={{ mb: 2, alignItems: "flex-start" }}>
      <AlertTitle>
        {fields.length === 0 ? error.message : (title ?? translate("framework.verb.importWrong"))}
      </AlertTitle>
      {fields.length > 0 && <DefectLines defects={fields} />}
    </Alert>
  );
}
