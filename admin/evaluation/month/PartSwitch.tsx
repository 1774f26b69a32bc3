import AssignmentOutlinedIcon from "@mui/icons-material/AssignmentOutlined";
import EditNoteOutlinedIcon from "@mui/icons-material/EditNoteOutlined";
import WorkspacePremiumOutlinedIcon from "@mui/icons-material/WorkspacePremiumOutlined";
import {
  Badge,
  BottomNavigation,
  BottomNavigationAction,
  Box,
  GlobalStyles,
  Paper,
  Tab,
  Tabs,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { type Part, PARTS } from "./until.ts";
import { useMonthWords } from "./words.ts";

const ICONS: Readonly<Record<Part, ReactElement>> = {
  tasks: <AssignmentOutlinedIcon />,
  self: <EditNoteOutlinedIcon />,
  result: <WorkspacePremiumOutlinedIcon />,
};

/** Height of the row of buttons under the thumb. */
const FOOT = "calc(56px + env(safe-area-inset-bottom, 0px))";

/** What is told after an act stands above those buttons. */
const ABOVE = { ".MuiSnackbar-root": { bottom: `calc(${FOOT} + 8px) !important` } };

interface PartSwitchProps {
  readonly part: Part;
  /** Tasks that press. */
  readonly pressing: number;
  readonly onShow: (part: Part) => void;
  readonly children: ReactNode;
}

/** The three parts of a period: under the thumb on a phone, tabs above where there is room. */
export function PartSwitch(props: PartSwitchProps): ReactElement {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  return narrow ? <Foot {...props} /> : <Head {...props} />;
}

function Head({ part, pressing, onShow, children }: PartSwitchProps): ReactElement {
  const words = useMonthWords();
  return (
    <Box>
      <Tabs
        value={part}
        variant="fullWidth"
        aria-label={words("parts")}
        onChange={(_event, next: Part) => onShow(next)}
        sx={{ borderBottom: 1, borderColor: "divider", mb: 2 }}
      >
        {PARTS.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`part-${one}`}
            iconPosition="start"
            icon={<Counted part={one} pressing={pressing} />}
            label={words(`part.${one}`)}
            sx={{ minHeight: 48, gap: 1 }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" aria-labelledby={`part-${part}`}>
        {children}
      </Box>
    </Box>
  );
}

function Foot({ part, pressing, onShow, children }: PartSwitchProps): ReactElement {
  const words = useMonthWords();
  return (
    <Box sx={{ "--foot": FOOT, pb: "calc(var(--foot) + 16px)" }}>
      <GlobalStyles styles={ABOVE} />
      {children}
      <Paper
        square
        elevation={3}
        component="nav"
        aria-label={words("parts")}
        className="not-printed"
        sx={{
          position: "fixed",
          left: 0,
          right: 0,
          bottom: 0,
          zIndex: "appBar",
          pb: "env(safe-area-inset-bottom, 0px)",
        }}
      >
        <BottomNavigation showLabels value={part} onChange={(_event, next: Part) => onShow(next)}>
          {PARTS.map((one) => (
            <BottomNavigationAction
              key={one}
              value={one}
              label={words(`part.${one}`)}
              icon={<Counted part={one} pressing={pressing} />}
              {...(one === part ? { "aria-current": "page" as const } : {})}
              sx={{ color: "text.secondary", "&.Mui-selected": { color: "primary.main", fontWeight: 600 } }}
            />
          ))}
        </BottomNavigation>
      </Paper>
    </Box>
  );
}

function Counted({ part, pressing }: { readonly part: Part; readonly pressing: number }): ReactElement {
  const words = useMonthWords();
  if (part !== "tasks" || pressing === 0) return ICONS[part];
  return (
    <Badge
      color="error"
      badgeContent={pressing}
      slotProps={{ badge: { "aria-label": words("pressing", { smart_count: pressing }), role: "img" } }}
    >
      {ICONS[part]}
    </Badge>
  );
}
