import FileDownloadOutlinedIcon from "@mui/icons-material/FileDownloadOutlined";
import { Box, Button, Menu, MenuItem, Stack, Tab, Tabs, Typography } from "@mui/material";
import type { ResultOf } from "gql.tada";
import { type ReactElement, useState } from "react";
import { Title, useLocale } from "react-admin";
import { MyData } from "../../schema/operations/privacy/my-data.ts";
import { useExport } from "../exchange/download/useExport.ts";
import { useOneInAddress } from "../shared/api/useAddress.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { PageHead, Section, Status } from "../shared/ui/parts.tsx";
import { Asked } from "../shared/ui/states.tsx";
import { MyRequests } from "./MyRequests.tsx";
import { Readers } from "./Readers.tsx";
import { SendRequestDialog } from "./SendRequestDialog.tsx";
import { usePrivacyWords } from "./words.ts";

type HeldClass = ResultOf<typeof MyData>["myData"][number];

const TABS = ["data", "readers", "requests"] as const;

/** What is held about me, who has read it, and what I asked about it. */
export function MyDataPage(): ReactElement {
  const word = usePrivacyWords();
  const query = useAsk(MyData, {});
  const [tab, setTab] = useOneInAddress("tab", TABS);
  const accountId = query.data?.me?.account.id;
  return (
    <>
      <Title title={word("title")} />
      <PageHead title={word("title")} actions={accountId && <DownloadMenu accountId={accountId} />} />
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: 760 }}>
        {word("about")}
      </Typography>
      <Tabs
        value={tab}
        variant="scrollable"
        allowScrollButtonsMobile
        onChange={(_, next: (typeof TABS)[number]) => setTab(next)}
        sx={{ mb: 2 }}
      >
        {TABS.map((each) => (
          <Tab key={each} value={each} label={word(`tab.${each}`)} />
        ))}
      </Tabs>
      {tab === "data" && (
        <Asked query={query}>
          {({ myData }) => <HeldClasses classes={myData} onSent={() => setTab("requests")} />}
        </Asked>
      )}
      {tab === "readers" && <Readers />}
      {tab === "requests" && <MyRequests />}
    </>
  );
}

/** Everything as a file; the unit that the file is asked for does not matter to it. */
function DownloadMenu({ accountId }: { readonly accountId: string }): ReactElement {
  const word = usePrivacyWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const file = useExport("download.made");
  return (
    <>
      <Button
        variant="contained"
        startIcon={<FileDownloadOutlinedIcon />}
        aria-haspopup="menu"
        disabled={file.busy}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {word("file.take")}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {(["XLSX", "JSON"] as const).map((format) => (
          <MenuItem
            key={format}
            onClick={() => {
              setAnchor(null);
              file.take("MY_DATA", format, { unitId: accountId });
            }}
          >
            {word(`file.${format}`)}
          </MenuItem>
        ))}
      </Menu>
      {file.progress}
    </>
  );
}

interface HeldClassesProps {
  readonly classes: readonly HeldClass[];
  readonly onSent: () => void;
}

function HeldClasses({ classes, onSent }: HeldClassesProps): ReactElement {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <Box
        sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" } }}
      >
        {inOrder(classes).map((each) => (
          <ClassCard key={each.code} held={each} onAsk={() => setAsked(each.code)} />
        ))}
      </Box>
      {asked !== null && (
        <SendRequestDialog classes={classes} recordClass={asked} onClose={() => setAsked(null)} onSent={onSent} />
      )}
    </>
  );
}

/** What there is comes first. */
function inOrder(classes: readonly HeldClass[]): HeldClass[] {
  const isThere = ({ aboutCount, actedCount }: HeldClass): boolean => aboutCount + actedCount > 0;
  return [...classes.filter(isThere), ...classes.filter((each) => !isThere(each))];
}

function ClassCard({ held, onAsk }: { readonly held: HeldClass; readonly onAsk: () => void }): ReactElement {
  const word = usePrivacyWords();
  const isEnglish = useLocale() === "en";
  const { aboutCount, actedCount, keepMonths } = held;
  return (
    <Section
      title={isEnglish ? held.nameEn : held.nameVi}
      actions={held.isSensitive && <Status tone="warning" label={word("sensitive")} />}
    >
      <Stack sx={{ gap: 0.5, alignItems: "flex-start" }}>
        <Typography sx={{ fontWeight: 600 }}>
          {aboutCount === 0 ? word("nothing") : word("count", { smart_count: aboutCount })}
        </Typography>
        {actedCount > 0 && <Typography variant="body2">{word("acted", { smart_count: actedCount })}</Typography>}
        <Typography variant="body2" color="textSecondary">
          {word("purpose")}: {isEnglish ? held.purposeEn : held.purposeVi}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {word("basis")}: {held.basis}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {keepMonths === null ? word("keepOpen") : word("keep", { smart_count: keepMonths })}
        </Typography>
        <Button size="small" sx={{ ml: -0.5 }} onClick={onAsk}>
          {word("correct")}
        </Button>
      </Stack>
    </Section>
  );
}
