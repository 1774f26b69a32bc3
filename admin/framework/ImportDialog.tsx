import {
  Alert,
  AlertTitle,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
  TextField,
  Typography,
} from "@mui/material";
import { type ChangeEvent, type ReactElement, useRef, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { ImportFramework } from "../../schema/operations/framework.ts";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";
import type { KhungError } from "../shared/api/khung-error.ts";
import { useVerb } from "../shared/api/useRun.ts";
import { DefectLines } from "./version/Defects.tsx";

/** Brings in a framework file: the whole of it, or the list of what is wrong with it. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [file, setFile] = useState("");
  const chooser = useRef<HTMLInputElement>(null);
  const [publish, setPublish] = useState(false);
  const [problem, setProblem] = useState<KhungError | null>(null);
  const bring = useVerb(ImportFramework, {
    done: "framework.verb.importDone",
    onDone: ({ importFramework }) => navigate(`/frameworkVersions/${importFramework.id}/show`),
    onProblem: (error) => {
      setProblem(error);
      return true;
    },
  });
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const [chosen] = event.target.files ?? [];
    if (chosen) void chosen.text().then(setFile);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth>
      <DialogTitle>{translate("framework.verb.importTitle")}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {translate("framework.verb.importHint")}
        </Typography>
        {problem && <Problem error={problem} />}
        <Button variant="outlined" onClick={() => chooser.current?.click()}>
          {translate("framework.verb.importFile")}
        </Button>
        <input ref={chooser} type="file" accept=".yaml,.yml,.json" hidden onChange={pick} />
        <TextField
          multiline
          minRows={8}
          maxRows={18}
          label={translate("framework.verb.importText")}
          value={file}
          onChange={(event) => setFile(event.target.value)}
          sx={{ "& textarea": { fontFamily: "ui-monospace, Menlo, Consolas, monospace", fontSize: "0.85rem" }, mt: 2 }}
          slotProps={{ htmlInput: { spellCheck: false } }}
        />
        <FormControlLabel
          control={<Switch checked={publish} onChange={(event) => setPublish(event.target.checked)} />}
          label={translate("framework.verb.importPublish")}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button
          variant="contained"
          disabled={file.trim() === "" || bring.busy}
          onClick={() => void bring.act({ input: { file, publish, idempotencyKey: newIdempotencyKey() } })}
        >
          {translate("framework.verb.import")}
        </Button>
      </DialogActions>
    </Dialog>
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
