import PrintOutlinedIcon from "@mui/icons-material/PrintOutlined";
import { Button, GlobalStyles, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { FrameworkById } from "../../../schema/operations/framework.ts";
import { useAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { DOCUMENT_ON_PAPER } from "../../shared/ui/print.ts";
import { Changes } from "./Changes.tsx";
import { meantSides } from "./meant-sides.ts";
import { type Choosable, VersionChoice } from "./VersionChoice.tsx";

/** What differs between any two versions, of one framework or of two, place by place, and for whom. */
export function DiffPage(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(FrameworkById, { id })}>
      {({ framework }) => <Page key={framework.id} framework={framework} />}
    </Asked>
  );
}

interface Side {
  readonly framework: Choosable;
  readonly version: string;
}

function Page({ framework }: { readonly framework: Choosable }): ReactElement {
  const translate = useTranslate();
  const address = useAddress();
  const meant = meantSides(framework.versions, address.get("to"));
  const from = useSide({ framework, version: meant.from }, "from");
  // Asked for the first version alone, the page turns the sides: what is later stands on the right.
  const isTurned = address.get("from") === null && address.get("to") === meant.from;
  const named = useSide({ framework, version: meant.to }, "to");
  const to = isTurned && meant.from !== "" ? { framework, version: meant.to } : named;
  const isComplete = from.version !== "" && to.version !== "";
  // Both sides go into the address: what stands beside the choice stays as it is.
  const choose = (sides: { readonly from: Side; readonly to: Side }): void =>
    address.set({ ...partOf("from", sides.from, framework), ...partOf("to", sides.to, framework) });
  const title = translate("framework.studio.diff.title");
  return (
    <>
      <GlobalStyles styles={DOCUMENT_ON_PAPER} />
      <Title defaultTitle={`${framework.code} · ${title}`} />
      <PageHead
        title={title}
        subtitle={<GoTo to={`/frameworks/${framework.id}/show`}>{framework.code}</GoTo>}
        actions={
          <Button
            variant="outlined"
            startIcon={<PrintOutlinedIcon />}
            onClick={() => window.print()}
            sx={{ displayPrint: "none" }}
          >
            {translate("framework.compare.print")}
          </Button>
        }
      />
      <Stack
        direction={{ xs: "column", md: "row" }}
        sx={{ gap: { xs: 0, md: 3 }, mb: 1, maxWidth: 1000, displayPrint: "none" }}
      >
        <Choice field="from" side={from} onChange={(side) => choose({ from: side, to })} />
        <Choice field="to" side={to} onChange={(side) => choose({ from, to: side })} />
      </Stack>
      {isComplete && <Sides from={from} to={to} />}
      {!isComplete || from.version === to.version ? (
        <Quiet title={translate("framework.studio.diff.pick")} />
      ) : (
        <Changes key={`${from.version} ${to.version}`} from={from.version} to={to.version} />
      )}
    </>
  );
}

/** One side as the address names it: a version, and the framework where it is another one than that of the page. */
function useSide(meant: Side, field: "from" | "to"): Side {
  const address = useAddress();
  const other = address.get(`${field}Framework`);
  const { data } = useAsk(FrameworkById, { id: other ?? "" }, { enabled: other !== null, staleTime: 60_000 });
  const framework = other === null ? meant.framework : data?.framework;
  // The other framework is on its way.
  if (framework === undefined) return { ...meant, version: "" };
  const asked = framework.versions.find(({ id }) => id === address.get(field));
  return { framework, version: asked?.id ?? (other === null ? meant.version : "") };
}

function partOf(field: "from" | "to", side: Side, own: Choosable): Record<string, string | null> {
  return { [field]: side.version, [`${field}Framework`]: side.framework.id === own.id ? null : side.framework.id };
}

interface ChoiceProps {
  readonly field: "from" | "to";
  readonly side: Side;
  readonly onChange: (side: Side) => void;
}

function Choice({ field, side, onChange }: ChoiceProps): ReactElement {
  const translate = useTranslate();
  return (
    <VersionChoice
      label={translate(`framework.studio.diff.${field}`)}
      framework={side.framework}
      version={side.version}
      onFramework={(framework) => onChange({ framework, version: framework.versions[0]?.id ?? "" })}
      onVersion={(version) => onChange({ ...side, version })}
    />
  );
}

/** What is compared in words, for the paper. */
function Sides({ from, to }: { readonly from: Side; readonly to: Side }): ReactElement {
  const translate = useTranslate();
  const word = ({ framework, version }: Side): string => {
    const number = framework.versions.find(({ id }) => id === version)?.number ?? "";
    return translate("framework.compare.side", { code: framework.code, number });
  };
  return (
    <Typography variant="h6" component="p" sx={{ mb: 1 }}>
      {translate("framework.compare.heading", { from: word(from), to: word(to) })}
    </Typography>
  );
}
