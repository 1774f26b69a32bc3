import BalanceOutlinedIcon from "@mui/icons-material/BalanceOutlined";
import CampaignOutlinedIcon from "@mui/icons-material/CampaignOutlined";
import EditNoteOutlinedIcon from "@mui/icons-material/EditNoteOutlined";
import GavelOutlinedIcon from "@mui/icons-material/GavelOutlined";
import HistoryOutlinedIcon from "@mui/icons-material/HistoryOutlined";
import HowToVoteOutlinedIcon from "@mui/icons-material/HowToVoteOutlined";
import MarkEmailUnreadOutlinedIcon from "@mui/icons-material/MarkEmailUnreadOutlined";
import RecordVoiceOverOutlinedIcon from "@mui/icons-material/RecordVoiceOverOutlined";
import TaskAltIcon from "@mui/icons-material/TaskAlt";
import { Box, Button, Stack, Typography } from "@mui/material";
import type { ComponentType, ReactElement } from "react";
import { LinkBase, usePermissions, useTranslate } from "react-admin";
import { MyDesk, OfficeDesk } from "../../../schema/operations/desk.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { waitingOf, type Waiting as Item, type WaitingKind } from "./waiting-items.ts";

const ICONS: Readonly<Record<WaitingKind, ComponentType>> = {
  self: EditNoteOutlinedIcon,
  unitSelf: EditNoteOutlinedIcon,
  result: MarkEmailUnreadOutlinedIcon,
  vote: HowToVoteOutlinedIcon,
  count: HowToVoteOutlinedIcon,
  party: RecordVoiceOverOutlinedIcon,
  proposal: RecordVoiceOverOutlinedIcon,
  decide: GavelOutlinedIcon,
  notice: CampaignOutlinedIcon,
  objection: BalanceOutlinedIcon,
  review: HistoryOutlinedIcon,
  former: RecordVoiceOverOutlinedIcon,
};

/** What waits for me on the first page: each line leads to the screen that does it. */
export function Waiting(): ReactElement | null {
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly string[]>();
  const takesPart =
    permissions?.some((role) => ["PERSON", "HEAD", "AUTHORITY", "ORG_SPECIALIST"].includes(role)) === true;
  const { data } = useAsk(MyDesk, {}, { enabled: takesPart });
  // Delegates, members of a body and whom the authority table names act without any role of their own.
  const { data: office } = useAsk(OfficeDesk, {}, { enabled: takesPart });
  if (!takesPart || data === undefined || office === undefined) return null;
  const items = waitingOf(data, office);
  return (
    <Section title={translate("evaluation.desk.title")}>
      {items.length === 0 ? (
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", color: "text.secondary" }}>
          <TaskAltIcon color="success" />
          <Typography>{translate("evaluation.desk.nothing")}</Typography>
        </Stack>
      ) : (
        <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {items.map((item) => (
            <Line key={`${item.kind} ${item.to}`} item={item} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Line({ item }: { readonly item: Item }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const Icon = ICONS[item.kind];
  const isLate = item.dueOn !== null && item.dueOn < localToday();
  return (
    <Stack
      component="li"
      direction="row"
      sx={{
        gap: 1.5,
        alignItems: "center",
        py: 1.25,
        borderBottom: 1,
        borderColor: "divider",
        "&:last-child": { borderBottom: 0 },
      }}
    >
      <Box sx={{ color: "primary.main", display: "flex" }}>
        <Icon />
      </Box>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {translate(`evaluation.desk.${item.kind}`, { smart_count: item.count, cycle: item.cycle, unit: item.unit })}
          {item.isMore === true && ` ${translate("evaluation.desk.more")}`}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {item.kind !== "unitSelf" && item.unit !== "" && `${item.unit} `}
          {item.dueOn !== null && (
            <Box component="span" sx={isLate ? { color: "error.main", fontWeight: 600 } : {}}>
              {translate(isLate ? "evaluation.desk.late" : "evaluation.desk.due", { day: format.day(item.dueOn) })}
            </Box>
          )}
        </Typography>
      </Box>
      <Button component={LinkBase} to={item.to} variant="contained" size="small" sx={{ flexShrink: 0 }}>
        {translate(`evaluation.desk.do.${item.kind}`)}
      </Button>
    </Stack>
  );
}
