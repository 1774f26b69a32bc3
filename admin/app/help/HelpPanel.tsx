import CloseIcon from "@mui/icons-material/Close";
import { Box, CircularProgress, Drawer, IconButton, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useId } from "react";
import { useLocale, useLocation, useTranslate } from "react-admin";
import { fetchPart } from "../../shared/trouble/parts.ts";
import type { HelpText } from "./help-text.ts";
import { LAWS, lawParts } from "./laws.ts";
import { type Topic, topicOf } from "./topics.ts";

type Texts = Readonly<Record<Topic, HelpText>>;

const TEXTS: Readonly<Record<"vi" | "en", () => Promise<Texts>>> = {
  vi: () => fetchPart(() => import("./vi/index.ts")).then(({ helpVi }) => helpVi),
  en: () => fetchPart(() => import("./en/index.ts")).then(({ helpEn }) => helpEn),
};

/** Help of the screen that is open, at the side of it. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const language = useLocale() === "en" ? "en" : "vi";
  const topic = topicOf(useLocation().pathname);
  const { data: texts } = useQuery({
    queryKey: ["khung", "help", language],
    queryFn: TEXTS[language],
    staleTime: Infinity,
  });
  const text = topic === null ? undefined : texts?.[topic];
  return (
    <Drawer
      open
      anchor="right"
      className="not-printed"
      onClose={onClose}
      slotProps={{
        paper: {
          role: "dialog",
          "aria-modal": true,
          "aria-labelledby": heading,
          sx: { width: { xs: "100%", sm: 420 } },
        },
      }}
    >
      <Stack direction="row" sx={{ alignItems: "flex-start", gap: 1, px: 2, pt: 2 }}>
        <Typography id={heading} variant="h6" component="h2" sx={{ flexGrow: 1 }}>
          {text === undefined ? translate("khung.help.button") : translate("khung.help.title", { screen: text.title })}
        </Typography>
        <IconButton autoFocus edge="end" aria-label={translate("khung.help.close")} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Stack>
      <Box sx={{ px: 2, pb: 3, overflowWrap: "anywhere" }}>
        {texts === undefined && <CircularProgress aria-label={translate("ra.page.loading")} size={24} />}
        {texts !== undefined && text === undefined && <Typography>{translate("khung.help.none")}</Typography>}
        {topic !== null && text !== undefined && <Content topic={topic} text={text} />}
      </Box>
    </Drawer>
  );
}

function Content({ topic, text }: { readonly topic: Topic; readonly text: HelpText }): ReactElement {
  const translate = useTranslate();
  const laws = LAWS[topic].map(lawParts).map(({ key, blanks }) => translate(key, blanks));
  return (
    <>
      <Typography sx={{ mt: 1 }}>{text.about}</Typography>
      <Lines title={translate("khung.help.steps")} lines={text.steps} />
      {laws.length > 0 && <Lines title={translate("khung.help.basis")} lines={laws} />}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 3, display: { xs: "none", sm: "block" } }}>
        {translate("khung.help.keys")}
      </Typography>
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactElement {
  return (
    <>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2.5, mb: 0.5 }}>
        {title}
      </Typography>
      <Stack component="ul" sx={{ m: 0, pl: 2.5, gap: 0.75 }}>
        {lines.map((line) => (
          <Typography key={line} component="li" variant="body2">
            {line}
          </Typography>
        ))}
      </Stack>
    </>
  );
}
