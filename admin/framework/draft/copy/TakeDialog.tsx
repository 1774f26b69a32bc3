import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Switch,
  TextField,
  Typography,
} from "@mui/material";
import { type ReactElement, useEffect, useId, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { VersionById } from "../../../../schema/operations/framework-version.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { Asked } from "../../../shared/ui/states.tsx";
import type { Version } from "../../framework-rows.ts";
import { type DraftContent, draftOf, type DraftPlace, groupAt } from "../draft-content.ts";
import { groupPaths } from "../tree/steps.ts";
import type { Moved } from "../tree/relocate.ts";
import { useWorkWords } from "../words/words.ts";
import { isInside, PartChoice } from "./PartChoice.tsx";
import { type Source, SourceField } from "./SourceField.tsx";
import { type Takeable, takeable, takeCriteria, takeGroups, withDocuments, withFigures } from "./take-parts.ts";

interface TakeDialogProps {
  readonly content: DraftContent;
  readonly place: DraftPlace | null;
  readonly isCompetency: boolean;
  readonly onTake: (taken: Moved) => void;
  readonly onClose: () => void;
}

/** Criteria and groups of another framework: found, chosen, seen as they will stand, and taken over with their legal basis. */
export function TakeDialog({ content, place, isCompetency, onTake, onClose }: TakeDialogProps): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const heading = useId();
  const [source, setSource] = useState<Source | null>(null);
  const [versionId, setVersion] = useState("");
  const [taken, setTaken] = useState<Taken>(NOTHING);
  const pick = (next: Source | null): void => {
    setSource(next);
    setVersion(next?.versions[0]?.id ?? "");
    setTaken(NOTHING);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{word("take.title")}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {word("take.hint")}
        </Typography>
        <SourceField isCompetency={isCompetency} value={source} onPick={pick} />
        {source !== null && source.versions.length > 1 && (
          <TextField
            select
            label={word("take.version")}
            value={versionId}
            onChange={(event) => {
              setVersion(event.target.value);
              setTaken(NOTHING);
            }}
          >
            {source.versions.map(({ id, number }) => (
              <MenuItem key={id} value={id}>
                {translate("framework.version.title", { number })}
              </MenuItem>
            ))}
          </TextField>
        )}
        {versionId !== "" && (
          <OfVersion
            key={`${versionId} ${source?.criterionCode ?? ""}`}
            {...{ content, place, versionId, onTaken: setTaken }}
            criterionCode={source?.criterionCode ?? null}
          />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button variant="contained" disabled={taken.moved === null} onClick={() => taken.moved && onTake(taken.moved)}>
          {word("take.add", { smart_count: taken.count })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What the draft will be, and how many parts come. */
interface Taken {
  readonly moved: Moved | null;
  readonly count: number;
}

const NOTHING: Taken = { moved: null, count: 0 };

interface OfVersionProps {
  readonly content: DraftContent;
  readonly place: DraftPlace | null;
  readonly versionId: string;
  readonly criterionCode: string | null;
  readonly onTaken: (taken: Taken) => void;
}

function OfVersion({ versionId, ...props }: OfVersionProps): ReactElement {
  const query = useAsk(VersionById, { id: versionId }, { staleTime: 60_000 });
  return (
    <Asked query={query} lines={4}>
      {({ frameworkVersion }) => <Choosing {...props} version={frameworkVersion} />}
    </Asked>
  );
}

type ChoosingProps = Omit<OfVersionProps, "versionId"> & { readonly version: Version };

const NEW_GROUP = "new";

function Choosing({ content, place, criterionCode, version, onTaken }: ChoosingProps): ReactElement {
  const word = useWorkWords();
  const from = useMemo(() => draftOf(version), [version]);
  const parts = useMemo(() => takeable(from.groups), [from.groups]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(parts.filter(({ criterion }) => criterion?.code === criterionCode).map(({ key }) => key)),
  );
  const [into, setInto] = useState(place === null ? NEW_GROUP : place.groups.join("."));
  const [documents, setDocuments] = useState(true);
  const { moved, count } = useMemo(() => {
    const chosen = parts.filter((part) => ticked.has(part.key) && !isInside(part, ticked));
    if (chosen.length === 0) return NOTHING;
    const inside = into === NEW_GROUP ? null : into.split(".").map(Number);
    const result = takenOver(content, inside, chosen);
    const counted = withFigures(result.content, from.scheme, chosen);
    const full = documents ? withDocuments(counted, from.documents) : counted;
    return { moved: { ...result, content: full }, count: chosen.length };
  }, [parts, ticked, into, documents, content, from]);
  useEffect(() => onTaken({ moved, count }), [moved, count, onTaken]);
  return (
    <>
      <PartChoice parts={parts} ticked={ticked} onTick={setTicked} />
      <TextField
        select
        label={word("take.into")}
        value={into}
        onChange={(event) => setInto(event.target.value)}
        sx={{ mt: 2 }}
      >
        <MenuItem value={NEW_GROUP}>{word("take.newGroup")}</MenuItem>
        {groupPaths(content.groups).map((path) => (
          <MenuItem key={path.join(".")} value={path.join(".")}>
            {`${groupAt(content, path)?.code ?? ""}. ${groupAt(content, path)?.text.vi ?? ""}`}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={<Switch checked={documents} onChange={(event) => setDocuments(event.target.checked)} />}
        label={word("take.documents")}
      />
      <Added before={content} after={moved?.content ?? null} />
    </>
  );
}

/** Whole groups first, then single criteria; the place is that of what the person sees first. */
function takenOver(content: DraftContent, inside: readonly number[] | null, chosen: readonly Takeable[]): Moved {
  const groups = chosen.filter(({ criterion }) => criterion === null);
  const criteria = chosen.filter(({ criterion }) => criterion !== null);
  const whole = takeGroups(content, groups);
  if (criteria.length === 0) return whole;
  const single = takeCriteria(whole.content, inside, criteria);
  return groups.length === 0 ? single : { content: single.content, place: whole.place };
}

/** What will stand in the draft, under its new codes, with its legal basis. */
function Added({
  before,
  after,
}: {
  readonly before: DraftContent;
  readonly after: DraftContent | null;
}): ReactElement {
  const word = useWorkWords();
  if (after === null)
    return (
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {word("take.pick")}
      </Typography>
    );
  const codeOf = ({ group, criterion }: Takeable): string => (criterion === null ? `${group.code}.` : criterion.code);
  const known = new Set(takeable(before.groups).map(codeOf));
  return (
    <Box aria-live="polite">
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1 }}>
        {word("take.preview")}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {takeable(after.groups)
          .filter((part) => !known.has(codeOf(part)))
          .map((part) => (
            <Typography key={part.key} component="li" variant="body2">
              {word("take.becomes", { code: codeOf(part), text: (part.criterion ?? part.group).text.vi })}
              <Typography variant="caption" color="textSecondary" sx={{ display: "block" }}>
                {part.basis === null || part.basis === undefined
                  ? word("take.noBasis")
                  : word("take.basis", { basis: part.basis })}
              </Typography>
            </Typography>
          ))}
      </Box>
    </Box>
  );
}
