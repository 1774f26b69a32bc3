import DownloadIcon from "@mui/icons-material/Download";
import { Link, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import type { TaskRecord } from "./task.ts";

interface EvidenceFile {
  readonly id: string;
  readonly file: { readonly name: string; readonly size: number } | null;
}

/** All files of a task, to be downloaded by whoever may read it. */
export function Evidence({ task }: { readonly task: TaskRecord }): ReactElement {
  const translate = useTranslate();
  return (
    <Section title={translate("task.evidence.title")}>
      {task.evidence.length === 0 ? (
        <Typography color="textSecondary">{translate("task.evidence.none")}</Typography>
      ) : (
        <EvidenceLinks files={task.evidence} />
      )}
    </Section>
  );
}

const KILO = 1024;

/** Files under one another, each with its size. */
export function EvidenceLinks({ files }: { readonly files: readonly EvidenceFile[] }): ReactElement | null {
  const format = useFormat();
  if (files.length === 0) return null;
  return (
    <Stack component="ul" sx={{ listStyle: "none", m: 0, mt: 0.5, p: 0, gap: 0.5 }}>
      {files.map(({ id, file }) => (
        <Stack key={id} component="li" direction="row" sx={{ gap: 0.5, alignItems: "center" }}>
          <DownloadIcon fontSize="small" color="action" aria-hidden />
          <Link
            href={`/exports/evidence/${id}`}
            download
            variant="body2"
            sx={{ overflowWrap: "anywhere", minWidth: 0 }}
          >
            {file?.name ?? "–"}
          </Link>
          {file !== null && (
            <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: "nowrap" }}>
              {format.exact(String(Math.max(1, Math.round(file.size / KILO))))} KB
            </Typography>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
