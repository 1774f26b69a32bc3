import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import type { RebaseOutlook } from "../../../../schema/operations/framework/extension.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { Status, type Tone } from "../../../shared/ui/parts.tsx";

type Outlook = ResultOf<typeof RebaseOutlook>["rebaseOutlook"];

/** The own part piece by piece: first what would be lost or changed and why, then what stays. */
export function PartLines({ outlook }: { readonly outlook: Pick<Outlook, "kept" | "dropped"> }): ReactElement {
  const translate = useTranslate();
  const { locale, text } = useFormat();
  const word = (key: string, name = ""): string => translate(`framework.extension.rebase.${key}`, { name, _: name });
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, mt: 1, p: 0 }}>
      {outlook.dropped.map(({ path, name, reasonVi, reasonEn }) => (
        <Line
          key={path}
          title={word(`place.${path.split(".")[0] ?? ""}`, name)}
          detail={locale === "en" ? reasonEn : reasonVi}
          status={word(path.includes(".") ? "dropped" : "adjusted")}
          tone={path.includes(".") ? "error" : "warning"}
        />
      ))}
      {outlook.kept.map((part) => (
        <Line
          key={part.path}
          title={word(`part.${part.kind}`, part.name)}
          detail={text(part.text)}
          status={word("kept")}
          tone="success"
        />
      ))}
    </Box>
  );
}

interface LineProps {
  readonly title: string;
  readonly detail: string;
  readonly status: string;
  readonly tone: Tone;
}

function Line({ title, detail, status, tone }: LineProps): ReactElement {
  return (
    <Stack
      component="li"
      direction="row"
      sx={{ gap: 1.5, py: 1, alignItems: "flex-start", borderBottom: 1, borderColor: "divider" }}
    >
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
          {detail}
        </Typography>
      </Box>
      <Status tone={tone} label={status} />
    </Stack>
  );
}
